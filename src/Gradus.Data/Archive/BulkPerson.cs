using Gradus.Data.Diary;

namespace Gradus.Data.Archive;

/// <summary>One person with a whole diary, to be written as it is.</summary>
public sealed record BulkPerson(PersonId Id, NewPerson Person)
{
    /// <summary>The finished sheet as JSON text; null: not finished.</summary>
    public string? Sheet { get; init; }

    /// <summary>Entries with sequences 1, 2, 3 … and distinct ids.</summary>
    public IReadOnlyList<StoredEntry> Entries { get; init; } = [];

    /// <summary>A state replayed from <see cref="Entries"/>; null: none.</summary>
    public StoredCheckpoint? Checkpoint { get; init; }

    /// <summary>Secret of a session that stands from the start (32 bytes as base64url); null: the person has no account.</summary>
    public string? SessionToken { get; init; }

    /// <summary>When that session ends, in milliseconds since 1970 UTC.</summary>
    public long SessionExpiresUnixMs { get; init; }
}
