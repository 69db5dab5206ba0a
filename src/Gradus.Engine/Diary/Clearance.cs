using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>Somebody who may says that exercise may go on, in a scope, until a day.</summary>
public sealed record Clearance : Entry
{
    /// <summary>Name of who gave it.</summary>
    public required string By { get; init; }

    /// <inheritdoc cref="Diary.Role"/>
    public required Role Role { get; init; }

    /// <summary>Why it was given.</summary>
    public required string Reason { get; init; }

    /// <summary>Names of tracks, exercises or forms, or <c>all</c>.</summary>
    public required ImmutableArray<string> Scope { get; init; }

    /// <summary>First day on which it no longer holds; null: it does not end.</summary>
    public DateOnly? Expires { get; init; }
}
