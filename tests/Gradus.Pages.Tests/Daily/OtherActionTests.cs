using Gradus.Engine.Diary;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Tests.Daily;

public sealed class OtherActionTests
{
    private readonly DailyPerson _person = new();

    [Fact]
    public void The_morning_is_one_tap() => Assert.Equal(0, ((Morning)_person.Post("/morning", ("pain", "0")).Append[0]).Pain);

    [Fact]
    public void A_morning_without_a_number_is_none() => Assert.NotEmpty(_person.Post("/morning").Faults);

    [Fact]
    public void Too_much_keeps_a_smaller_dose()
    {
        var keep = Assert.IsType<Keep>(Assert.Single(_person.Post("/track", ("name", "walking"), ("did", "keep"), ("amount", "10")).Append));
        Assert.Equal(("walking", 10), (keep.Track, keep.Amount));
    }

    [Theory]
    [InlineData("walking", "12")]
    [InlineData("walking", "40")]
    [InlineData("walking", "0")]
    [InlineData("hamstrings", "17")]
    [InlineData("nobody", "5")]
    public void Keep_never_raises_a_dose_and_takes_no_half_unit(string track, string amount) =>
        Assert.Empty(_person.Post("/track", ("name", track), ("did", "keep"), ("amount", amount)).Append);

    [Fact]
    public void A_track_is_set_aside_and_taken_up_again()
    {
        Assert.IsType<Park>(Assert.Single(_person.Post("/track", ("name", "back"), ("did", "park")).Append));
        _person.Programme = _person.Programme with { Tracks = [DailyPerson.Track("back", "full-bridge", null, TrackState.Parked)] };
        Assert.IsType<Unpark>(Assert.Single(_person.Post("/track", ("name", "back"), ("did", "unpark")).Append));
        Assert.Empty(_person.Post("/track", ("name", "back"), ("did", "park")).Append);
    }

    [Fact]
    public void Trials_are_taken_when_they_count()
    {
        (string, string)[] form = [("name", "walking"), ("did", "trials"), ("trial-1", "6"), ("trial-2", ""), ("trial-3", "8")];
        Assert.Empty(_person.Post("/track", form).Append);
        _person.Programme = _person.Programme with { Tracks = [.. _person.Programme.Tracks.Select(t => t with { TrialsCount = true })] };
        Assert.Equal([6, 8], Assert.IsType<Trials>(Assert.Single(_person.Post("/track", form).Append)).Values);
        Assert.Equal("trial-1", Assert.Single(_person.Post("/track", ("name", "walking"), ("did", "trials"), ("trial-1", "0")).Faults).Field);
    }

    [Theory]
    [InlineData("2026-11-17", "2026-11-20", true)]
    [InlineData("2026-11-18", "2026-11-20", true)]
    [InlineData("2027-11-18", "2027-11-20", true)]
    [InlineData("2027-11-19", "2027-11-20", false)]
    [InlineData("2026-09-01", "2026-11-20", false)]
    [InlineData("2026-11-17", "2026-11-16", false)]
    [InlineData("2026-11-17", "2027-12-30", false)]
    [InlineData("", "2026-11-20", false)]
    [InlineData("2026-02-30", "2026-11-20", false)]
    public void A_break_has_a_first_and_a_last_day(string from, string to, bool taken) =>
        Assert.Equal(taken, _person.Post("/away", ("from", from), ("to", to), ("reason", "travel")).Append is [Away { Reason: "travel" }]);

    [Fact]
    public async Task Why_tells_the_newest_first_and_offers_to_keep_what_was()
    {
        _person.Decisions = [DailyPerson.WalkWentUp with { At = DailyPerson.Start, To = Engine.Doses.Dose.OfMinutes(10), From = null, Outcome = Engine.Decisions.Outcome.Start, Rule = "start" }, DailyPerson.WalkWentUp];
        var list = (await _person.Get("/why")).Html;
        Assert.True(list.IndexOf("went up by 2 minutes", StringComparison.Ordinal) < list.IndexOf("begins with", StringComparison.Ordinal));
        var one = (await _person.Get("/why/1")).Html;
        Assert.Contains("Too much for me. Keep 10 minutes", one, StringComparison.Ordinal);
        Assert.Contains("5 of 6 planned days", one, StringComparison.Ordinal);
        Assert.Contains("Gradus rule set 1", one, StringComparison.Ordinal);
        Assert.Contains("3.2", one, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_old_step_offers_nothing_to_keep()
    {
        _person.Decisions = [DailyPerson.WalkWentUp, DailyPerson.WalkWentUp with { Outcome = Engine.Decisions.Outcome.Regress, Rule = "pain-red-twice", From = Engine.Doses.Dose.OfMinutes(12), To = Engine.Doses.Dose.OfMinutes(11) }];
        Assert.DoesNotContain("Too much for me. Keep", (await _person.Get("/why/0")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_first_page_tells_can_be_opened()
    {
        var today = (await _person.Get("/today")).Html;
        Assert.Contains("Your walk went up by 2 minutes.", today, StringComparison.Ordinal);
        Assert.Contains("/why?at=2026-11-16&amp;track=walking", today, StringComparison.Ordinal);
        Assert.Contains("Too much for me", (await _person.Get("/why?at=2026-11-16&track=walking")).Html, StringComparison.Ordinal);
    }
}
