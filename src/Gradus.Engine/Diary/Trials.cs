using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>Comfortable trials of a minutes track, from which a start dose is made.</summary>
public sealed record Trials : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }

    /// <summary>Minutes, each 1 or more, at least one.</summary>
    public required ImmutableArray<int> Values { get; init; }
}
