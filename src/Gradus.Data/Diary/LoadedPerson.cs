namespace Gradus.Data.Diary;

/// <summary>One person as of one moment: all parts belong together.</summary>
public sealed record LoadedPerson
{
    /// <inheritdoc cref="PersonId"/>
    public required PersonId Id { get; init; }

    /// <summary>What operators call the person; null when nobody gave a name.</summary>
    public string? Name { get; init; }

    /// <summary>When the person was made, in milliseconds since 1970 UTC.</summary>
    public required long CreatedUnixMs { get; init; }

    /// <summary>IANA name of the zone in which the person's days are counted.</summary>
    public required string TimeZone { get; init; }

    /// <summary>Language of the words.</summary>
    public required string Language { get; init; }

    /// <summary>The finished sheet as JSON text; null until the start is finished.</summary>
    public string? Sheet { get; init; }

    /// <summary>Answers of the start so far as JSON text; null: none.</summary>
    public string? Draft { get; init; }

    /// <summary>Goes up with every change of anything above.</summary>
    public required long Version { get; init; }

    /// <summary>The checkpoint that <see cref="Tail"/> continues; null: the tail is the whole diary.</summary>
    public StoredCheckpoint? Checkpoint { get; init; }

    /// <summary>Entries behind the checkpoint, in the order of their sequence.</summary>
    public IReadOnlyList<StoredEntry> Tail { get; init; } = [];

    /// <summary>Sequence of the last entry of the diary; 0 when it is empty.</summary>
    public long LastSequence => Tail is [.., var last] ? last.Sequence : Checkpoint?.UpTo ?? 0;
}
