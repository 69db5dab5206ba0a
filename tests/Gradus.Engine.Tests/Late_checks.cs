using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests;

/// <summary>A weekly check that reaches the diary late hides no newer one; what halts acts however late it comes.</summary>
public sealed class Late_checks
{
    private static readonly PersonSheet s_sheet = new()
    {
        Born = new(1980, 5, 1),
        TimeZone = "UTC",
        Start = new(2026, 1, 5),
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Tracks = [new() { Track = "walk", Exercise = "easy-walk", PerWeek = 1, Dose = Dose.OfMinutes(10) }],
    };

    [Fact]
    public void A_late_check_does_not_make_a_newer_one_count_as_old() =>
        Assert.Equal("green", LastRule(Check(25, 25), Check(6, 26)));

    [Fact]
    public void A_late_no_does_not_answer_a_newer_yes() =>
        Assert.Equal("amber-flag", LastRule(Check(25, 25, "worse-two-weeks"), Check(6, 26)));

    [Fact]
    public void A_late_don_t_know_does_not_leave_a_newer_check_incomplete() =>
        Assert.Equal("green", LastRule(Check(25, 25), Check(6, 26, "fever", ScreeningAnswer.Unknown)));

    [Fact]
    public void A_check_from_a_clock_that_is_ahead_does_not_hide_the_next_one() =>
        Assert.Equal("amber-flag", LastRule(Check(120, 18), Check(25, 25, "worse-two-weeks")));

    [Fact]
    public void A_red_flag_in_a_late_check_halts_at_once()
    {
        Host host = new(s_sheet);
        host.Receive(Check(25, 25).Entry, Date(25));
        host.Receive(Check(6, 26, "fever").Entry, Date(26));
        Assert.True(DiaryReplay.On(host.State, Date(26), Shipped.Catalogue).Halted);
    }

    /// <summary>Rule of the fourth review, after four weeks with a session each.</summary>
    private static string LastRule(params Arrival[] checks)
    {
        Host host = new(s_sheet);
        foreach (var (today, entry) in checks.Concat(Enumerable.Range(0, 4).SelectMany(Walked)).OrderBy(arrival => arrival.Today))
            host.Receive(entry, today);
        host.WriteReviews(Date(5 + 28));
        return host.Diary.OfType<WrittenReview>().Last().Decisions.Single().Rule;
    }

    private static Arrival[] Walked(int week)
    {
        var date = Date(6 + (7 * week));
        return
        [
            new(date, new Session { Id = $"s{week}", At = new(date, new(18, 0)), Track = "walk", Kind = DoseKind.Minutes, Sets = 1, Amount = 11, Pain = 2 }),
            new(date.AddDays(1), new Morning { Id = $"m{week}", At = CivilTime.StartOf(date.AddDays(1)), Pain = 1 }),
        ];
    }

    private static Arrival Check(int day, int received, string? flag = null, ScreeningAnswer answer = ScreeningAnswer.Yes) => new(Date(received), new CheckIn
    {
        Id = $"c{day}",
        At = new(Date(day), new(20, 0)),
        UsualPain = 4,
        Screening = flag is null ? Habits.NoneOfThese : Habits.NoneOfThese.SetItem(flag, answer),
    });

    private static DateOnly Date(int dayOfJanuary) => new DateOnly(2026, 1, 1).AddDays(dayOfJanuary - 1);
}
