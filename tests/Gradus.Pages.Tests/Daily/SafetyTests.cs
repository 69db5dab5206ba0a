using Gradus.Engine.Diary;
using Gradus.Engine.Screening;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Tests.Daily;

public sealed class SafetyTests
{
    private readonly DailyPerson _person = new();

    [Fact]
    public void One_tap_answers_all_sixteen_with_no()
    {
        var check = Assert.IsType<CheckIn>(Assert.Single(_person.Post("/check", ("red", "none")).Append));
        Assert.Equal(16, check.Screening.Count);
        Assert.All(check.Screening.Values, a => Assert.Equal(ScreeningAnswer.No, a));
        Assert.Null(check.UsualPain);
    }

    [Fact]
    public void Amber_answers_are_kept_beside_one_tap()
    {
        var check = (CheckIn)_person.Post("/check", ("red", "none"), ("usual-pain", "5"), ("worse-two-weeks", "yes")).Append[0];
        Assert.Equal(ScreeningAnswer.Yes, check.Screening["worse-two-weeks"]);
        Assert.Equal(17, check.Screening.Count);
        Assert.Equal(5, check.UsualPain);
    }

    [Fact]
    public void Usual_pain_alone_screens_nothing() =>
        Assert.Empty(((CheckIn)_person.Post("/check", ("red", "skip"), ("usual-pain", "0")).Append[0]).Screening);

    [Fact]
    public void Half_a_list_is_not_taken_for_a_whole_one()
    {
        var result = _person.Post("/check", ("red", "lines"), ("fever", "no"));
        Assert.Empty(result.Append);
        Assert.Equal(15, result.Faults.Length);
        Assert.Equal("red", Assert.Single(_person.Post("/check", ("red", "skip"), ("worse-two-weeks", "no")).Faults).Field);
    }

    [Fact]
    public void None_of_these_beside_a_yes_is_asked_again() =>
        Assert.Equal("fever", Assert.Single(_person.Post("/check", ("red", "none"), ("fever", "yes")).Faults).Field);

    [Theory]
    [InlineData("saddle-numbness", "unknown", true)]
    [InlineData("leg-weakness", "unknown", true)]
    [InlineData("major-trauma", "unknown", false)]
    [InlineData("self-harm", "yes", true)]
    public void What_stops_everything_is_confirmed_first(string flag, string answer, bool stops)
    {
        var form = Lines().Where(l => l.Item1 != flag).Append((flag, answer)).ToArray();
        var first = _person.Post("/check", form);
        Assert.Equal(stops, first.Faults.Any(f => f.Field == "confirm"));
        Assert.Equal(stops, first.Append.IsEmpty);
        var second = _person.Post("/check", [.. form, ("confirmed", "check")]);
        Assert.Single(second.Append);
        Assert.Equal(stops ? "/" : $"/today?saved={_person.Id}", second.Next);
    }

    [Fact]
    public void A_check_that_stopped_everything_is_not_undone()
    {
        _person.Send("/check", [.. Lines().Where(l => l.Item1 != "fever"), ("fever", "yes"), ("confirmed", "check"), ("id", "c")]);
        Assert.Single(_person.Diary);
        Assert.Empty(_person.Post("/undo", ("entry", "c")).Append);
    }

    [Fact]
    public async Task Nothing_is_chosen_in_the_check_before_the_person_chooses() =>
        Assert.DoesNotContain(" checked", (await _person.Get("/check")).Html, StringComparison.Ordinal);

    [Fact]
    public void Something_wrong_is_confirmed_and_then_stops_everything()
    {
        Assert.Equal("confirm", Assert.Single(_person.Post("/wrong", ("flag", "fever")).Faults).Field);
        var flag = Assert.IsType<RedFlag>(Assert.Single(
            _person.Post("/wrong", ("flag", "fever"), ("flag", "both-legs"), ("flag", "made-up"), ("confirmed", "wrong")).Append));
        Assert.Equal(["both-legs", "fever"], flag.Flags);
    }

    [Fact]
    public void Nothing_ticked_is_no_flag() => Assert.Equal("flag", Assert.Single(_person.Post("/wrong", ("confirmed", "wrong")).Faults).Field);

    [Fact]
    public void A_hard_day_asks_for_warning_signs_first()
    {
        Assert.Equal("warning", Assert.Single(_person.Post("/hard-day").Faults).Field);
        var some = _person.Post("/hard-day", ("warning", "some"));
        Assert.Empty(some.Append);
        Assert.Equal("/wrong", some.Next);
        Assert.IsType<Flare>(Assert.Single(_person.Post("/hard-day", ("warning", "none")).Append));
    }

    [Fact]
    public async Task Relief_is_what_the_programme_leaves_open()
    {
        _person.Programme = _person.Programme with { Relief = ["pelvic-tilt"] };
        var page = (await _person.Get("/hard-day")).Html;
        Assert.Contains("Pelvic tilt", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("Knee rocks", page, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("fell", false)]
    [InlineData("near", true)]
    public void A_fall_is_noted(string fall, bool near) =>
        Assert.Equal(near, Assert.IsType<Fall>(Assert.Single(_person.Post("/fall", ("fall", fall)).Append)).Near);

    [Fact]
    public async Task A_halted_person_reaches_none_of_it_but_a_further_flag_and_their_data()
    {
        _person.Programme = _person.Programme with { Halted = true, HaltedFor = ["fever"], Tracks = [] };
        foreach (var route in DailyRoutes.All.Where(r => r.Path is not ("/wrong" or "/data")))
        {
            var path = route.Path.Replace("{decision}", "0", StringComparison.Ordinal);
            var page = await _person.Get(path);
            Assert.Equal("/stopped", page.Redirect);
            Assert.Equal("", page.Html);
            var act = _person.Post(path, ("did", "done"), ("track", "walking"), ("pain", "3"), ("warning", "none"), ("fall", "fell"), ("red", "none"));
            Assert.Empty(act.Append);
        }
        Assert.Single(_person.Post("/wrong", ("flag", "both-legs"), ("confirmed", "wrong")).Append);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(6, false)]
    [InlineData(7, true)]
    public async Task The_check_is_due_after_seven_days(int daysAgo, bool due)
    {
        _person.Programme = _person.Programme with { LastCheckIn = DailyPerson.Tuesday.AddDays(-daysAgo) };
        Assert.Equal(due, (await _person.Get("/today")).Html.Contains("href=\"/check\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_check_is_due_when_the_programme_asks_for_it()
    {
        _person.Programme = _person.Programme with { CheckInAsked = true };
        Assert.Contains("href=\"/check\"", (await _person.Get("/today")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_recorded_as_known_is_named_and_not_asked_again()
    {
        _person.Programme = _person.Programme with { Known = ["leg-weakness", "night-pain-or-age"] };
        var page = (await _person.Get("/check")).Html;
        Assert.DoesNotContain("name=\"leg-weakness\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"night-pain-or-age\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/wrong\"", page, StringComparison.Ordinal);
        var check = Assert.IsType<CheckIn>(Assert.Single(_person.Post("/check", ("red", "none")).Append));
        Assert.Equal(ScreeningFlags.Red.Length - 1, check.Screening.Count);
    }

    private static IEnumerable<(string, string)> Lines() => ScreeningFlags.Red.Select(q => (q, "no"));
}
