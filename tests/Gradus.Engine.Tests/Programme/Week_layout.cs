using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Engine.Tests.Programme;

public sealed class Week_layout
{
    private static readonly DayOfWeek[] s_allDays = [.. Enumerable.Range(0, 7).Select(i => (DayOfWeek)((i + 1) % 7))];

    private static readonly ImmutableArray<LayoutTrack> s_usual =
    [
        new("walking", Form.Walking, "aerobic base", 4),
        new("hamstrings", Form.Stretching, "hamstrings", 7),
        new("front", Form.Strength, "TrA", 3),
        new("back", Form.Strength, "glutes", 3),
        new("side", Form.Strength, "QL/obliques", 3),
        new("calm", Form.Breathing, "relaxation", 5),
    ];

    private static readonly Gen<ImmutableArray<LayoutTrack>> s_tracks =
        Gen.Select(Gen.Enum<Form>(), Gen.Int[0, 2], Gen.Int[1, 7]).Array[0, 8]
            .Select(rows => rows.Select((r, i) => new LayoutTrack($"track {i}", r.Item1, $"target {r.Item2}", r.Item3)).ToImmutableArray());

    private static readonly Gen<ImmutableArray<LayoutTrack>> s_strength =
        Gen.Select(Gen.Int[0, 5], Gen.Int[1, 7]).Array[0, 8]
            .Select(rows => rows.Select((r, i) => new LayoutTrack($"track {i}", Form.Strength, $"target {r.Item1}", r.Item2)).ToImmutableArray());

    private static readonly Gen<ImmutableArray<DayOfWeek>> s_days =
        Gen.Frequency((1, Gen.Const(127)), (3, Gen.Int[0, 127])).Select(set => s_allDays.Where((_, i) => (set & (1 << i)) != 0).ToImmutableArray());

    [Fact]
    public void Seven_days_give_every_track_what_it_wants_and_two_to_four_exercises_a_day()
    {
        var plan = WeekLayout.Of(s_usual, []);
        Assert.All(s_usual, t => Assert.Equal(t.PerWeek, plan.DaysOf(t.Track).Length));
        Assert.All(s_allDays, d => Assert.InRange(plan.On(d).Count(t => t != "walking"), 2, 4));
    }

    [Fact]
    public void Three_days_share_the_trunk_ladders()
    {
        ImmutableArray<DayOfWeek> days = [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday];
        var plan = WeekLayout.Of([.. s_usual.Select(t => t.Form is Form.Strength ? t with { PerWeek = 2 } : t)], days);
        Assert.All(days, d => Assert.Equal(4, plan.On(d).Count(t => t != "walking")));
        Assert.All(["front", "back", "side"], t => Assert.Equal(2, plan.DaysOf(t).Length));
    }

    [Fact]
    public void Walking_three_days_a_week_is_spread_over_the_week() =>
        Assert.Equal(
            [DayOfWeek.Monday, DayOfWeek.Wednesday, DayOfWeek.Friday],
            WeekLayout.Of([new("walking", Form.Walking, "aerobic base", 3)], []).DaysOf("walking"));

    [Fact]
    public void Seven_days_of_much_strength_leave_Sunday_for_rest()
    {
        ImmutableArray<LayoutTrack> tracks = [.. Enumerable.Range(0, 6).Select(i => new LayoutTrack($"track {i}", Form.Strength, $"target {i}", 3))];
        var plan = WeekLayout.Of(tracks, []);
        Assert.Empty(plan.On(DayOfWeek.Sunday));
        Assert.All(tracks, t => Assert.Equal(3, plan.DaysOf(t.Track).Length));
    }

    [Fact]
    public void Only_chosen_days_are_used() =>
        Gen.Select(s_tracks, s_days).Where(c => c.Item2.Length > 0).Sample((tracks, days) =>
        {
            var plan = WeekLayout.Of(tracks, days);
            return s_allDays.All(d => days.Contains(d) || plan.On(d).IsEmpty);
        });

    [Fact]
    public void No_day_has_more_than_it_may() =>
        Gen.Select(s_tracks, s_days, Gen.Int[1, 5]).Sample((tracks, days, most) =>
        {
            var plan = WeekLayout.Of(tracks, days, most);
            return s_allDays.All(d => plan.On(d).Count(n => tracks.First(t => t.Track == n).Form is not Form.Walking) <= most);
        });

    [Fact]
    public void No_track_gets_more_than_it_wants() =>
        Gen.Select(s_tracks, s_days).Sample((tracks, days) =>
        {
            var plan = WeekLayout.Of(tracks, days);
            return tracks.All(t => plan.DaysOf(t.Track).Length <= t.PerWeek);
        });

    [Fact]
    public void Walking_gets_what_it_wants_as_far_as_there_are_days() =>
        Gen.Select(s_tracks, s_days).Sample((tracks, days) =>
        {
            var plan = WeekLayout.Of(tracks, days);
            var open = days.IsEmpty ? 7 : days.Length;
            return tracks.Where(t => t.Form is Form.Walking).All(t => plan.DaysOf(t.Track).Length == Math.Min(open, t.PerWeek));
        });

    [Fact]
    public void Strength_for_the_same_target_leaves_a_day_between_also_over_the_weekend() =>
        Gen.Select(s_tracks, s_days).Sample((tracks, days) =>
        {
            var plan = WeekLayout.Of(tracks, days);
            return tracks.Where(t => t.Form is Form.Strength).GroupBy(t => t.Target).All(group =>
            {
                var used = group.SelectMany(t => plan.DaysOf(t.Track)).Select(d => (int)d).ToArray();
                return used.Distinct().Count() == used.Length && !used.Any(d => used.Contains((d + 1) % 7));
            });
        });

    [Fact]
    public void One_day_a_week_rests_from_strength() =>
        Gen.Select(s_strength, s_days).Sample((tracks, days) =>
        {
            var plan = WeekLayout.Of(tracks, days);
            return s_allDays.Any(d => plan.On(d).All(n => tracks.First(t => t.Track == n).Form is not Form.Strength));
        });

    [Fact]
    public void The_same_tracks_and_days_give_the_same_week_in_whatever_order_the_days_were_named() =>
        Gen.Select(s_tracks, s_days).Sample((tracks, days) =>
        {
            var (one, other) = (WeekLayout.Of(tracks, days), WeekLayout.Of(tracks, days.Reverse()));
            return tracks.All(t => one.DaysOf(t.Track).SequenceEqual(other.DaysOf(t.Track)));
        });

    [Fact]
    public void A_week_laid_out_again_with_the_sessions_that_it_found_is_the_same_week() =>
        Gen.Select(s_tracks, s_days, Gen.Int[1, 5]).Sample((tracks, days, most) =>
        {
            var first = WeekLayout.Of(tracks, days, most);
            ImmutableArray<LayoutTrack> found = [.. tracks.Select(t => t with { PerWeek = first.DaysOf(t.Track).Length }).Where(t => t.PerWeek > 0)];
            var again = WeekLayout.Of(found, days, most);
            return found.All(t => first.DaysOf(t.Track).SequenceEqual(again.DaysOf(t.Track)));
        });

    [Fact]
    public void A_day_with_no_room_at_all_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => WeekLayout.Of(s_usual, [], 0));
}
