using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

/// <summary>
/// However much is done on a week's days, next week's dose is never above what exactly the standing dose on as many of the same
/// days as were asked for gives,
/// or stays as it is: too much on few days holds the dose (<c>overdone</c>) where as much as asked on so few would shrink it
/// (<c>seldom</c>), since the row of the review table stands first. Weeks in which the dose itself changed on the way are left
/// out: what was asked for is not one number there.
/// </summary>
public sealed class More_than_asked
{
    [Fact]
    public void More_volume_on_the_same_days_never_earns_more() =>
        Gen.Select(Lives.Of(8), Gen.Int[0, 100_000], Gen.Int[0, 1000]).Sample(
            (life, dice, percent) =>
            {
                var week = 1 + (dice % life.Weeks);
                var track = life.Sheet.Tracks[dice / life.Weeks % life.Sheet.Tracks.Length].Track;
                var plan = life.Run()[week - 1].Plan.FirstOrDefault(one => one.Track == track);
                if (plan?.Dose is not { } dose) return;
                if (life.Run()[week - 1].Decisions.Count(decision => decision.Track == track || decision.Track is null) != 1) return;
                var exact = ImmutableArray.CreateBuilder<Entry>();
                var any = ImmutableArray.CreateBuilder<Entry>();
                HashSet<DateOnly> days = [];
                foreach (var entry in life.Entries)
                {
                    if (entry is not Session session || session.Track != track || life.WeekOf(entry.At.Date) != week)
                    {
                        exact.Add(entry);
                        any.Add(entry);
                        continue;
                    }

                    exact.Add(session with { Sets = dose.Sets, Amount = days.Count < plan.PerWeek && days.Add(session.At.Date) ? dose.Amount : 0 });
                    any.Add(session with { Amount = Math.Min(3000, session.Amount * percent / 100) });
                }

                var best = Next(exact);
                var got = Next(any);
                if (got is null) return;
                Assert.NotNull(best);
                Assert.True(
                    best.Exercise != plan.Exercise || IsNoMore(got, best.Dose!) || IsNoMore(got, dose),
                    $"{track} in week {week}: {got.Exercise} {got.Dose} is more than {best.Dose}; asked {dose}\n{Texts.Of(Life.Run(life.Sheet, week, any)[week - 1].Decisions)}\n{Texts.Of(Life.Run(life.Sheet, week, exact)[week - 1].Decisions)}");

                bool IsNoMore(Scenario.PlannedTrack one, Dose most) =>
                    one.Exercise == plan.Exercise && one.Dose!.Units() <= most.Units() && one.Dose!.BriskMinutes <= most.BriskMinutes;

                Scenario.PlannedTrack? Next(IEnumerable<Entry> entries) =>
                    Life.Run(life.Sheet, week + 1, entries)[week].Plan.FirstOrDefault(one => one.Track == track && one.Dose is not null);
            },
            iter: 3000, print: lot => $"{lot.Item1.Json()}\n{lot.Item2} {lot.Item3}");

    /// <summary>The same days, each session larger by any factor: a week that had its volume gains nothing.</summary>
    [Fact]
    public void A_week_that_was_enough_gains_nothing_by_being_more() =>
        Gen.Select(People.Anyone, Gen.Int[101, 2000], Gen.Int[1, 10]).Sample(
            (sheet, percent, weeks) =>
            {
                var perfect = Habits.Perfect(sheet);
                var habits = Enumerable.Repeat(perfect, weeks).ToList();
                var enough = Lives.Live(sheet, weeks, habits, []).Run()[^1];
                habits[^1] = perfect with { Habits = [.. perfect.Habits.Select(habit => habit with { Percent = percent })] };
                var more = Lives.Live(sheet, weeks, habits, []).Run()[^1];
                foreach (var (got, best) in more.Decisions.Zip(enough.Decisions))
                    if (got is { Track: { } track, To: { } to } && track == best.Track && best.To is { } most && got.Exercise == best.Exercise)
                        Assert.True(to.Units() <= most.Units(), $"{Texts.Of(got)} against {Texts.Of(best)}");
            },
            iter: 500);
}
