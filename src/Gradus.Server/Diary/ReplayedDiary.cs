using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Server.Diary;

/// <summary>Entries as read, and the state behind them.</summary>
internal sealed record ReplayedDiary
{
    /// <summary>The state after the last entry.</summary>
    internal required Checkpoint State { get; init; }

    /// <summary>What was read: the whole diary, or what lies behind a checkpoint.</summary>
    internal required ImmutableArray<Entry> Read { get; init; }

    /// <summary>What was decided along <see cref="Read"/>.</summary>
    internal required ImmutableArray<Decision> Decisions { get; init; }

    /// <summary>The state after the last review that was read; null when none was.</summary>
    internal Checkpoint? AtLastReview { get; init; }

    /// <summary>How many entries of <see cref="Read"/> lie behind the last review.</summary>
    internal int SinceReview { get; init; }

    /// <summary>The whole diary. Cut at its last review, so that the state there can be kept.</summary>
    internal static ReplayedDiary Whole(PersonSheet sheet, IReadOnlyList<Entry> diary, ExerciseCatalogue catalogue)
    {
        var cut = 1 + LastReview(diary);
        var begin = DiaryReplay.Begin(sheet, catalogue);
        if (cut > 0 && DiaryReplay.Extend(begin, [.. diary.Take(cut)], catalogue) is { } before
            && DiaryReplay.Extend(before.State, [.. diary.Skip(cut)], catalogue) is { } after)
            return new ReplayedDiary
            {
                State = after.State,
                Read = [.. diary],
                Decisions = before.Decisions.AddRange(after.Decisions),
                AtLastReview = before.State,
                SinceReview = diary.Count - cut,
            };
        // Something behind the last review corrects something before it.
        var whole = DiaryReplay.Whole(sheet, diary, catalogue);
        return new ReplayedDiary { State = whole.State, Read = [.. diary], Decisions = whole.Decisions, SinceReview = diary.Count - cut };
    }

    /// <returns>Null when the tail corrects something that lies before the checkpoint.</returns>
    internal static ReplayedDiary? From(Checkpoint checkpoint, IReadOnlyList<Entry> tail, ExerciseCatalogue catalogue) =>
        DiaryReplay.Extend(checkpoint, tail, catalogue) is not { } replayed
            ? null
            : new ReplayedDiary
            {
                State = replayed.State,
                Read = [.. tail],
                Decisions = replayed.Decisions,
                SinceReview = tail.Count - 1 - LastReview(tail),
            };

    internal ReplayedDiary With(WrittenReview review, ExerciseCatalogue catalogue)
    {
        var next = DiaryReplay.Extend(State, [review], catalogue)
            ?? throw new InvalidOperationException("A review corrects nothing.");
        return new ReplayedDiary
        {
            State = next.State,
            Read = Read.Add(review),
            Decisions = Decisions.AddRange(next.Decisions),
            AtLastReview = next.State,
            SinceReview = 0,
        };
    }

    private static int LastReview(IReadOnlyList<Entry> entries)
    {
        for (var i = entries.Count - 1; i >= 0; i--)
            if (entries[i] is WrittenReview)
                return i;
        return -1;
    }
}
