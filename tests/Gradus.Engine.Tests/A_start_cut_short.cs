using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Tests;

/// <summary>A sheet that prescribes nothing because a warning sign ended the start, and the one that takes its place.</summary>
public sealed class A_start_cut_short
{
    private static readonly DateOnly Monday = new(2026, 1, 5);

    private static readonly PersonSheet Provisional = new()
    {
        Born = new(1980, 5, 1),
        TimeZone = "UTC",
        Start = Monday,
        UsualPain = null,
        Screening = Clearing.Stopped,
        Readiness = Clearing.Unknown,
    };

    private static readonly ImmutableArray<Entry> StoppedAndCleared =
    [
        new Intake { Id = "1", At = new(Monday, new(9, 0)), Given = ImmutableSortedDictionary<string, string>.Empty },
        new RedFlag { Id = "2", At = new(Monday, new(9, 0)), Flags = ["fever"] },
        new Clearance { Id = "3", At = new(Monday, new(10, 0)), By = "Dr. A", Role = Role.Physician, Reason = "seen", Scope = ["all"] },
    ];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    public void Its_weeks_are_not_reviewed_halted_or_cleared(int entries)
    {
        var state = DiaryReplay.Whole(Provisional, StoppedAndCleared[..entries], Shipped.Catalogue).State;
        Assert.Null(DiaryReplay.ReviewDue(state, Monday.AddDays(100), Shipped.Catalogue));
        Assert.Equal(entries == 2, DiaryReplay.On(state, Monday.AddDays(100), Shipped.Catalogue).Halted);
    }

    [Fact]
    public void A_pain_that_was_not_asked_is_not_told()
    {
        var state = DiaryReplay.Whole(Provisional, StoppedAndCleared, Shipped.Catalogue).State;
        Assert.Null(DiaryReplay.On(state, Monday, Shipped.Catalogue).UsualPain);
    }

    [Fact]
    public void It_is_written_and_read_without_a_pain() =>
        Assert.Equivalent(Provisional, DiaryJson.ReadSheet(DiaryJson.Write(Provisional)));

    [Fact]
    public void A_sheet_that_prescribes_something_must_say_the_pain()
    {
        var fault = Assert.Throws<JsonFault>(() => DiaryJson.ReadSheet(DiaryJson.Write(Whole(Monday) with { UsualPain = null })));
        Assert.Contains("usualPain", fault.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(30)]
    public void The_whole_sheet_that_takes_its_place_has_its_own_first_week(int days)
    {
        var start = Monday.AddDays(days);
        ImmutableArray<Entry> diary = [.. StoppedAndCleared, StoppedAndCleared[0] with { Id = "4", At = new(start, new(11, 0)) }];
        var state = DiaryReplay.Whole(Whole(start), diary, Shipped.Catalogue).State;
        var programme = DiaryReplay.On(state, start, Shipped.Catalogue);
        Assert.Equal((1, start, Dose.OfMinutes(10)), (programme.Week, programme.WeekStarts, Assert.Single(programme.Tracks).Dose));
        Assert.Equal(1, DiaryReplay.ReviewDue(state, start.AddDays(7), Shipped.Catalogue)!.Week);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void What_its_answers_leave_open_is_not_cleared_by_what_came_before(int days)
    {
        var start = Monday.AddDays(days);
        ImmutableArray<Entry> diary = [.. StoppedAndCleared, StoppedAndCleared[0] with { Id = "4", At = new(start, new(11, 0)) }];
        var replayed = DiaryReplay.Whole(Whole(start) with { Readiness = Clearing.Stopped }, diary, Shipped.Catalogue);
        Assert.Equal(["readiness"], DiaryReplay.On(replayed.State, start, Shipped.Catalogue).HaltedFor);
        Assert.Equal(Outcome.Halt, replayed.Decisions[^1].Outcome);
    }

    private static PersonSheet Whole(DateOnly start) => Provisional with
    {
        Start = start,
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Tracks = [new() { Track = "walking", Exercise = "easy-walk", PerWeek = 5, Dose = Dose.OfMinutes(10) }],
    };
}
