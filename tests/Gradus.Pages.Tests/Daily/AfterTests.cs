using Gradus.Engine.Diary;
using Gradus.Engine.Doses;

namespace Gradus.Pages.Tests.Daily;

public sealed class AfterTests
{
    private readonly DailyPerson _person = new()
    {
        Diary =
        [
            DailyPerson.Session("s-1", "walking", DoseKind.Minutes, 1, 12, DailyPerson.Tuesday),
            DailyPerson.Session("s-2", "back", DoseKind.Repetitions, 2, 8, DailyPerson.Tuesday),
        ],
    };

    [Fact]
    public async Task Nothing_is_chosen_before_the_person_chooses()
    {
        var page = await _person.Get("/session/after");
        Assert.DoesNotContain(" checked", page.Html, StringComparison.Ordinal);
        Assert.Contains("value=\"s-1,s-2\"", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Untouched_answers_stay_unanswered()
    {
        var answers = Answered(("pain", "4"), ("effort", ""), ("leg", ""));
        Assert.Equal(4, answers.Pain);
        Assert.Null(answers.Effort);
        Assert.Null(answers.Liking);
        Assert.Null(answers.LegSpread);
        Assert.Equal(["s-1", "s-2"], answers.Sessions);
    }

    [Fact]
    public void Zero_is_an_answer()
    {
        var answers = Answered(("pain", "0"), ("liking", "0"));
        Assert.Equal((0, 0), (answers.Pain, answers.Liking));
    }

    [Fact]
    public void No_answer_at_all_writes_nothing() => Assert.Empty(_person.Post("/session/after", ("sessions", "s-1,s-2")).Append);

    [Theory]
    [InlineData("pain", "11")]
    [InlineData("pain", "-1")]
    [InlineData("pain", "a lot")]
    public void What_cannot_be_an_answer_is_none(string field, string value) =>
        Assert.Empty(_person.Post("/session/after", ("sessions", "s-1"), (field, value)).Append);

    [Fact]
    public void Sessions_of_somebody_else_are_not_spoken_of() =>
        Assert.Equal(["s-2"], Answered(("sessions", "s-2,foreign"), ("pain", "3")).Sessions);

    [Fact]
    public async Task Leg_symptoms_are_confirmed_before_they_are_written()
    {
        (string, string)[] form = [("sessions", "s-1,s-2"), ("leg", "yes"), ("leg-in", "s-2"), ("pain", "3")];
        var refused = _person.Post("/session/after", form);
        Assert.Empty(refused.Append);
        var page = await _person.Again("/session/after", refused, form);
        Assert.Contains("name=\"confirmed\"", page.Html, StringComparison.Ordinal);
        Assert.Contains("stays said", page.Html, StringComparison.Ordinal);
        var written = _person.Send("/session/after", [.. form, ("confirmed", "leg")]);
        var answers = Assert.IsType<Answers>(Assert.Single(written.Append));
        Assert.True(answers.LegSpread);
        Assert.Equal(["s-2"], answers.LegSpreadIn);
        Assert.StartsWith("/session/care", written.Next, StringComparison.Ordinal);
    }

    [Fact]
    public void A_ticked_exercise_without_yes_counts_as_yes() =>
        Assert.Equal("confirm", Assert.Single(_person.Post("/session/after", ("sessions", "s-1,s-2"), ("leg-in", "s-1")).Faults).Field);

    [Fact]
    public void Without_a_ticked_exercise_the_person_is_told_that_all_of_them_go()
    {
        Assert.Equal("after.leg-confirm-all", Assert.Single(_person.Post("/session/after", ("sessions", "s-1,s-2"), ("leg", "yes")).Faults).Word);
        Assert.Equal("after.leg-confirm", Assert.Single(_person.Post("/session/after", ("sessions", "s-1"), ("leg", "yes")).Faults).Word);
    }

    [Fact]
    public void No_with_a_ticked_exercise_is_asked_again() =>
        Assert.Equal("leg", Assert.Single(_person.Post("/session/after", ("sessions", "s-1,s-2"), ("leg", "no"), ("leg-in", "s-1")).Faults).Field);

    [Theory]
    [InlineData(4, "7", true)]
    [InlineData(4, "6", false)]
    [InlineData(2, "6", true)]
    [InlineData(6, "8", true)]
    [InlineData(7, "8", false)]
    [InlineData(8, "10", true)]
    public void Pain_in_the_red_band_offers_care_at_once(int usual, string pain, bool care)
    {
        _person.Programme = _person.Programme with { UsualPain = usual };
        Assert.Equal(care, _person.Post("/session/after", ("sessions", "s-1"), ("pain", pain)).Next.StartsWith("/session/care", StringComparison.Ordinal));
    }

    [Fact]
    public void What_was_answered_is_not_asked_again()
    {
        _person.Send("/session/after", ("id", "a"), ("sessions", "s-1,s-2"), ("pain", "3"));
        Assert.Equal("/today", _person.Post("/session/after", ("sessions", "")).Next);
    }

    [Fact]
    public async Task An_answer_can_be_changed_until_the_review()
    {
        _person.Send("/session/after", ("id", "a"), ("sessions", "s-1"), ("pain", "3"), ("effort", "5"));
        var page = await _person.Get("/session/after?change=s-1");
        Assert.Contains("value=\"3\" checked", page.Html, StringComparison.Ordinal);
        var result = _person.Send("/session/after", ("id", "b"), ("change", "yes"), ("sessions", "s-1"), ("pain", "6"));
        var correction = Assert.IsType<Correction>(Assert.Single(result.Append));
        Assert.Equal("s-1", correction.Replaces);
        var with = Assert.IsType<Session>(correction.With);
        Assert.Equal((6, 12), (with.Pain, with.Amount));
        Assert.Null(with.Effort);
        Assert.Equal("/today?changed=s-1", result.Next);
    }

    [Fact]
    public void Leg_symptoms_that_were_said_stay_when_the_rest_is_changed()
    {
        _person.Send("/session/after", ("id", "a"), ("sessions", "s-1"), ("leg", "yes"), ("confirmed", "leg"));
        var correction = (Correction)_person.Send("/session/after", ("id", "b"), ("change", "yes"), ("sessions", "s-1"), ("leg", "no"), ("pain", "2")).Append[0];
        Assert.True(((Session)correction.With!).LegSpread);
    }

    [Fact]
    public void Saved_answers_can_be_undone_and_then_asked_again()
    {
        _person.Send("/session/after", ("id", "a"), ("sessions", "s-1,s-2"), ("pain", "3"));
        var undo = _person.Send("/undo", ("id", "u"), ("entry", "a")).Append.Cast<Correction>().ToList();
        Assert.Equal(["s-1", "s-2"], undo.Select(c => c.Replaces));
        Assert.All(undo, c => Assert.Null(((Session)c.With!).Pain));
        Assert.Empty(_person.Post("/undo", ("id", "v"), ("entry", "a")).Append);
        Assert.Single(_person.Post("/session/after", ("sessions", "s-1"), ("pain", "5")).Append);
    }

    [Fact]
    public void What_leg_symptoms_shut_is_not_undone()
    {
        _person.Send("/session/after", ("id", "a"), ("sessions", "s-1"), ("leg", "yes"), ("confirmed", "leg"));
        Assert.Empty(_person.Post("/undo", ("entry", "a")).Append);
        Assert.Empty(_person.Post("/undo", ("entry", "s-1")).Append);
        Assert.Single(_person.Post("/undo", ("entry", "s-2")).Append);
    }

    [Fact]
    public void What_a_review_has_counted_is_not_undone()
    {
        _person.Diary.Add(new WrittenReview { Id = "r", At = _person.Now, Week = 2, Rules = "1", Decisions = [] });
        Assert.Empty(_person.Post("/undo", ("entry", "s-1")).Append);
    }

    [Fact]
    public void Several_entries_of_one_form_are_undone_together()
    {
        _person.Send("/log", ("id", "log"), ("as-planned-1", "yes"), ("as-planned-3", "yes"));
        Assert.Equal(["log", "log-3"], _person.Post("/undo", ("id", "u"), ("entry", "log")).Append.Cast<Correction>().Select(c => c.Replaces).Order());
    }

    private Answers Answered(params (string, string)[] form)
    {
        (string, string)[] whole = form.Any(f => f.Item1 == "sessions") ? form : [.. form, ("sessions", "s-1,s-2")];
        return Assert.IsType<Answers>(Assert.Single(_person.Post("/session/after", whole).Append));
    }
}
