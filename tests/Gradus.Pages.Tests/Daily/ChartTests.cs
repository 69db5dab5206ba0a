using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Pages.Charts;
using Gradus.Pages.Days;

namespace Gradus.Pages.Tests.Daily;

public sealed class ChartTests
{
    private static readonly DateOnly First = DailyPerson.Start;

    [Fact]
    public void A_day_that_was_not_told_is_missing_and_never_zero()
    {
        var days = Days(Told(0, 4), Told(2, 6));
        Assert.Equal([4, null, 6], days.Select(d => d.Pain));
        Assert.All(days, d => Assert.Null(d.Average));
    }

    [Fact]
    public void The_line_is_the_mean_of_the_known_days_around() =>
        Assert.Equal(50, Days(Told(0, 4), Told(1, 5), Told(2, 6))[1].Average);

    [Fact]
    public void The_line_breaks_where_too_little_is_known()
    {
        List<Entry> told = [.. Enumerable.Range(0, 5).Select(d => Told(d, 4)), .. Enumerable.Range(20, 5).Select(d => Told(d, 4))];
        var days = PainDays.Of(told, First, First.AddDays(24), _ => 0);
        Assert.Null(days[12].Average);
        Assert.Equal(2, Svg.Broken(days.Select((d, i) => d.Average is { } a ? (i, (double)a) : ((double, double)?)null)).Count(c => c == 'M'));
    }

    [Fact]
    public void The_highest_pain_of_a_day_is_its_dot() =>
        Assert.Equal(7, Days(Told(0, 4), Done(0) with { Pain = 7 }, Done(0) with { Pain = null, Id = "other" })[0].Pain);

    [Fact]
    public void Answers_at_the_end_are_read_into_their_sessions()
    {
        var standing = Standing([Done(0), new Answers { Id = "a", At = new(First, default), Sessions = ["s-0"], Pain = 5 }]);
        Assert.Equal(5, PainDays.Of(standing, First, First, _ => 1)[0].Pain);
    }

    [Fact]
    public void Exercise_is_full_half_missed_or_rest()
    {
        var days = PainDays.Of([Done(0), Done(1), Done(1) with { Id = "x", Track = "back" }], First, First.AddDays(3), day => day == First.AddDays(3) ? 0 : 2);
        Assert.Equal([DayMark.Half, DayMark.Full, DayMark.Missed, DayMark.Rest], days.Select(d => d.Mark));
    }

    [Fact]
    public void The_last_day_is_not_missed_yet() => Assert.Equal(DayMark.Planned, PainDays.Of([], First, First, _ => 2)[0].Mark);

    [Fact]
    public void A_flare_lasts_seven_days_in_the_picture()
    {
        var days = PainDays.Of([new Flare { Id = "f", At = new(First.AddDays(1), default) }], First, First.AddDays(9), _ => 0);
        Assert.Equal(7, days.Count(d => d.Flare));
        Assert.True(days[1].Flare);
        Assert.False(days[8].Flare);
    }

    [Fact]
    public void The_ladder_holds_what_stood_at_each_weeks_end()
    {
        var weeks = LadderWeeks.Of(
            new DailyPerson().Sheet,
            [
                DailyPerson.WalkWentUp with { At = First, Outcome = Outcome.Start, From = null, To = Dose.OfMinutes(10) },
                DailyPerson.WalkWentUp with { At = First.AddDays(7), To = Dose.OfMinutes(12) },
                DailyPerson.WalkWentUp with { At = First.AddDays(8), Track = "back", To = Dose.OfRepetitions(1, 1) },
                DailyPerson.WalkWentUp with { At = First.AddDays(15), Outcome = Outcome.Halt, Track = null, To = null },
            ],
            "walking",
            First.AddDays(16));
        Assert.Equal([10, 12, null], weeks.Select(w => w.Dose?.Amount));
    }

    [Fact]
    public void Numbers_of_a_drawing_have_a_point_and_no_tail() => Assert.Equal(["0.5", "12", "-3.1"], new[] { 0.5, 12.0, -3.14 }.Select(Svg.Number));

    private static System.Collections.Immutable.ImmutableArray<PainDay> Days(params Entry[] told) => PainDays.Of(told, First, First.AddDays(2), _ => 0);

    private static IReadOnlyList<Entry> Standing(Entry[] diary) => Gradus.Pages.Told.StandingDiary.Of(diary);

    private static Morning Told(int day, int pain) => new() { Id = $"m-{day}", At = new(First.AddDays(day), default), Pain = pain };

    private static Session Done(int day) => DailyPerson.Session($"s-{day}", "walking", DoseKind.Minutes, 1, 10, First.AddDays(day));
}
