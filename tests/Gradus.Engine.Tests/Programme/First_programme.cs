using System.Collections.Immutable;
using CsCheck;
using Gradus.Content;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Gates;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Tests.Programme;

public sealed class First_programme
{
    private static readonly ContentSet s_content =
        ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "content")).Content ?? throw new InvalidOperationException("The content has issues.");

    private static readonly FirstProgrammeWishes s_chronic = new() { Conditions = ["nonspecific-chronic"], Access = ["chair", "mat"] };

    private static readonly ImmutableArray<string> s_own = ["nonspecific-acute", "nonspecific-subacute", "nonspecific-chronic", "recovered"];

    private static readonly ImmutableArray<string> s_purposes = ["walking", "hamstrings", "front", "back", "side", "calm"];

    private static FirstProgrammeOffer Choose(FirstProgrammeWishes wishes) => FirstProgramme.Choose(wishes, s_content.Protocols, s_content.Catalogue);

    private static FirstProgrammeItem Item(FirstProgrammeOffer offer, string purpose) => offer.Items.Single(i => i.Purpose == purpose);

    private static IEnumerable<string> Codes(FirstProgrammeItem item) => item.Reasons.Select(r => r.Code);

    private static Gen<string> OneOf(ImmutableArray<string> all) => Gen.Int[0, all.Length - 1].Select(i => all[i]);

    private static Gen<ImmutableArray<T>> SomeOf<T>(ImmutableArray<T> all) =>
        Gen.Bool.Array[all.Length].Select(picks => all.Where((_, i) => picks[i]).ToImmutableArray());

    private static readonly Gen<FirstProgrammeWishes> s_anyone =
        from conditions in Gen.Frequency(
            (2, OneOf(s_own).Select(c => ImmutableArray.Create(c))),
            (1, OneOf([.. s_content.Catalogue.Conditions.Order(StringComparer.Ordinal)]).Array[0, 3].Select(c => c.Distinct().ToImmutableArray())))
        from flags in Gen.Frequency((2, Gen.Const(ImmutableArray<string>.Empty)), (1, SomeOf([.. s_content.Catalogue.Flags.Order(StringComparer.Ordinal)])))
        from access in SomeOf(["chair", "mat", "strap", "band", "step", "pool", "shoes", "bolster"])
        from liked in SomeOf([.. Enum.GetValues<Form>()])
        from disliked in SomeOf([.. Enum.GetValues<Form>()])
        from minutes in Gen.Int[1, 60].Nullable()
        from days in SomeOf([.. Enum.GetValues<DayOfWeek>()])
        from trials in Gen.Int[1, 90].Array[0, 4]
        from water in Gen.Enum<Clearing>()
        select new FirstProgrammeWishes
        {
            Conditions = conditions,
            Flags = flags,
            Access = access,
            Liked = liked,
            Disliked = [.. disliked.Except(liked)],
            MinutesADay = minutes,
            Days = days,
            Trials = [.. trials],
            WaterScreen = water,
        };

    private static readonly Gen<Protocol> s_anyProtocol =
        from ladders in OneOf([.. s_content.Catalogue.Exercises.Select(e => e.Name)]).Array[1, 12].Array[0, 5]
        from load in Gen.Int[1, 5]
        select new Protocol
        {
            Name = "any",
            Condition = "any",
            HighestLoad = load,
            WalkingPerWeek = 3,
            Ladders = [.. ladders.Select((names, i) => new ProtocolLadder($"ladder {i}", $"ladder {i}", 3, [.. names]))],
        };

    [Fact]
    public void Somebody_with_a_chair_stretches_seated_every_day()
    {
        var stretch = Item(Choose(s_chronic), "hamstrings");
        Assert.Equal("seated-hamstring-stretch", stretch.Prescription.Exercise);
        Assert.Equal(7, stretch.Prescription.PerWeek);
        Assert.Equal(Dose.OfHold(2, 20), stretch.Prescription.Dose);
        Assert.Contains(ChoiceCodes.AtHand, Codes(stretch));
    }

    [Fact]
    public void Somebody_without_a_chair_is_told_what_it_stands_in_for()
    {
        var stretch = Item(Choose(s_chronic with { Access = ["strap"] }), "hamstrings");
        Assert.Equal("supine-hamstring-strap-stretch", stretch.Prescription.Exercise);
        var instead = stretch.Reasons.Single(r => r.Code == ChoiceCodes.InsteadOf);
        Assert.Equal(("seated-hamstring-stretch", "chair"), (instead.Text("exercise"), instead.Text("needs")));
    }

    [Fact]
    public void Who_is_new_to_walking_begins_with_two_walks_of_five_minutes()
    {
        var walk = Item(Choose(s_chronic), "walking");
        Assert.Equal(("short-walks", 4), (walk.Prescription.Exercise, walk.Prescription.PerWeek));
        Assert.Equal(Dose.OfMinutes(10), walk.Prescription.Dose);
        Assert.Contains(ChoiceCodes.NewToWalking, Codes(walk));
    }

    [Fact]
    public void Trials_are_handed_on_to_the_start_formula()
    {
        var walk = Item(Choose(s_chronic with { Trials = [10, 11, 12] }), "walking");
        Assert.Equal("easy-walk", walk.Prescription.Exercise);
        Assert.Null(walk.Prescription.Dose);
        Assert.Equal([10, 11, 12], walk.Prescription.Trials);
        Assert.Equal(33, walk.Reasons.Single(r => r.Code == ReasonCodes.TrialsGiven).Number("sum"));
    }

    [Fact]
    public void A_modify_mark_halves_what_trials_give()
    {
        var walk = Item(Choose(s_chronic with { Trials = [12, 12], Flags = ["falls-risk"] }), "walking");
        Assert.Equal(Dose.OfMinutes(4), walk.Prescription.Dose);
        Assert.Empty(walk.Prescription.Trials);
        Assert.Equal("falls-risk", walk.Reasons.Single(r => r.Code == ChoiceCodes.Modified).Text("name"));
    }

    [Fact]
    public void Fear_of_movement_takes_seventy_per_cent_before_the_halving()
    {
        var walk = Item(Choose(s_chronic with { Trials = [20], Flags = ["falls-risk", "fear-avoidant"] }), "walking");
        Assert.Equal(Dose.OfMinutes(7), walk.Prescription.Dose);
    }

    [Fact]
    public void There_is_one_ladder_each_for_front_back_and_side_and_one_calm_form()
    {
        var offer = Choose(s_chronic);
        Assert.Equal(["walking", "hamstrings", "front", "back", "side", "calm"], offer.Items.Select(i => i.Purpose));
        Assert.Equal(
            ["heel-slide", "small-bridge", "knee-side-lift", "slow-breathing"],
            offer.Items.Skip(2).Select(i => i.Prescription.Exercise));
        Assert.Empty(offer.LeftOut);
    }

    [Theory]
    [InlineData(Form.Yoga, "cat-cow")]
    [InlineData(Form.TaiChi, "commencement")]
    [InlineData(Form.Breathing, "slow-breathing")]
    public void The_calm_form_is_one_that_is_liked(Form form, string exercise)
    {
        var calm = Item(Choose(s_chronic with { Liked = [form] }), "calm");
        Assert.Equal(exercise, calm.Prescription.Exercise);
        Assert.Contains(ChoiceCodes.Liked, Codes(calm));
    }

    [Fact]
    public void A_calm_form_that_is_not_liked_comes_last() =>
        Assert.Equal("cat-cow", Item(Choose(s_chronic with { Disliked = [Form.Breathing] }), "calm").Prescription.Exercise);

    [Fact]
    public void Who_has_recovered_walks_five_days() =>
        Assert.Equal(5, Item(Choose(s_chronic with { Conditions = ["recovered"] }), "walking").Prescription.PerWeek);

    [Fact]
    public void Another_condition_gets_walking_and_breathing_and_the_rest_is_for_a_specialist()
    {
        var offer = Choose(s_chronic with { Conditions = ["nonspecific-chronic", "osteoporosis"] });
        Assert.Equal("general", offer.Protocol);
        Assert.Equal(["walking", "calm"], offer.Items.Select(i => i.Purpose));
        Assert.Equal(["hamstrings", "front", "back", "side"], offer.LeftOut.Select(l => l.Purpose));
        Assert.All(offer.LeftOut, l => Assert.Equal(ChoiceCodes.ForASpecialist, Assert.Single(l.Reasons).Code));
    }

    [Fact]
    public void Little_time_leaves_fewer_exercises_a_day_and_says_so()
    {
        var offer = Choose(s_chronic with { MinutesADay = 8 });
        Assert.All(Enum.GetValues<DayOfWeek>(), d => Assert.InRange(offer.Items.Count(i => i.Purpose != "walking" && i.Days.Contains(d)), 1, 2));
        Assert.Contains(ChoiceCodes.FewMinutes, Codes(Item(offer, "front")));
    }

    [Fact]
    public void One_day_a_week_keeps_the_trunk_and_leaves_calm_out()
    {
        var offer = Choose(s_chronic with { Days = [DayOfWeek.Saturday] });
        Assert.Equal(["walking", "hamstrings", "front", "back", "side"], offer.Items.Select(i => i.Purpose));
        Assert.Equal(ChoiceCodes.FewDays, Assert.Single(Assert.Single(offer.LeftOut).Reasons).Code);
    }

    [Fact]
    public void Trials_beyond_the_goal_are_halved_from_the_goal() =>
        Assert.Equal(Dose.OfMinutes(15), Item(Choose(s_chronic with { Trials = [90], Flags = ["falls-risk"] }), "walking").Prescription.Dose);

    [Fact]
    public void A_protocol_that_begins_lighter_skips_what_is_heavier_and_says_so()
    {
        var light = s_content.Protocols.Select(p => p with { HighestLoad = 1 });
        var back = Item(FirstProgramme.Choose(s_chronic, light, s_content.Catalogue), "back");
        Assert.Equal("four-point-arm-reach", back.Prescription.Exercise);
        var instead = back.Reasons.Single(r => r.Code == ChoiceCodes.InsteadOf);
        Assert.Equal(("small-bridge", 2, 1), (instead.Text("exercise"), instead.Number("load"), instead.Number("limit")));
    }

    [Fact]
    public void A_ladder_that_gates_shut_is_left_out_with_the_gates_named()
    {
        var bold = s_content.Protocols.Select(p => p.Condition == "any" ? p with { Ladders = [new("front", "front", 3, ["modified-curl-up"])] } : p);
        var left = FirstProgramme.Choose(new() { Conditions = ["osteoporosis"] }, bold, s_content.Catalogue).LeftOut.Single(l => l.Purpose == "front");
        var gate = Assert.Single(left.Reasons);
        Assert.Equal((ReasonCodes.Gate, "condition", "osteoporosis"), (gate.Code, gate.Text("gate"), gate.Text("name")));
    }

    [Fact]
    public void Whatever_a_protocol_proposes_nothing_is_offered_that_is_shut_too_heavy_or_not_at_hand() =>
        Gen.Select(s_anyone, s_anyProtocol).Sample((wishes, protocol) =>
        {
            var marks = wishes.Conditions.Concat(wishes.Flags).ToArray();
            return FirstProgramme.Choose(wishes, [protocol], s_content.Catalogue).Items.All(i =>
            {
                var exercise = s_content.Catalogue[i.Prescription.Exercise];
                return !exercise.Exclude.Any(marks.Contains)
                    && marks.All(m => s_content.Catalogue.Switch(m, exercise.Form) is FormSwitch.Normal or FormSwitch.Modified)
                    && (exercise.Form is not Form.Water || (wishes.WaterScreen is Clearing.Clear && !marks.Contains("no-water")))
                    && exercise.Load <= protocol.HighestLoad
                    && exercise.Equipment.All(e => e == "shoes" || AtHand.EveryHome.Contains(e) || wishes.Access.Contains(e));
            });
        });

    [Fact]
    public void Nothing_shipped_is_heavier_than_two() =>
        s_anyone.Sample(wishes => Choose(wishes).Items.All(i => s_content.Catalogue[i.Prescription.Exercise].Load <= 2));

    [Fact]
    public void Everybody_gets_a_walk_and_something_calm_or_a_word_why_not() =>
        s_anyone.Sample(wishes =>
        {
            var offer = Choose(wishes);
            return s_purposes.All(p =>
                offer.Items.Count(i => i.Purpose == p) + offer.LeftOut.Count(l => l.Purpose == p) == 1)
                && offer.Items[0].Purpose == "walking";
        });

    [Fact]
    public void A_day_of_somebody_with_a_protocol_of_their_own_has_two_to_four_exercises_besides_walking() =>
        s_anyone.Where(w => w.Conditions is [var only] && s_own.Contains(only) && w.MinutesADay is null or >= 20).Sample(wishes =>
        {
            var offer = Choose(wishes);
            return (wishes.Days.IsEmpty ? [.. Enum.GetValues<DayOfWeek>()] : wishes.Days).All(d =>
                offer.Items.Count(i => i.Purpose != "walking" && i.Days.Contains(d)) is >= 2 and <= 4);
        });

    [Fact]
    public void Sessions_a_week_are_the_days_that_were_found_and_no_more_than_were_chosen() =>
        s_anyone.Sample(wishes => Choose(wishes).Items.All(i =>
            i.Prescription.PerWeek == i.Days.Length && i.Days.Length >= 1 && (wishes.Days.IsEmpty || i.Days.All(d => wishes.Days.Contains(d)))));

    [Fact]
    public void The_same_wishes_give_the_same_offer() =>
        s_anyone.Sample(wishes =>
        {
            var (one, other) = (Choose(wishes), Choose(wishes with { Days = [.. wishes.Days.Reverse()], Access = [.. wishes.Access.Reverse()] }));
            return one.Items.Length == other.Items.Length && one.Items.Zip(other.Items).All(p =>
                p.First.Prescription.Exercise == p.Second.Prescription.Exercise && p.First.Prescription.Dose == p.Second.Prescription.Dose
                && p.First.Days.SequenceEqual(p.Second.Days) && p.First.Reasons.SequenceEqual(p.Second.Reasons));
        });

    [Fact]
    public void Each_item_has_a_dose_or_trials_and_a_reason() =>
        s_anyone.Sample(wishes => Choose(wishes).Items.All(i =>
            (i.Prescription.Dose is null) == !i.Prescription.Trials.IsEmpty && !i.Reasons.IsEmpty));

    [Fact]
    public void Every_item_starts_with_its_dose_when_the_sheet_is_replayed() =>
        s_anyone.Sample(wishes =>
        {
            var offer = Choose(wishes);
            var sheet = new PersonSheet
            {
                Born = new(1980, 5, 1),
                TimeZone = "Europe/Oslo",
                Start = new(2026, 1, 5),
                Conditions = wishes.Conditions,
                Flags = wishes.Flags,
                UsualPain = 4,
                Screening = Clearing.Clear,
                Readiness = Clearing.Clear,
                WaterScreen = wishes.WaterScreen,
                Access = wishes.Access,
                Tracks = [.. offer.Items.Select(i => i.Prescription)],
            };
            var started = DiaryReplay.On(DiaryReplay.Begin(sheet, s_content.Catalogue), sheet.Start, s_content.Catalogue);
            return started.Tracks.Length == offer.Items.Length && started.Tracks.Zip(offer.Items).All(p =>
                p.First.Dose is { } dose && dose == (p.Second.Prescription.Dose ?? dose));
        });

    [Fact]
    public void A_condition_added_never_raises_a_dose_of_the_same_exercise() =>
        Gen.Select(s_anyone, OneOf([.. s_content.Catalogue.Conditions.Order(StringComparer.Ordinal)])).Sample((wishes, condition) =>
        {
            var (before, after) = (Choose(wishes), Choose(wishes with { Conditions = [.. wishes.Conditions.Add(condition).Distinct()] }));
            return after.Items.All(a => before.Items.FirstOrDefault(b => b.Prescription.Exercise == a.Prescription.Exercise) is not { } b
                || a.Prescription.Dose is not { } dose || b.Prescription.Dose is not { } was || dose.Volume <= was.Volume);
        });
}
