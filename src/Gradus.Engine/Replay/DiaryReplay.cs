using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;

namespace Gradus.Engine.Replay;

/// <summary>
/// The stored diary replayed: entries in the order of their sequence, cut into weeks by the reviews that were written.
/// Pure: same sheet, entries, catalogue and rule set, same answer.
/// </summary>
public static class DiaryReplay
{
    /// <summary>Version of the rule set that this code carries out.</summary>
    public const string Rules = "1";

    /// <summary>The state before the first entry.</summary>
    public static Checkpoint Begin(PersonSheet sheet, ExerciseCatalogue catalogue) => new(StateBeginning.Of(sheet, catalogue));

    /// <summary>The state after <paramref name="tail"/>, which continues right behind <paramref name="from"/>.</summary>
    /// <returns>The new state and what was decided on the way; null when the tail speaks of something that lies behind
    /// the checkpoint (a correction, or an entry earlier than what stands since the last review): begin from nothing then.
    /// A repeated id is noticed within the tail alone: whoever keeps the diary takes each id once.</returns>
    public static Replayed? Extend(Checkpoint from, IReadOnlyList<Entry> tail, ExerciseCatalogue catalogue) =>
        Extend(from.State, tail, catalogue, whole: false);

    /// <summary>Everything from nothing.</summary>
    public static Replayed Whole(PersonSheet sheet, IReadOnlyList<Entry> diary, ExerciseCatalogue catalogue) =>
        Extend(StateBeginning.Of(sheet, catalogue), diary, catalogue, whole: true)!;

    /// <summary>
    /// The review that must be written before anything else on <paramref name="today"/>, or null. The host appends it with the
    /// expected sequence; its id is the same wherever it is made. After a long silence there are several, one a call.
    /// The weeks of a provisional sheet are not reviewed: they would count as weeks of the sheet that takes its place.
    /// </summary>
    public static WrittenReview? ReviewDue(Checkpoint state, DateOnly today, ExerciseCatalogue catalogue)
    {
        if (state.State.Sheet.IsProvisional) return null;
        var next = state.State.WeekEnds.AddDays(1);
        if (today < next) return null;
        Fold fold = new(state.State.Copy(), catalogue);
        fold.StartTracks();
        var week = fold.State.Week;
        fold.ReviewWeek();
        return new()
        {
            Id = ReviewIds.Of(week),
            At = CivilTime.StartOf(next),
            Week = week,
            Rules = Rules,
            Decisions = [.. fold.State.Recent],
        };
    }

    /// <summary>What to do on a day that is not before anything in the state.</summary>
    public static PersonProgramme On(Checkpoint state, DateOnly day, ExerciseCatalogue catalogue)
    {
        if (state.State.Started || day < state.State.Sheet.Start) return ProgrammeReading.On(state.State, day, catalogue);
        Fold fold = new(state.State.Copy(), catalogue);
        fold.StartTracks();
        return ProgrammeReading.On(fold.State, day, catalogue);
    }

    private static Replayed? Extend(ReplayState from, IReadOnlyList<Entry> tail, ExerciseCatalogue catalogue, bool whole)
    {
        if (DiaryOrder.Of(tail, whole) is not { } order) return null;
        Fold fold = new(from.Copy(), catalogue);
        foreach (var segment in order)
        {
            // Before the first review nothing is late: what is dated before the start date comes before the tracks start.
            var opened = fold.State.Week > 1 ? CivilTime.StartOf(fold.State.WeekStarts) : default;
            foreach (var entry in segment.Entries.OrderBy(entry => entry.At < opened ? opened : entry.At))
            {
                if (!whole && entry is not Away && (entry.At < opened ? opened : entry.At) < fold.State.Latest) return null;
                fold.Apply(entry);
            }

            if (segment.Review is { } review) Close(fold, review);
        }

        return new(new(fold.State), [.. fold.Decisions]);
    }

    private static void Close(Fold fold, WrittenReview review)
    {
        fold.StartTracks();
        while (fold.State.Week < review.Week) fold.ReviewWeek();
        if (fold.State.Week == review.Week) fold.ReviewWeek(review);
    }
}

/// <summary>A state and the decisions that led to it since the state before.</summary>
public sealed record Replayed(Checkpoint State, ImmutableArray<Decision> Decisions);

/// <summary>
/// The replayed state after some entry: all that later entries need, and nothing that grows with the years.
/// May be dropped at any time; <see cref="Json.CheckpointJson"/> writes and reads it.
/// </summary>
public sealed class Checkpoint
{
    internal Checkpoint(ReplayState state) => State = state;

    /// <summary>Rule set that made it; a checkpoint of another one is dropped.</summary>
    public string Rules { get; } = DiaryReplay.Rules;

    /// <summary>Catalogue that made it; a checkpoint of another one is dropped.</summary>
    public string Catalogue => State.Catalogue;

    internal ReplayState State { get; }
}

/// <summary>The id of a written review: one a week, so that two hosts that write the same one write it once.</summary>
public static class ReviewIds
{
    /// <summary>For programme week 3: <c>review-3</c>.</summary>
    public static string Of(int week) => $"review-{week}";
}
