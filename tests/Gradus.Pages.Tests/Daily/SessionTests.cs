using Gradus.Engine.Diary;
using Gradus.Engine.Doses;

namespace Gradus.Pages.Tests.Daily;

public sealed class SessionTests
{
    private readonly DailyPerson _person = new();

    [Fact]
    public void Done_writes_the_dose_of_the_day_and_answers_nothing()
    {
        var result = _person.Post("/session", ("id", "form-1"), ("n", "2"), ("track", "walking"), ("did", "done"));
        var session = Assert.IsType<Session>(Assert.Single(result.Append));
        Assert.Equal(("form-1", "walking", DoseKind.Minutes, 12), (session.Id, session.Track, session.Kind, session.Amount));
        Assert.Null(session.Pain);
        Assert.Null(session.Effort);
        Assert.Null(session.Liking);
        Assert.Null(session.LegSpread);
        Assert.Equal("/session?n=3", result.Next);
    }

    [Fact]
    public void The_last_exercise_leads_to_the_questions() =>
        Assert.Equal("/session/after", _person.Post("/session", ("n", "3"), ("track", "back"), ("did", "done")).Next);

    [Fact]
    public void A_replayed_form_writes_the_same_entry()
    {
        (string, string)[] form = [("id", "form-1"), ("n", "2"), ("track", "walking"), ("did", "done")];
        _person.Send("/session", form);
        _person.Send("/session", form);
        Assert.Single(_person.Diary);
    }

    [Fact]
    public void An_id_that_cannot_be_one_is_not_taken_from_a_form()
    {
        var result = _person.Post("/session", ("id", "<script>"), ("track", "walking"), ("did", "done"));
        Assert.Equal(_person.Id, Assert.Single(result.Append).Id);
    }

    [Fact]
    public void Less_writes_what_was_typed()
    {
        var session = (Session)_person.Post("/session", ("n", "3"), ("track", "back"), ("did", "less"), ("sets", "1"), ("amount", "5")).Append[0];
        Assert.Equal((1, 5), (session.Sets, session.Amount));
    }

    [Theory]
    [InlineData("", "5")]
    [InlineData("2", "")]
    [InlineData("2", "0")]
    [InlineData("2", "five")]
    [InlineData("2", "-1")]
    [InlineData("2", "99999")]
    public void Less_guesses_nothing(string sets, string amount)
    {
        var result = _person.Post("/session", ("track", "back"), ("did", "less"), ("sets", sets), ("amount", amount));
        Assert.Empty(result.Append);
        Assert.Contains(result.Faults, f => f.Field is "sets" or "amount");
    }

    [Fact]
    public async Task A_refused_amount_shows_the_exercise_again_with_what_was_typed()
    {
        (string, string)[] form = [("n", "3"), ("track", "back"), ("did", "less"), ("sets", "1"), ("amount", "abc")];
        var page = await _person.Again("/session", _person.Post("/session", form), form);
        Assert.Equal(422, page.Status);
        Assert.Contains("value=\"abc\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("3 of 3", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Leaving_one_out_keeps_the_reason()
    {
        var skip = Assert.IsType<Skip>(Assert.Single(_person.Post("/session", ("track", "back"), ("did", "skip"), ("reason", "no-time")).Append));
        Assert.Equal("no-time", skip.Reason);
    }

    [Fact]
    public void Leaving_one_out_needs_a_reason_of_the_list() =>
        Assert.Equal("reason", Assert.Single(_person.Post("/session", ("track", "back"), ("did", "skip"), ("reason", "aliens")).Faults).Field);

    [Fact]
    public void A_track_without_a_dose_takes_no_session()
    {
        _person.Programme = _person.Programme with { Tracks = [DailyPerson.Track("back", "full-bridge", null, Engine.Programme.TrackState.Excluded)] };
        Assert.Empty(_person.Post("/session", ("track", "back"), ("did", "done")).Append);
    }

    [Fact]
    public void Stopping_keeps_part_of_the_exercise_with_the_reason()
    {
        var result = _person.Post("/session/stop", ("n", "2"), ("amount", "4"), ("reason", "no-time"));
        var session = Assert.IsType<Session>(Assert.Single(result.Append));
        Assert.Equal((4, "no-time"), (session.Amount, session.Reason));
        Assert.Equal("/session/after", result.Next);
    }

    [Fact]
    public void Stopping_without_a_word_writes_nothing() => Assert.Empty(_person.Post("/session/stop", ("n", "2")).Append);

    [Theory]
    [InlineData("pain")]
    [InlineData("unwell")]
    public void Stopping_in_pain_offers_the_warning_signs_at_once(string reason) =>
        Assert.Equal("/session/care", _person.Post("/session/stop", ("n", "2"), ("reason", reason)).Next);

    [Fact]
    public async Task A_session_is_one_exercise_a_screen_with_its_dose()
    {
        var page = await _person.Get("/session?n=1");
        Assert.Contains("1 of 3", page.Html, StringComparison.Ordinal);
        Assert.Contains("2 × 20 seconds, each leg", System.Net.WebUtility.HtmlDecode(page.Html), StringComparison.Ordinal);
        Assert.DoesNotContain("full-bridge", page.Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("n=0")]
    [InlineData("n=99")]
    [InlineData("n=x")]
    [InlineData("n=-1&day=someday")]
    public async Task A_typed_address_that_fits_no_exercise_shows_the_first_open_one(string query)
    {
        var page = await _person.Get($"/session?{query}");
        Assert.Contains("1 of 3", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_check_is_written_only_when_every_point_was_seen_and_somebody_looked()
    {
        Assert.NotEmpty(_person.Post("/form-check", ("exercise", "full-bridge"), ("point", "1"), ("how", "mirror")).Faults);
        var points = Enumerable.Range(1, 9).Select(i => ("point", $"{i}")).Append(("exercise", "full-bridge"));
        Assert.Equal("how", Assert.Single(_person.Post("/form-check", [.. points]).Faults).Field);
        var check = Assert.IsType<FormCheck>(Assert.Single(_person.Post("/form-check", [.. points, ("how", "watched")]).Append));
        Assert.True(check.Passed);
        Assert.Equal(Role.Person, check.By);
    }

    [Fact]
    public void A_hard_exercise_is_not_for_ones_own_form_check()
    {
        _person.Programme = _person.Programme with { Tracks = [DailyPerson.Track("back", "bird-dog", Dose.OfRepetitions(2, 5))] };
        var points = Enumerable.Range(1, 9).Select(i => ("point", $"{i}"));
        Assert.Empty(_person.Post("/form-check", [.. points, ("exercise", "bird-dog"), ("how", "mirror")]).Append);
    }

    [Fact]
    public void Yesterday_is_logged_on_yesterday()
    {
        var result = _person.Post("/log", ("id", "log"), ("day", "yesterday"), ("as-planned-1", "yes"), ("amount-2", "7"));
        Assert.Equal(["log", "log-2"], result.Append.Select(e => e.Id));
        Assert.All(result.Append, e => Assert.Equal(DailyPerson.Tuesday.AddDays(-1), e.At.Date));
        Assert.Equal(7, ((Session)result.Append[1]).Amount);
        Assert.Equal("/session/after?day=yesterday", result.Next);
    }

    [Fact]
    public void Nothing_ticked_is_nothing_told() => Assert.NotEmpty(_person.Post("/log", ("day", "yesterday")).Faults);

    [Fact]
    public void A_day_before_the_start_cannot_be_logged()
    {
        _person.Now = new(DailyPerson.Start, new TimeOnly(10, 0));
        var result = _person.Post("/log", ("day", "yesterday"), ("as-planned-1", "yes"));
        Assert.Equal(DailyPerson.Start, Assert.Single(result.Append).At.Date);
    }
}
