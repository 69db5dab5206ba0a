using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;

namespace Gradus.Pages.Tests.Daily;

/// <summary>The whole circle on the engine: a page, a form, the diary, and the next page.</summary>
public sealed class CircleTests
{
    private readonly LivingPerson _person = new();

    [Fact]
    public async Task A_good_week_changes_the_dose_and_says_why_and_the_person_may_refuse_it()
    {
        _person.Send("/check", ("red", "none"), ("usual-pain", "4"));
        for (var day = 0; day < 7; day++) _person.DoADay();
        var today = await _person.Get("/today");
        Assert.Contains("Your walk went up by 1 minute.", today, StringComparison.Ordinal);
        var why = await _person.Get("/why?at=2026-11-09&track=walking");
        Assert.Contains("You did it on 7 of 7 planned days.", why, StringComparison.Ordinal);
        Assert.Contains("On 7 of 7 days pain stayed within your usual range.", why, StringComparison.Ordinal);
        Assert.Contains("Too much for me. Keep 10 minutes", why, StringComparison.Ordinal);
        _person.Send("/track", ("name", "walking"), ("did", "keep"), ("amount", "10"));
        Assert.Equal(10, _person.View.Programme!.Tracks[0].Dose!.Amount);
        Assert.Contains("Your walk is kept at 10 minutes.", await _person.Get("/why"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Days_that_hurt_too_much_make_it_gentler()
    {
        _person.Send("/check", ("red", "none"), ("usual-pain", "4"));
        for (var day = 0; day < 7; day++) _person.DoADay(day is 2 or 4 ? "8" : "3");
        Assert.Contains("Your walk goes one step gentler", await _person.Get("/today"), StringComparison.Ordinal);
        Assert.Contains("On 2 of 7 days it hurt too much.", await _person.Get("/why?at=2026-11-09&track=walking"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_answer_taken_back_counts_for_nothing()
    {
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        _person.Send("/session/after", ("sessions", "walk"), ("pain", "9"), ("id", "answers"));
        _person.Send("/undo", ("entry", "answers"));
        _person.Send("/session/after", ("sessions", "walk"), ("pain", "2"), ("effort", "5"));
        _person.Sleep(7);
        var decision = _person.View.Decisions.Last(d => d.Track == "walking");
        Assert.Equal(1, decision.Reasons.First(r => r.Code == ReasonCodes.Colour).Number("green"));
    }

    [Fact]
    public void A_changed_answer_is_the_one_that_counts()
    {
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        _person.Send("/session/after", ("sessions", "walk"), ("pain", "2"));
        _person.Send("/session/after", ("sessions", "walk"), ("pain", "9"), ("change", "yes"));
        _person.Sleep(7);
        var decision = _person.View.Decisions.Last(d => d.Track == "walking");
        Assert.Equal(1, decision.Reasons.First(r => r.Code == ReasonCodes.Colour).Number("red"));
    }

    [Fact]
    public void A_session_sent_twice_is_done_once()
    {
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        Assert.Equal(10, Assert.Single(_person.View.Programme!.Tracks[0].Days).Volume);
    }

    [Fact]
    public void A_form_sent_again_with_other_words_corrects_what_it_wrote()
    {
        (string, string)[] less = [("track", "walking"), ("did", "less"), ("amount", "4"), ("id", "walk")];
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        _person.Send("/session", less);
        _person.Send("/session", less);
        Assert.Equal(2, _person.Diary.Count);
        Assert.Equal(4, Assert.Single(_person.View.Programme!.Tracks[0].Days).Volume);
        _person.Send("/session", ("track", "walking"), ("did", "done"), ("id", "walk"));
        Assert.Equal(10, Assert.Single(_person.View.Programme!.Tracks[0].Days).Volume);
    }

    [Fact]
    public async Task Leg_symptoms_take_the_exercise_out_at_once_and_offer_care()
    {
        _person.Send("/session", ("track", "hamstrings"), ("did", "done"), ("id", "stretch"));
        var next = _person.Send("/session/after", ("sessions", "stretch"), ("leg", "yes"), ("confirmed", "leg")).Next;
        var care = await _person.Get(next);
        Assert.Contains("/wrong", care, StringComparison.Ordinal);
        Assert.Contains("/hard-day", care, StringComparison.Ordinal);
        Assert.NotEqual("supine-hamstring-strap-stretch", _person.View.Programme!.Tracks[1].Exercise);
        Assert.Contains("takes the place of", await _person.Get("/today"), StringComparison.Ordinal);
        Assert.Contains("href=\"/check\"", await _person.Get("/today"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hard_day_halves_today_at_once()
    {
        _person.Send("/hard-day", ("warning", "none"));
        Assert.Equal(5, _person.View.Programme!.Tracks[0].Today!.Amount);
        Assert.Contains("Gentle day 1 of 7.", await _person.Get("/today"), StringComparison.Ordinal);
        Assert.Contains("5 minutes", await _person.Get("/session?n=1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_page_of_a_hard_day_promises_is_what_the_day_then_asks()
    {
        var promised = await _person.Get("/hard-day");
        Assert.Contains("2 × 10 seconds, each leg", promised, StringComparison.Ordinal);
        _person.Send("/hard-day", ("warning", "none"));
        Assert.Equal(Dose.OfHold(2, 10), _person.View.Programme!.Tracks[1].Today);
    }

    [Fact]
    public async Task A_red_flag_ends_everything_until_somebody_clears_it()
    {
        _person.Send("/wrong", ("flag", "both-legs"), ("confirmed", "wrong"));
        foreach (var path in (string[])["/today", "/session?n=1", "/session/after", "/log", "/progress", "/why", "/hard-day", "/track?name=walking"])
            Assert.Equal("to /stopped", await _person.Get(path));
        Assert.Empty(_person.Send("/session", ("track", "walking"), ("did", "done")).Append);
        Assert.Contains("name=\"flag\"", await _person.Get("/wrong"), StringComparison.Ordinal);
        Assert.Contains("/data/export", await _person.Get("/data"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Setting_aside_and_taking_up_again_is_the_persons_own()
    {
        _person.Send("/track", ("name", "hamstrings"), ("did", "park"));
        Assert.Null(_person.View.Programme!.Tracks[1].Dose);
        Assert.Contains("Set aside", await _person.Get("/today"), StringComparison.Ordinal);
        _person.Send("/track", ("name", "hamstrings"), ("did", "unpark"));
        Assert.Equal(Dose.OfHold(2, 20), _person.View.Programme!.Tracks[1].Dose);
    }

    [Fact]
    public async Task Silence_is_met_kindly_and_the_way_back_starts_lower()
    {
        _person.DoADay();
        _person.Sleep(3);
        Assert.Contains("It has been a few days", await _person.Get("/today"), StringComparison.Ordinal);
        _person.Sleep(14);
        var today = await _person.Get("/today");
        Assert.Contains("It has been two weeks", today, StringComparison.Ordinal);
        Assert.Contains("starts again with", today, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relief_leaves_out_what_a_condition_shuts()
    {
        Assert.Contains("Pelvic tilt", await _person.Get("/hard-day"), StringComparison.OrdinalIgnoreCase);
        var fused = new LivingPerson { Sheet = _person.Sheet with { Conditions = ["after-fusion-uncleared"] } };
        Assert.DoesNotContain("pelvic-tilt", fused.View.Programme!.Relief);
    }

    [Fact]
    public void A_form_check_of_ones_own_lets_a_strength_track_climb()
    {
        var strong = new LivingPerson
        {
            Sheet = _person.Sheet with { Tracks = [new() { Track = "back", Exercise = "full-bridge", PerWeek = 3, Dose = Dose.OfRepetitions(2, 8) }] },
        };
        Assert.True(strong.View.Programme!.Tracks[0].FormCheckDue);
        strong.Send("/form-check", [("exercise", "full-bridge"), ("how", "mirror"), .. Enumerable.Range(1, 9).Select(i => ("point", $"{i}"))]);
        Assert.False(strong.View.Programme!.Tracks[0].FormCheckDue);
        Assert.IsType<FormCheck>(strong.Diary[^1]);
    }
}
