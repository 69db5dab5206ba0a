using CsCheck;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class Caps_and_ceilings
{
    private static readonly Gen<Life> s_lives = Gen.OneOf(Lives.Any, Lives.Climbing);

    /// <summary>The weekly volume after a step, against this week's and last week's, where the exercise is the same.</summary>
    [Fact]
    public void No_step_of_a_review_takes_the_weekly_volume_over_its_caps() => s_lives.Sample(
        life =>
        {
            Dictionary<string, (string Exercise, Dose Dose)> before = [];
            var exercises = life.Sheet.Tracks.ToDictionary(track => track.Track, track => track.Exercise);
            foreach (var week in life.Run())
            {
                var ends = week.Starts.AddDays(7);
                Dictionary<string, (string, Dose)> now = [];
                foreach (var decision in week.Decisions)
                {
                    if (decision.Track is not { } track) continue;
                    if (decision.At == ends && Reviews(decision) && decision is { From: { } from, To: { } to })
                    {
                        if (decision.Exercise is null && to.Amount > from.Amount)
                        {
                            var perWeek = life.Sheet.Tracks.Single(one => one.Track == track).PerWeek;
                            Assert.True(Within(to, from, perWeek, 120, 1), Texts.Of(decision));
                            if (before.TryGetValue(track, out var last) && last.Exercise == exercises[track])
                                Assert.True(Within(to, last.Dose, perWeek, 130, 2), Texts.Of(decision));
                        }

                        now[track] = (exercises[track], from);
                    }

                    if (decision.Exercise is { } other) exercises[track] = other;
                }

                before = now;
            }
        },
        iter: 1500, print: life => life.Json());

    [Fact]
    public void No_dose_lies_above_the_goal_or_the_ceiling_of_its_exercise() => s_lives.Sample(
        life =>
        {
            foreach (var week in life.Run())
                foreach (var track in week.Plan)
                    if (track.Dose is { } dose)
                    {
                        var goal = life.Sheet.Tracks.Single(one => one.Track == track.Track).Goal;
                        Assert.True(dose.Amount <= Most(Shipped.Catalogue[track.Exercise].Form, dose.Kind, goal), $"week {week.Week}: {track}");
                        Assert.True(dose.BriskMinutes is >= 0 and <= 20 && 3 * dose.BriskMinutes <= 2 * dose.Amount);
                    }
        },
        iter: 1500, print: life => life.Json());

    [Fact]
    public void No_more_than_two_tracks_a_review_move_to_a_harder_exercise_and_each_by_one_load_at_most() => s_lives.Sample(
        life =>
        {
            var exercises = life.Sheet.Tracks.ToDictionary(track => track.Track, track => track.Exercise);
            foreach (var week in life.Run())
            {
                Assert.True(week.Decisions.Count(decision => decision is { Outcome: Outcome.Advance, Exercise: not null }) <= 2);
                foreach (var decision in week.Decisions)
                {
                    if (decision.Exercise is not { } next) continue;
                    var now = Shipped.Catalogue[exercises[decision.Track!]];
                    if (decision.Outcome is Outcome.Advance)
                    {
                        Assert.Contains(next, now.Harder);
                        Assert.True(Shipped.Catalogue[next].Load <= now.Load + 1);
                        Assert.True(decision.To!.Amount <= Math.Max(1, decision.From!.Amount * 65 / 100));
                    }
                    else
                    {
                        Assert.Contains(next, now.Easier);
                        Assert.True(Shipped.Catalogue[next].Load <= now.Load);
                        Assert.True(decision.To!.Units() <= Math.Max(1, decision.From!.Units() * 70 / 100));
                    }

                    exercises[decision.Track!] = next;
                }
            }
        },
        iter: 1500, print: life => life.Json());

    [Fact]
    public void A_review_raises_by_steps_alone() => s_lives.Sample(
        life =>
        {
            foreach (var week in life.Run())
                foreach (var decision in week.Decisions)
                    if (decision is { From: { } from, To: { } to } && Reviews(decision) && decision.At == week.Starts.AddDays(7)
                        && (to.Amount > from.Amount || to.BriskMinutes > from.BriskMinutes))
                    {
                        Assert.True(decision.Outcome is Outcome.Progress or Outcome.HalfStep or Outcome.Advance, Texts.Of(decision));
                        Assert.True(decision.Rule is RuleIds.Green or RuleIds.AmberAgain or RuleIds.MorningUnknown or RuleIds.PainSevere, Texts.Of(decision));
                        Assert.True(to.Units() <= from.Units() + Math.Max(1, (from.Units() + 5) / 10));
                        Assert.True(to.Sets == from.Sets && (to.Amount == from.Amount || to.BriskMinutes == from.BriskMinutes), "one thing at a time");
                    }
        },
        iter: 1500, print: life => life.Json());

    private static bool Reviews(Decision decision) => decision.Outcome is not (Outcome.Resume or Outcome.Start or Outcome.Substitute or Outcome.Ease);

    private static bool Within(Dose to, Dose before, int perWeek, int percent, int weeks)
    {
        var (rise, floor) = to.Kind switch
        {
            DoseKind.Minutes => ((to.Amount - before.Amount) * perWeek, Math.Max(5, perWeek) * weeks),
            DoseKind.Repetitions => (to.Amount - before.Amount, 2 * weeks),
            _ => ((to.Amount - before.Amount) / 5, weeks),
        };
        return 100 * to.Amount <= percent * before.Amount || rise <= floor;
    }

    private static int Most(Form form, DoseKind kind, int? goal) => kind switch
    {
        DoseKind.Minutes => Math.Min(goal ?? (form == Form.Walking ? 30 : 60), form switch
        {
            Form.Breathing => 20,
            Form.Yoga or Form.TaiChi => 40,
            Form.Water => 45,
            _ => 60,
        }),
        DoseKind.Repetitions => Math.Min(goal ?? 12, 12),
        _ => Math.Max(5, Math.Min(goal ?? 30, form == Form.Strength ? 10 : 60)),
    };
}
