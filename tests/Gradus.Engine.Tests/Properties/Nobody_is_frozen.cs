using CsCheck;
using Gradus.Engine.Decisions;
using Gradus.Engine.Scenario;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class Nobody_is_frozen
{
    [Fact]
    public void After_three_reviews_without_a_step_a_specialist_is_told() => Lives.Any.Sample(
        life =>
        {
            Dictionary<string, int> without = [];
            foreach (var week in life.Run())
            {
                if (week.Decisions.Any(decision => decision is { Outcome: Outcome.Halt, Rule: RuleIds.Halted })) without.Clear();
                foreach (var decision in Reviews(week))
                {
                    var track = decision.Track!;
                    without[track] = decision switch
                    {
                        { Rule: RuleIds.Resumed or RuleIds.Parked or RuleIds.OutOfScope } => 0,
                        { Outcome: Outcome.Progress or Outcome.HalfStep or Outcome.Advance or Outcome.Maintain } => 0,
                        _ => without.GetValueOrDefault(track) + 1,
                    };
                    if (without[track] is > 0 and var count && count % 3 == 0) Assert.True(decision.Review, Texts.Of(decision));
                }
            }
        },
        iter: 1500, print: life => life.Json());

    /// <summary>Steps and losses in turns: eight reviews that end where they began.</summary>
    [Fact]
    public void After_eight_reviews_that_led_nowhere_a_specialist_is_told() => Lives.Any.Sample(
        life =>
        {
            Dictionary<string, (int Reviews, string Exercise, int Amount, int Brisk)> since = [];
            var exercises = life.Sheet.Tracks.ToDictionary(track => track.Track, track => track.Exercise);
            foreach (var week in life.Run())
                foreach (var decision in week.Decisions)
                {
                    if (decision.Track is not { } track) continue;
                    exercises[track] = decision.Exercise ?? exercises[track];
                    if (decision is { Outcome: Outcome.Start, Rule: RuleIds.Start } or { Outcome: Outcome.Resume })
                        since[track] = (0, exercises[track], decision.To!.Amount, decision.To.BriskMinutes);
                    if (decision.To is not { } to || decision.At != week.Starts.AddDays(7) || !Reviews(week).Contains(decision)) continue;
                    var (reviews, exercise, amount, brisk) = since[track];
                    since[track] = (reviews + 1, exercise, amount, brisk);
                    if ((reviews + 1) % 8 != 0) continue;
                    var stuck = exercises[track] == exercise && to.Amount <= amount && to.BriskMinutes <= brisk;
                    var plan = PlanAfter(life, week.Week, track);
                    if (stuck && plan is { State: Engine.Programme.TrackState.Active }) Assert.True(decision.Review, Texts.Of(decision));
                    since[track] = (reviews + 1, exercises[track], to.Amount, to.BriskMinutes);
                }
        },
        iter: 700, print: life => life.Json());

    [Fact]
    public void Every_halt_and_every_dose_taken_away_by_a_gate_is_told() => Lives.Any.Sample(
        life =>
        {
            foreach (var decision in life.Run().SelectMany(week => week.Decisions))
                if (decision is { Outcome: Outcome.Halt } or { Outcome: Outcome.Exclude, From: not null } or { Outcome: Outcome.Refer } or { Rule: RuleIds.PainRising }
                    or { Track: null, Rule: RuleIds.Fall or RuleIds.LegSpread } or { Outcome: Outcome.Substitute, Rule: RuleIds.LegSpread })
                    Assert.True(decision.Review, Texts.Of(decision));
        },
        iter: 700, print: life => life.Json());

    private static PlannedTrack? PlanAfter(Life life, int week, string track) =>
        Life.Run(life.Sheet, week + 1, life.Entries)[week].Plan.FirstOrDefault(one => one.Track == track);

    private static IEnumerable<Decision> Reviews(ReplayedWeek week) => week.Decisions.Where(decision =>
        decision.Track is not null && decision.At == week.Starts.AddDays(7)
        && decision.Outcome is not (Outcome.Resume or Outcome.Start or Outcome.Substitute or Outcome.Ease)
        && decision is not { Outcome: Outcome.Exclude, Rule: RuleIds.Gate });
}
