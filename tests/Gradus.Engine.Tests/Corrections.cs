using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests;

/// <summary>What a correction does, and what it cannot do.</summary>
public sealed class Corrections
{
    private static readonly PersonSheet s_sheet = new()
    {
        Born = new(1980, 5, 1),
        TimeZone = "UTC",
        Start = new(2026, 1, 5),
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Tracks =
        [
            new() { Track = "walk", Exercise = "easy-walk", PerWeek = 5, Dose = Dose.OfMinutes(10) },
            new() { Track = "hill", Exercise = "hill-walk", PerWeek = 2, Dose = Dose.OfMinutes(6) },
        ],
    };

    [Fact]
    public void The_corrected_minutes_count()
    {
        var programme = Kept(Walk("a", 5, 1), Correct("a", 5, Walk("", 5, 10)));
        Assert.Equal([new DayDone(new(2026, 1, 5), 10, true)], programme.Tracks[0].Days.AsSpan());
    }

    [Fact]
    public void A_session_taken_back_is_gone() => Assert.Empty(Kept(Walk("a", 5, 10), Correct("a", 5, null)).Tracks[0].Days);

    [Fact]
    public void A_correction_of_a_correction_counts_for_the_first_entry()
    {
        var programme = Kept(Walk("a", 5, 1), Correct("a", 5, Walk("", 5, 10), "b"), Correct("b", 5, Walk("", 5, 7)));
        Assert.Equal(7, programme.Tracks[0].Days.Single().Volume);
    }

    [Fact]
    public void A_correction_by_another_kind_of_entry_changes_nothing() =>
        Assert.Equal(10, Kept(Walk("a", 5, 10), Correct("a", 5, new Morning { At = At(5), Pain = 1 })).Tracks[0].Days.Single().Volume);

    [Fact]
    public void Leg_symptoms_that_were_said_keep_their_exercise_shut_whatever_the_session_is_corrected_to()
    {
        var spread = Walk("a", 6, 10) with { LegSpread = true };
        Allow allow = new() { Id = "allow", At = At(5), Exercise = "easy-walk", By = "B", Role = Role.Specialist };
        Assert.All<Entry?>(
            [null, Walk("", 6, 10), Walk("", 4, 10), Walk("", 6, 10) with { Track = "hill" }],
            with => Assert.NotEqual("easy-walk", Kept(allow, spread, Correct("a", 7, with)).Tracks[0].Exercise));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Leg_symptoms_told_of_after_an_allow_are_not_undone_by_it(bool byAnswers)
    {
        Entry told = byAnswers
            ? new Answers { Id = "told", At = At(8), Sessions = ["a"], LegSpread = true }
            : Correct("a", 8, Walk("", 6, 10) with { LegSpread = true });
        Assert.True(IsShut(Walk("a", 6, 10), Allowed("before", 7), told, Asked(9)));
        Assert.False(IsShut(Walk("a", 6, 10), Allowed("before", 7), told, Allowed("after", 9), Asked(10)));

        static bool IsShut(params ImmutableArray<Entry> entries) =>
            DiaryReplay.Whole(s_sheet, entries, Shipped.Catalogue).Decisions[^1] is { Outcome: Outcome.Refuse, Rule: RuleIds.Gate };

        static Allow Allowed(string id, int day) => new() { Id = id, At = At(day), Exercise = "easy-walk", By = "B", Role = Role.Specialist };

        static Request Asked(int day) => new() { Id = "asked", At = At(day), Exercise = "easy-walk" };
    }

    [Fact]
    public void A_red_flag_that_was_said_halts_whatever_the_check_in_is_corrected_to()
    {
        CheckIn said = new() { Id = "a", At = At(7), Screening = Habits.NoneOfThese.SetItem("fever", ScreeningAnswer.Yes) };
        CheckIn nothing = new() { At = At(5), Screening = Habits.NoneOfThese };
        Assert.All<Entry?>([null, nothing], with => Assert.True(Kept(Cleared(6), said, Correct("a", 8, with)).Halted));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(14)]
    public void A_red_flag_that_a_correction_says_halts_from_then_on_although_a_clearance_came_between(int day)
    {
        CheckIn nothing = new() { Id = "a", At = At(5), Screening = Habits.NoneOfThese };
        Assert.False(Kept(nothing, Cleared(6)).Halted);
        Assert.True(Kept(nothing, Cleared(6), Correct("a", day, nothing with { Id = "", Screening = nothing.Screening.SetItem("both-legs", ScreeningAnswer.Unknown) })).Halted);
    }

    [Fact]
    public void What_halts_opens_or_shuts_cannot_be_taken_back()
    {
        RedFlag flag = new() { Id = "a", At = At(5), Flags = ["fever"] };
        ConditionAdded condition = new() { Id = "b", At = At(5), Name = "after-fusion-uncleared" };
        var programme = Kept(flag, condition, Correct("a", 6, null), Correct("b", 6, null));
        Assert.True(programme.Halted);
        Assert.Contains("after-fusion-uncleared", programme.Conditions);
    }

    [Fact]
    public void A_flare_can_be_taken_back_until_its_week_is_reviewed()
    {
        Flare flare = new() { Id = "a", At = At(5) };
        Assert.Null(Kept(flare, Correct("a", 6, null)).FlareDay);
        Host host = new(s_sheet);
        host.Receive(flare, new(2026, 1, 5));
        host.Receive(Walk("b", 5, 10), new(2026, 1, 5));
        host.Receive(Correct("a", 13, null), new(2026, 1, 13));
        Assert.Contains(host.Diary.OfType<WrittenReview>().Single().Decisions, decision => decision.Rule == "flare");
        Assert.Equal(9, DiaryReplay.On(host.State, new(2026, 1, 13), Shipped.Catalogue).Tracks[0].Dose!.Amount);
    }

    private static PersonProgramme Kept(params ImmutableArray<Entry> entries)
    {
        Host host = new(s_sheet);
        foreach (var entry in entries) host.Receive(entry, entry.At.Date);
        return DiaryReplay.On(host.State, entries[^1].At.Date, Shipped.Catalogue);
    }

    private static CivilTime At(int day) => new(new(2026, 1, day), new(12, 0));

    private static Session Walk(string id, int day, int minutes) => new()
    {
        Id = id,
        At = At(day),
        Track = "walk",
        Kind = DoseKind.Minutes,
        Sets = 1,
        Amount = minutes,
    };

    private static Clearance Cleared(int day) => new()
    {
        Id = "clearance",
        At = At(day),
        By = "A",
        Role = Role.Physician,
        Reason = "examined",
        Scope = ["all"],
    };

    private static Correction Correct(string id, int day, Entry? with, string own = "correction") => new()
    {
        Id = own == "correction" ? $"correction-of-{id}" : own,
        At = At(day),
        Replaces = id,
        With = with,
    };
}
