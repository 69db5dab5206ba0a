using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Review;
using Gradus.Engine.Tests.Generators;
using static Gradus.Engine.Tests.Explained.Story;

namespace Gradus.Engine.Tests.Explained;

/// <summary>Each rule that acts at once by an example.</summary>
public sealed class Decisions_at_once_say_why
{
    private static readonly Clearance s_clearance = new() { At = Day(3), By = "Dr. A", Role = Role.Physician, Reason = "examined", Scope = ["all"] };

    private static readonly RedFlag s_flag = new() { At = Day(2), Flags = ["bladder-bowel-change"] };

    private static readonly Dictionary<string, Func<(Decision Decision, Outcome Outcome, string[] Reasons, bool Review)>> s_rules = new(StringComparer.Ordinal)
    {
        [RuleIds.Start] = () => (new Story(Walk with { Dose = null, Trials = [10, 11, 12] }).By("start"), Outcome.Start, ["trials sum=33 count=3 share=75"], false),
        [RuleIds.Trials] = () => (new Story().Say(s_flag, s_clearance, new Trials { At = Day(4), Track = "walk", Values = [8, 9] }).By("trials"),
            Outcome.Start, ["trials sum=17 count=2 share=75"], false),
        [RuleIds.Screening] = () => (new Story { Sheet = new Story().Sheet with { Screening = Clearing.Unknown, Born = new(2010, 1, 1) } }.By("screening"),
            Outcome.Halt, ["flag flag=screening", "flag flag=age"], true),
        [RuleIds.RedFlag] = () => (new Story().Say(s_flag).By("red-flag"), Outcome.Halt, ["flag flag=bladder-bowel-change"], true),
        [RuleIds.RedFlagUnknown] = () => (new Story().Say(Check(3, "fever", ScreeningAnswer.Unknown)).By("red-flag-unknown"), Outcome.Refer, ["flag flag=fever"], true),
        [RuleIds.AmberFlag] = () => (new Story().Say(Check(3, "worse-two-weeks", ScreeningAnswer.Yes)).Decisions().First(one => one.Rule == "amber-flag"),
            Outcome.Refer, ["flag flag=worse-two-weeks"], true),
        [RuleIds.Halted] = () => (new Story().Say(s_flag, Session(3)).Decisions().First(one => one.Outcome is Outcome.Refuse), Outcome.Refuse, ["flag flag=bladder-bowel-change"], true),
        [RuleIds.Role] = () => (new Story().Say(s_flag, s_clearance with { Role = Role.Nurse }).By("role"), Outcome.Refuse, ["role role=nurse"], false),
        [RuleIds.Expired] = () => (new Story().Say(s_flag, s_clearance with { Expires = Day(3).Date }).By("expired"), Outcome.Refuse, ["role role=physician"], false),
        [RuleIds.Known] = () => (new Story().Say(new Known { At = Day(2), Flag = "fever", By = "Dr. A", Role = Role.Physician }).By("known"), Outcome.Refuse, ["flag flag=fever"], false),
        [RuleIds.Clearance] = () => (new Story().Do([1]).Say(s_flag, s_clearance with { At = Day(7) }).By("clearance"), Outcome.Resume, ["gap days=5", "share share=90"], false),
        [RuleIds.OutOfScope] = () => (new Story().Say(s_flag, s_clearance with { Scope = ["water"] }).By("out-of-scope"), Outcome.Exclude, ["gate gate=clearance name=scope"], false),
        [RuleIds.Parked] = () => (new Story().Say(new Park { At = Day(2), Track = "walk" }).Decisions().First(one => one.Rule == "parked"), Outcome.Park, [], false),
        [RuleIds.Unparked] = () => (new Story().Do([1]).Say(new Park { At = Day(2), Track = "walk" }, new Unpark { At = Day(7), Track = "walk" }).By("unparked"),
            Outcome.Resume, ["gap days=5", "share share=90"], false),
        [RuleIds.LegSpread] = () => (new Story(Bridge).Say(Session(2, "bridge") with { Kind = DoseKind.Repetitions, LegSpread = true }).Decisions().First(one => one.Rule == "leg-spread"),
            Outcome.Substitute, ["exercise exercise=full-bridge", "share share=70"], true),
        [RuleIds.Allowed] = () => (new Story(Walk with { Exercise = "short-walks" }).Say(Session(2) with { LegSpread = true }, new Allow { At = Day(4), Exercise = "short-walks", By = "B", Role = Role.Specialist }).By("allowed"),
            Outcome.Resume, ["gap days=1", "share share=70"], false),
        [RuleIds.FlareBegun] = () => (new Story().Say(new Flare { At = Day(3) }).By("flare-begun"), Outcome.Flare, [], false),
        [RuleIds.Fall] = () => (new Story().Say(new Fall { At = Day(3), Near = false }).Decisions().First(one => one.Rule == "fall"), Outcome.Hold, [], true),
        [RuleIds.Gate] = () => (new Story(Bridge).Say(new ConditionAdded { At = Day(3), Name = "after-fusion-uncleared" }).By("gate"), Outcome.Exclude, ["condition name=after-fusion-uncleared"], true),
        [RuleIds.PregnancyOver] = () => (new Story { Sheet = new Story().Sheet with { PregnancyWeek = 41, Conditions = ["pregnancy"] } }.By("pregnancy-over"), Outcome.Refer, [], true),
        [RuleIds.AcuteOver] = () => (new Story { Sheet = new Story().Sheet with { Conditions = ["nonspecific-acute"] } }.By("acute-over", 6), Outcome.Refer, [], true),
        [RuleIds.Kept] = Keeping,
    };

    public static TheoryData<string> Rules => [.. s_rules.Keys.Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_that_acts_at_once_says_what_it_looked_at(string rule)
    {
        var (decision, outcome, reasons, review) = s_rules[rule]();
        Assert.Equal((rule, outcome, review), (decision.Rule, decision.Outcome, decision.Review));
        var said = Reasons(decision);
        Assert.All(reasons, reason => Assert.Contains(reason, said));
        Assert.Equal(RuleEvidence.Of(rule).AsSpan(), decision.Evidence.AsSpan());
    }

    [Fact]
    public void No_rule_is_without_an_example() => Assert.Equal(
        RuleEvidence.Rules.Order(StringComparer.Ordinal),
        s_rules.Keys.Concat(ReviewTable.Rows.Select(row => row.Rule)).Append(RuleIds.Cap).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void A_refused_request_names_the_gate_and_what_is_near_and_allowed()
    {
        var decision = new Story { Sheet = new Story().Sheet with { Conditions = ["radicular"] } }
            .Say(new Request { At = Day(2), Exercise = "doorway-hamstring-stretch" }).By("gate");
        Assert.Equal(Outcome.Refuse, decision.Outcome);
        Assert.Equal(
            ["exercise exercise=doorway-hamstring-stretch", "gate gate=condition name=radicular", "alternative exercise=supine-hamstring-strap-stretch"],
            Reasons(decision));
    }

    [Fact]
    public void A_third_track_that_could_move_on_waits_by_the_cap()
    {
        var ready = Bridge with { Dose = Dose.OfRepetitions(2, 12) };
        var sheet = new Story().Sheet with
        {
            Access = People.Equipment,
            Tracks = [ready, ready with { Track = "two", Exercise = "heel-slide" }, ready with { Track = "three", Exercise = "clamshell" }],
        };
        var life = Lives.Live(sheet, 1, [Habits.Perfect(sheet)], []);
        var decisions = life.Run()[0].Decisions.Where(decision => decision.At == Day(8).Date).ToList();
        Assert.Equal(["green", "green", "cap"], decisions.Select(decision => decision.Rule));
        Assert.Equal([Outcome.Advance, Outcome.Advance, Outcome.Hold], decisions.Select(decision => decision.Outcome));
        Assert.Contains("top value=12", Reasons(decisions[2]));
    }

    private static (Decision, Outcome, string[], bool) Keeping()
    {
        Host host = new(new Story().Sheet);
        host.Receive(new Keep { Id = "keep", At = Day(2), Track = "walk", Amount = 15 }, Day(2).Date);
        var decision = Replay.DiaryReplay.On(host.State, Day(2).Date, Shipped.Catalogue).Recent.Single(one => one.Rule == "kept");
        Assert.Equal((20, 15), (decision.From!.Amount, decision.To!.Amount));
        return (decision, Outcome.Keep, [], false);
    }

    private static CheckIn Check(int day, string flag, ScreeningAnswer answer) => new() { At = Day(day, 20), UsualPain = 4, Screening = Habits.NoneOfThese.SetItem(flag, answer) };

    private static Session Session(int day, string track = "walk") => new() { At = Day(day), Track = track, Kind = DoseKind.Minutes, Sets = 1, Amount = 20, Pain = 3 };
}
