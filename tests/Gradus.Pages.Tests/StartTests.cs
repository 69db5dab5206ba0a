using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Screening;
using Gradus.Pages.Start;

namespace Gradus.Pages.Tests;

public sealed class StartTests
{
    private readonly Visitor _visitor = new();

    public static TheoryData<string> Red => [.. ScreeningFlags.Red];

    public static TheoryData<string> Screens => [.. StartSteps.All.Select(s => s.Name)];

    [Fact]
    public void There_are_at_most_twenty_screens() => Assert.InRange(StartSteps.All.Count, 1, 20);

    [Fact]
    public void Every_red_and_amber_flag_is_asked_once() =>
        Assert.Equal(
            ScreeningFlags.Red.Concat(ScreeningFlags.Amber).Order(),
            StartSteps.All.SelectMany(s => s.Fields).Where(f => ScreeningFlags.IsRed(f) || ScreeningFlags.IsAmber(f)).Order());

    [Fact]
    public async Task A_new_visitor_is_led_to_the_first_screen()
    {
        Assert.Equal("/start", (await _visitor.Get("/")).Redirect);
        Assert.Equal("/start/welcome", (await _visitor.Get("/start")).Redirect);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_screen_cannot_be_reached_before_those_ahead_of_it_are_done(string screen)
    {
        var page = await _visitor.Get($"/start/{screen}");
        Assert.Equal(screen == "welcome" ? null : "/start/welcome", page.Redirect);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Nothing_is_chosen_before_the_person_chooses(string screen)
    {
        var step = StartSteps.Find(screen)!;
        var before = StartAnswers.With(("access", "pool"), ("water", "none"), ("born-year", screen == "young" ? "2015" : "1958"), ("young", "yes"));
        _visitor.Person = new() { Draft = before.RemoveRange(step.Fields) };
        var html = (await _visitor.Get($"/start/{screen}")).Html;
        if (screen != "water") Assert.NotEmpty(html);
        Assert.DoesNotContain(Html.Tags(html, "input"), tag => Html.Attribute(tag, "checked") is not null);
    }

    [Theory]
    [MemberData(nameof(Red))]
    public void A_yes_to_a_red_flag_leads_to_the_stop_page_at_once(string flag)
    {
        var step = StartSteps.All.First(s => s.Fields.Contains(flag));
        _visitor.Person = new() { Draft = StartAnswers.Clear.RemoveRange(step.Fields) };
        var result = _visitor.Post(step.Path, (flag, "yes"), ("go", "next"));
        Assert.Equal("/start/stop", result.Next);
        Assert.Equal("yes", result.Draft![flag]);
    }

    [Theory]
    [MemberData(nameof(Red))]
    public void Not_knowing_stops_for_the_first_five_and_leaves_the_others_uncleared(string flag)
    {
        var step = StartSteps.All.First(s => s.Fields.Contains(flag));
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        var result = _visitor.Post(step.Path, [.. step.Fields.Select(f => (f, f == flag ? "unknown" : "no"))]);
        Assert.Equal(ScreeningFlags.UnknownCountsAsYes.Contains(flag), result.Next == "/start/stop");
        if (result.Next == "/start/stop") return;
        _visitor.Person = new() { Draft = result.Draft! };
        var finished = _visitor.Post("/start/check");
        Assert.Equal(Clearing.Unknown, finished.Enrol!.Screening);
        Assert.Equal(ScreeningAnswer.Unknown, finished.Append.OfType<CheckIn>().Single().Screening[flag]);
        Assert.Equal("/stopped", finished.Next);
    }

    [Theory]
    [MemberData(nameof(Red))]
    public async Task With_a_red_flag_no_other_screen_is_shown_but_those_that_ask_for_flags(string flag)
    {
        _visitor.Person = new() { Draft = StartAnswers.With((flag, "yes")) };
        foreach (var step in StartSteps.All.Where(s => !StartSteps.Red.Contains(s.Name)))
        {
            Assert.Equal("/start/stop", (await _visitor.Get(step.Path)).Redirect);
            Assert.Equal("/start/stop", _visitor.Post(step.Path, ("go", "next")).Next);
        }
    }

    [Theory]
    [MemberData(nameof(Red))]
    public async Task The_stop_page_says_what_to_do_and_keeps_the_flag_when_it_is_confirmed(string flag)
    {
        _visitor.Person = new() { Draft = StartAnswers.With((flag, "yes")) };
        Assert.Contains(Shipped.Words.Text($"screening.short.{flag}"), (await _visitor.Get("/start/stop")).Html, StringComparison.Ordinal);
        var result = _visitor.Post("/start/stop");
        Assert.Equal([flag], result.Append.OfType<RedFlag>().Single().Flags);
        Assert.Equal(Clearing.Stopped, result.Enrol!.Screening);
        Assert.Equal("/stopped", result.Next);
    }

    [Fact]
    public async Task A_slip_of_the_finger_can_be_changed_before_it_is_kept()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("calf-swelling", "yes")) };
        Assert.Contains("href=\"/start/illness\"", (await _visitor.Get("/start/stop")).Html, StringComparison.Ordinal);
        Assert.Equal(200, (await _visitor.Get("/start/illness")).Status);
        var changed = _visitor.Post("/start/illness", [.. StartFields.Illness.Select(f => (f, "no"))]);
        Assert.Equal("/start/further", changed.Next);
        _visitor.Person = new() { Draft = changed.Draft! };
        Assert.Equal("/start/check", (await _visitor.Get("/start/stop")).Redirect);
        Assert.Null(_visitor.Post("/start/stop").Enrol);
    }

    [Fact]
    public void A_stop_early_in_the_start_makes_no_answers_up()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("saddle-numbness", "yes"), ("pain", null), ("duration", null)) };
        var result = _visitor.Post("/start/stop");
        Assert.Null(result.Append.OfType<CheckIn>().Single().UsualPain);
        Assert.False(result.Append.OfType<Intake>().Single().Given.ContainsKey("pain"));
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public void A_line_left_out_is_asked_again_and_nothing_is_written(string screen)
    {
        var step = StartSteps.Find(screen)!;
        if (screen is "likes" or "check" or "water") return;
        _visitor.Person = new() { Draft = StartAnswers.With(("born-year", screen == "young" ? "2015" : "1958"), ("access", "pool"), ("water", "none")) };
        var result = _visitor.Post(step.Path, ("go", "next"));
        Assert.NotEmpty(result.Faults);
        Assert.Null(result.Draft);
    }

    [Fact]
    public async Task A_refused_screen_keeps_what_was_typed_and_says_what_is_wrong_next_to_it()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("walk-1", null)) };
        var refused = _visitor.Post("/start/walk", ("walk-1", "about <ten>"), ("walk-2", "11"));
        var page = await _visitor.Again("/start/walk", refused, ("walk-1", "about <ten>"), ("walk-2", "11"));
        Assert.Equal(422, page.Status);
        Assert.Contains("value=\"about &lt;ten&gt;\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"11\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("<title>Error: ", page.Html, StringComparison.Ordinal);
        Assert.Contains("href=\"#walk-1\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("aria-describedby=\"walk-1-fault\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Going_back_keeps_what_was_typed_even_half_of_it()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("walk-1", null)) };
        var result = _visitor.Post("/start/walk", ("walk-2", "twelve-ish"), ("go", "back"));
        Assert.Equal("/start/time", result.Next);
        _visitor.Person = new() { Draft = result.Draft! };
        Assert.Contains("value=\"twelve-ish\"", (await _visitor.Get("/start/walk")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_from_the_summary_leads_back_to_it()
    {
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        Assert.Equal("/start/check", _visitor.Post("/start/pain", ("pain", "6"), ("from", "check")).Next);
        Assert.Equal("/start/water?from=check", _visitor.Post("/start/access", ("access", "pool"), ("from", "check")).Next);
    }

    [Fact]
    public void Under_eighteen_a_specialist_decides()
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("born-year", null)) };
        var born = _visitor.Post("/start/born", ("born-day", "25"), ("born-month", "11"), ("born-year", "2008"));
        Assert.Equal("/start/young", born.Next);
        _visitor.Person = new() { Draft = StartAnswers.With(("born-day", "24"), ("born-month", "11"), ("born-year", "2008")) };
        Assert.Equal("/programme?new=yes", _visitor.Post("/start/check").Next);
    }

    [Theory]
    [InlineData("31", "2", "1960")]
    [InlineData("1", "13", "1960")]
    [InlineData("25", "11", "2026")]
    [InlineData("1", "1", "1900")]
    [InlineData("one", "1", "1960")]
    [InlineData("", "", "")]
    public void A_date_of_birth_that_cannot_be_is_asked_again(string day, string month, string year)
    {
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        Assert.NotEmpty(_visitor.Post("/start/born", ("born-day", day), ("born-month", month), ("born-year", year)).Faults);
    }

    [Theory]
    [InlineData("no", "no", "no", Clearing.Clear)]
    [InlineData("yes", "no", "no", Clearing.Clear)]
    [InlineData("no", "yes", "no", Clearing.Stopped)]
    [InlineData("unknown", "yes", "no", Clearing.Stopped)]
    [InlineData("yes", "yes", "no", Clearing.Clear)]
    [InlineData("yes", "yes", "yes", Clearing.Stopped)]
    [InlineData("yes", "no", "yes", Clearing.Stopped)]
    [InlineData("no", "unknown", "no", Clearing.Unknown)]
    [InlineData("yes", "no", "unknown", Clearing.Unknown)]
    public void Readiness_goes_by_activity_disease_and_signs(string active, string disease, string signs, Clearing expected)
    {
        _visitor.Person = new() { Draft = StartAnswers.With(("active", active), ("known-disease", disease), ("effort-symptoms", signs)) };
        Assert.Equal(expected, _visitor.Post("/start/check").Enrol!.Readiness);
    }

    [Fact]
    public async Task The_water_screen_is_asked_only_where_a_pool_was_chosen()
    {
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        Assert.Equal("/start/check", (await _visitor.Get("/start/water")).Redirect);
        _visitor.Person = new() { Draft = StartAnswers.With(("access", "pool")) };
        Assert.Null((await _visitor.Get("/start/water")).Redirect);
        _visitor.Person = new() { Draft = StartAnswers.With(("access", "pool"), ("water", "unknown")) };
        Assert.Equal(Clearing.Unknown, _visitor.Post("/start/check").Enrol!.WaterScreen);
    }

    [Fact]
    public async Task The_device_is_asked_for_its_zone_only_until_the_person_has_one()
    {
        const string Module = "/zone.mjs";
        _visitor.Person = new() { Draft = StartAnswers.With(("zone", null)) };
        Assert.Contains(Module, (await _visitor.Get("/start/time")).Html, StringComparison.Ordinal);
        Assert.DoesNotContain(Module, (await _visitor.Get("/start/pain")).Html, StringComparison.Ordinal);
        var refused = _visitor.Post("/start/time", ("zone", "Asia/Tokyo"));
        Assert.DoesNotContain(Module, (await _visitor.Again("/start/time", refused, ("zone", "Asia/Tokyo"))).Html, StringComparison.Ordinal);
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        Assert.DoesNotContain(Module, (await _visitor.Get("/start/time")).Html, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sheet_says_what_was_answered()
    {
        _visitor.Person = new()
        {
            Draft = StartAnswers.With(
            ("told", "stenosis,pregnancy"), ("week", "20"), ("falls", "unknown"), ("fear", "yes"), ("access", "strap"))
        };
        var sheet = _visitor.Post("/start/check").Enrol!;
        Assert.Equal(new DateOnly(1958, 5, 7), sheet.Born);
        Assert.Equal("Europe/Oslo", sheet.TimeZone);
        Assert.Equal(Visitor.Morning.Date, sheet.Start);
        Assert.Equal(["nonspecific-chronic", "stenosis", "pregnancy", "pregnancy-from-week-13"], sheet.Conditions);
        Assert.Equal(["falls-risk", "fear-avoidant"], sheet.Flags);
        Assert.Equal(20, sheet.PregnancyWeek);
        Assert.Equal(4, sheet.UsualPain);
        Assert.Equal(["strap", "belt"], sheet.Access);
    }

    [Fact]
    public void A_finished_start_writes_the_intake_and_a_complete_check_in()
    {
        _visitor.Person = new() { Draft = StartAnswers.Clear };
        var result = _visitor.Post("/start/check");
        Assert.Equal(StartAnswers.Clear, result.Append.OfType<Intake>().Single().Given);
        var check = result.Append.OfType<CheckIn>().Single();
        Assert.Equal(4, check.UsualPain);
        Assert.Equal(20, check.Screening.Count);
        Assert.Equal(result.Append.Length, result.Append.Select(e => e.Id).Distinct().Count());
    }

    [Fact]
    public void A_start_with_a_gap_cannot_be_finished()
    {
        foreach (var field in StartAnswers.Clear.Keys.Where(f => !f.StartsWith("zone", StringComparison.Ordinal)))
        {
            _visitor.Person = new() { Draft = StartAnswers.Clear.Remove(field) };
            Assert.Null(_visitor.Post("/start/check").Enrol);
        }
    }
}
