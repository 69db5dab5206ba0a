using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>
/// What was answered at the end about sessions that were written one by one as they were done. A replay reads those sessions
/// as if they had carried these answers; an answer that a session has already is not overwritten. Unanswered is null.
/// </summary>
public sealed record Answers : Entry
{
    /// <summary>Ids of the sessions it speaks of, at least one.</summary>
    public required ImmutableArray<string> Sessions { get; init; }

    /// <summary>Worst back pain, 0 to 10.</summary>
    public int? Pain { get; init; }

    /// <summary>Effort, 0 to 10.</summary>
    public int? Effort { get; init; }

    /// <summary>Liking, 0 to 4.</summary>
    public int? Liking { get; init; }

    /// <summary>Whether leg symptoms spread or grew stronger.</summary>
    public bool? LegSpread { get; init; }

    /// <summary>Ids of the sessions that spread them; empty with <see cref="LegSpread"/> true: all of them.</summary>
    public ImmutableArray<string> LegSpreadIn { get; init; } = [];
}
