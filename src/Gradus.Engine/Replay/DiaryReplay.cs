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
    public static Checkpoint Begin(PersonSheet sheet, ExerciseCatalogue catalogue) => throw new NotImplementedException();

    /// <summary>The state after <paramref name="tail"/>, which continues right behind <paramref name="from"/>.</summary>
    /// <returns>The new state and what was decided on the way; null when the tail corrects something that lies behind
    /// the checkpoint: begin from nothing then.</returns>
    public static Replayed? Extend(Checkpoint from, IReadOnlyList<Entry> tail, ExerciseCatalogue catalogue) => throw new NotImplementedException();

    /// <summary>Everything from nothing.</summary>
    public static Replayed Whole(PersonSheet sheet, IReadOnlyList<Entry> diary, ExerciseCatalogue catalogue) =>
        Extend(Begin(sheet, catalogue), diary, catalogue)!;

    /// <summary>
    /// The review that must be written before anything else on <paramref name="today"/>, or null. The host gives it an id and
    /// appends it with the expected sequence; after a long silence there are several, one a call.
    /// </summary>
    public static WrittenReview? ReviewDue(Checkpoint state, DateOnly today, ExerciseCatalogue catalogue) => throw new NotImplementedException();

    /// <summary>What to do on a day that is not before anything in the state.</summary>
    public static PersonProgramme On(Checkpoint state, DateOnly day, ExerciseCatalogue catalogue) => throw new NotImplementedException();
}

/// <summary>A state and the decisions that led to it since the state before.</summary>
public sealed record Replayed(Checkpoint State, ImmutableArray<Decision> Decisions);

/// <summary>
/// The replayed state after some entry: all that later entries need, and nothing that grows with the years.
/// May be dropped at any time;
/// </summary>
public sealed class Checkpoint
{
    internal Checkpoint()
    {
    }

    /// <summary>Rule set that made it; a checkpoint of another one is dropped.</summary>
    public string Rules => throw new NotImplementedException();

    /// <summary>Catalogue that made it; a checkpoint of another one is dropped.</summary>
    public string Catalogue => throw new NotImplementedException();
}
