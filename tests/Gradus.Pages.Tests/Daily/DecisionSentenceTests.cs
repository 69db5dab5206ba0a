using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Pages.Wording;

namespace Gradus.Pages.Tests.Daily;

public sealed class DecisionSentenceTests
{
    private static readonly string[] Numbers =
        ["value", "done", "prescribed", "green", "amber", "red", "unknown", "limit", "known", "tried", "days", "share", "now", "before", "sum", "count", "passed", "reviews"];

    private static readonly ReasonDetail[] EveryDetail =
    [
        .. Numbers.Select(name => new ReasonDetail(name, 1, null)),
        new("since", null, "2026-11-02"), new("flag", null, "fever"), new("name", null, "osteoporosis"),
        new("exercise", null, "bird-dog"), new("role", null, "physician"), new("by", null, "person"), new("gate", null, "water"),
    ];

    private static readonly DecisionSentence Sentence = new(Shipped.Words, DailyPerson.Library.Catalogue);

    [Fact]
    public void Every_outcome_of_every_rule_has_words()
    {
        Assert.True(Pairs.All.Count > 60);
        Assert.All(Pairs.All, pair =>
        {
            var decision = Of(pair);
            Assert.True(Shipped.Words.Has(Sentence.HeadlineKey(decision)), $"no headline for {pair}");
            Assert.True(Shipped.Words.Has(Sentence.WhyKey(decision)), $"no reason for {pair}");
            var said = $"{Sentence.Headline(decision, pair.OfTrack ? "full-bridge" : null)} {Sentence.Why(decision)}";
            Assert.DoesNotContain("[", said, StringComparison.Ordinal);
            Assert.DoesNotContain("{", said, StringComparison.Ordinal);
            Assert.DoesNotContain("!", said, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Every_outcome_of_the_engine_has_a_name_in_the_list() =>
        Assert.All(Enum.GetValues<Outcome>(), outcome => Assert.Contains(Pairs.All, p => p.Outcome == OutcomeName.Of(outcome)));

    [Fact]
    public void A_step_up_says_by_how_much() =>
        Assert.Equal("Your walk went up by 2 minutes.", Sentence.Headline(DailyPerson.WalkWentUp, "short-walks"));

    [Fact]
    public void A_new_exercise_is_named() => Assert.Equal(
        "Next step: Bird-dog, with 2 sets of 5, hold each 10 seconds, each side.",
        Sentence.Headline(
            new() { Track = "back", At = DailyPerson.Tuesday, Outcome = Outcome.Advance, Rule = "green", From = Dose.OfRepetitions(2, 8), To = Dose.OfRepetitions(2, 5), Exercise = "bird-dog" },
            "full-bridge"));

    [Fact]
    public void Brisk_minutes_are_an_advance_of_the_same_walk() => Assert.Equal(
        "Your walk now has 5 brisk minutes in it.",
        Sentence.Headline(
            new() { Track = "walking", At = DailyPerson.Tuesday, Outcome = Outcome.Advance, Rule = "green", From = Dose.OfMinutes(30), To = Dose.OfMinutes(30, 5) },
            "easy-walk"));

    [Fact]
    public void What_was_looked_at_stands_with_its_numbers()
    {
        var lines = Sentence.Lines(DailyPerson.WalkWentUp);
        Assert.Equal("You did it on 5 of 6 planned days.", lines[0].Text);
        Assert.True(lines[0].Met);
        Assert.Equal("On 5 of 5 days pain stayed within your usual range.", lines[1].Text);
    }

    [Fact]
    public void What_held_a_step_back_is_not_ticked()
    {
        var line = Line(ReasonCodes.Colour, new("green", 3, null), new("amber", 1, null), new("red", 1, null), new("unknown", 0, null));
        Assert.False(line!.Met);
        Assert.Equal("On 1 of 5 days it hurt too much.", line.Text);
    }

    [Fact]
    public void Days_without_a_known_pain_are_never_called_calm()
    {
        var line = Line(ReasonCodes.Colour, new("green", 0, null), new("amber", 0, null), new("red", 0, null), new("unknown", 2, null));
        Assert.Null(line!.Met);
        Assert.Equal("How it hurt on those 2 days is not known.", line.Text);
    }

    [Fact]
    public void A_reason_without_its_numbers_says_nothing() => Assert.Null(Line(ReasonCodes.Adherence));

    [Fact]
    public void Every_code_of_the_engine_has_a_line()
    {
        var codes = typeof(ReasonCodes).GetFields().Select(f => (string)f.GetRawConstantValue()!);
        Assert.All(codes, code =>
        {
            var line = Line(code, EveryDetail);
            Assert.NotNull(line);
            Assert.DoesNotContain("[", line.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("{", line.Text, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("form")]
    [InlineData("condition")]
    [InlineData("leg-spread")]
    [InlineData("water")]
    [InlineData("clearance")]
    public void Every_gate_has_a_line(string gate) =>
        Assert.DoesNotContain("[", Line(ReasonCodes.Gate, new ReasonDetail("gate", null, gate))!.Text, StringComparison.Ordinal);

    [Fact]
    public void The_exercise_of_a_track_is_followed_through_its_changes()
    {
        Decision next = new() { Track = "back", At = DailyPerson.Tuesday, Outcome = Outcome.Advance, Rule = "green", Exercise = "bird-dog", To = Dose.OfRepetitions(2, 5) };
        var told = ExerciseHistory.OfAll(new DailyPerson().Sheet, [next, next with { Outcome = Outcome.Hold, Exercise = null }]);
        Assert.Equal("full-bridge", told[0].Exercise);
        Assert.Equal("bird-dog", told[1].Exercise);
    }

    private static LookedAt? Line(string code, params ReasonDetail[] details) =>
        ReasonLine.Of(new(code, [.. details]), DailyPerson.WalkWentUp, Shipped.Words);

    private static Decision Of(Pair pair) => new()
    {
        Track = pair.OfTrack ? "back" : null,
        At = DailyPerson.Tuesday,
        Outcome = Enum.GetValues<Outcome>().First(o => OutcomeName.Of(o) == pair.Outcome),
        Rule = pair.Rule,
        From = pair.OfTrack ? Dose.OfRepetitions(2, 8) : null,
        To = pair.OfTrack ? Dose.OfRepetitions(2, 9) : null,
        Exercise = pair.Outcome is "substitute" or "advance" ? "bird-dog" : null,
    };
}
