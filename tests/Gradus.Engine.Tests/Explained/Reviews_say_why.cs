using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Review;
using Gradus.Engine.Screening;
using Gradus.Engine.Tests.Generators;
using static Gradus.Engine.Tests.Explained.Story;

namespace Gradus.Engine.Tests.Explained;

/// <summary>Each row of the weekly review by an example: it decides, and its reasons carry the numbers it looked at.</summary>
public sealed class Reviews_say_why
{
    private static readonly Dictionary<string, Func<(Decision Decision, string[] Reasons)>> s_rows = new(StringComparer.Ordinal)
    {
        [RuleIds.Green] = () => (new Story().Do([1, 2, 3, 4, 5]).By("green"),
            ["adherence value=100 done=5 prescribed=5", "colour green=5 amber=0 red=0 unknown=0", "volume value=100", "usual-pain value=4", "mornings known=5 tried=5"]),
        [RuleIds.Gap] = () => (new Story().By("gap"), ["gap days=7", "share share=90"]),
        [RuleIds.Flare] = () => (new Story().Do([1, 2, 3]).Say(new Diary.Flare { At = Day(4) }).By("flare"), ["flare-declared since=2026-01-08"]),
        [RuleIds.PainRedTwice] = () => (new Story().Do([1, 2, 3, 4, 5], session => session with { Pain = 9 }).By("pain-red-twice"), ["colour green=0 amber=0 red=5 unknown=0"]),
        [RuleIds.PainRed] = () => (new Story().Do([1, 2, 3, 4]).Do([5], session => session with { Pain = 9 }).By("pain-red"), ["colour green=4 amber=0 red=1 unknown=0"]),
        [RuleIds.LegSpread] = () => (new Story(Walk, Bridge).Do([1, 2, 3, 4, 5])
            .Say(
                new Session { At = Day(2), Track = "bridge", Kind = DoseKind.Repetitions, Sets = 2, Amount = 8, LegSpread = true })
            .Decisions().Single(decision => decision is { Track: "walk", Rule: "leg-spread" }), ["adherence value=100 done=5 prescribed=5"]),
        [RuleIds.FlareTail] = () => (new Story().Do([1, 2, 3]).Say(new Diary.Flare { At = Day(6) }).Do([8, 9, 10, 11, 12]).By("flare-tail", 2), ["flare-declared days=5"]),
        [RuleIds.Fall] = () => (new Story().Do([1, 2, 3, 4, 5]).Say(new Diary.Fall { At = Day(3), Near = true }).By("fall"), []),
        [RuleIds.AmberFlag] = () => (new Story().Do([1, 2, 3, 4, 5]).Say(Check(7, 4, "worse-two-weeks")).By("amber-flag"), ["flag flag=worse-two-weeks"]),
        [RuleIds.Overdone] = () => (new Story().Do([1, 2, 3, 4, 5], session => session with { Amount = 30 }).By("overdone"), ["volume value=150"]),
        [RuleIds.Seldom] = () => (new Story().Do([1, 2]).By("seldom"), ["adherence value=40 done=2 prescribed=5", "share share=75"]),
        [RuleIds.SeldomTwice] = () => (new Story().Do([1, 2, 8, 9]).By("seldom-twice", 2), ["adherence value=40 done=2 prescribed=5"]),
        [RuleIds.Partly] = () => (new Story().Do([1, 2, 3]).By("partly"), ["adherence value=60 done=3 prescribed=5", "volume value=60"]),
        [RuleIds.ScreeningDue] = () => (new Story().Do([1, 2, 3, 4, 5, 8, 9, 10, 11, 12, 15, 16, 17, 18, 19], session => session with { Amount = 22 }).By("screening-due", 3), ["last-check-in since=2026-01-05"]),
        [RuleIds.PainUnknown] = () => (new Story().Do([1, 2, 3, 4, 5], session => session with { Pain = null }, mornings: false).By("pain-unknown"), ["colour green=0 amber=0 red=0 unknown=5"]),
        [RuleIds.PainHigh] = () => (new Story { Sheet = new Story().Sheet with { UsualPain = 7 } }.Do([1, 2, 3, 4]).Do([5], session => session with { Pain = 8 }).By("pain-high"), ["usual-pain value=7", "colour green=4 amber=1 red=0 unknown=0"]),
        [RuleIds.PainRising] = () => (new Story().Do([1, 2, 3, 4, 5]).Say(Check(7, 6)).By("pain-rising"), ["pain-rising now=6 before=4"]),
        [RuleIds.AmberMany] = () => (new Story().Do([1, 2, 3]).Do([4, 5], session => session with { Pain = 6 }).By("amber-many"), ["colour green=3 amber=2 red=0 unknown=0"]),
        [RuleIds.Amber] = () => (new Story().Do([1, 2, 3, 4]).Do([5], session => session with { Pain = 6 }).By("amber"), ["colour green=4 amber=1 red=0 unknown=0"]),
        [RuleIds.AmberAgain] = () => (new Story().Do([1, 2, 3, 4, 8, 9, 10, 11]).Do([5, 12], session => session with { Pain = 6 }).By("amber-again", 2), ["colour green=4 amber=1 red=0 unknown=0"]),
        [RuleIds.Effort] = () => (new Story().Do([1, 2, 3, 4, 5], session => session with { Effort = session.At.Date.Day == 5 ? null : 7 }).By("effort"), ["effort value=70 limit=60"]),
        [RuleIds.FormUnchecked] = () => (new Story(Bridge).Do([1, 3, 5]).By("form-unchecked"), ["form-check"]),
        [RuleIds.MorningUnknown] = () => (new Story().Do([1, 2, 3, 4, 5], mornings: false).By("morning-unknown"), ["mornings known=0 tried=5"]),
        [RuleIds.PainSevere] = () => (new Story { Sheet = new Story().Sheet with { UsualPain = 7 } }.Do([1, 2, 3, 4, 5]).By("pain-severe"), ["usual-pain value=7"]),
        [RuleIds.Resumed] = () => (new Story().Do([1, 2, 3]).Say(new Park { At = Day(4), Track = "walk" }, new Unpark { At = Day(5), Track = "walk" }).By("resumed"), ["adherence value=60 done=3 prescribed=5"]),
    };

    public static TheoryData<string> Rows => [.. ReviewTable.Rows.Select(row => row.Rule)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_row_of_the_table_decides_once_and_says_what_it_looked_at(string rule)
    {
        var (decision, wanted) = s_rows[rule]();
        Assert.Equal(rule, decision.Rule);
        var said = Reasons(decision);
        Assert.All(wanted, reason => Assert.Contains(reason, said));
        Assert.Equal(["adherence", "colour", "volume", "usual-pain"], decision.Reasons.Take(4).Select(reason => reason.Code));
    }

    [Fact]
    public void A_form_check_that_was_not_passed_is_said()
    {
        var decision = new Story(Bridge).Do([1, 3, 5]).Say(new FormCheck { At = Day(2), Exercise = "full-bridge", Passed = false, By = Role.Person }).By("form-unchecked");
        Assert.Contains("form-check passed=0", Reasons(decision));
    }

    [Fact]
    public void A_step_that_the_caps_lowered_says_where_they_end()
    {
        var story = new Story()
            .Say(new Trials { At = Day(36, 9), Track = "walk", Values = [40] }, Check(36, 4))
            .Do([37, 38, 39, 40, 41]);
        Assert.Equal((Outcome.NewBaseline, 10), (story.By("gap", 5).Outcome, story.By("gap", 5).To!.Amount));
        var decision = story.By("cap", 6);
        Assert.Equal((Outcome.Hold, 20, 20), (decision.Outcome, decision.From!.Amount, decision.To!.Amount));
        Assert.Contains("cap limit=20", Reasons(decision));
    }

    [Fact]
    public void At_the_top_the_top_is_said()
    {
        var decision = new Story(Walk with { Goal = 20, Exercise = "hill-walk" }).Do([1, 2, 3, 4, 5]).By("green");
        Assert.Equal(Outcome.Maintain, decision.Outcome);
        Assert.Contains("top value=20", Reasons(decision));
    }

    [Fact]
    public void The_third_review_without_a_step_says_so_and_tells_a_specialist()
    {
        var third = new Story().Do([1, 2, 3, 8, 9, 10, 15, 16, 17]).By("partly", 3);
        Assert.True(third.Review);
        Assert.Contains("without-step reviews=3", Reasons(third));
    }

    private static CheckIn Check(int day, int usual, string? yes = null) => new()
    {
        At = Day(day, 20),
        UsualPain = usual,
        Screening = yes is null ? Habits.NoneOfThese : Habits.NoneOfThese.SetItem(yes, ScreeningFlags.IsAmber(yes) ? ScreeningAnswer.Yes : ScreeningAnswer.No),
    };
}
