namespace Gradus.Data.Diary;

/// <summary>What is written about one person, all of it or nothing.</summary>
public sealed record PersonChange
{
    /// <summary>Sequence of the last entry that the writer had seen; 0 for an empty diary.</summary>
    public required long ExpectedSequence { get; init; }

    /// <summary>Entries in order. One whose id already stands in the diary is left out.</summary>
    public IReadOnlyList<NewEntry> Entries { get; init; } = [];

    /// <summary>The draft from now on as JSON text; null: unchanged.</summary>
    public string? Draft { get; init; }

    /// <summary>Take the draft away: the start is finished.</summary>
    public bool DropDraft { get; init; }

    /// <summary>The sheet from now on as JSON text; null: unchanged.</summary>
    public string? Sheet { get; init; }

    /// <summary>The <see cref="LoadedPerson.Version"/> that sheet and draft were made from; null: whatever it is.</summary>
    public long? ExpectedVersion { get; init; }
}
