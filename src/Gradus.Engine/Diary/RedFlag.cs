using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>A red flag was reported outside a check-in. Halts everything.</summary>
public sealed record RedFlag : Entry
{
    /// <summary>Ids RF1 to RF16 of evidence §1.2, at least one.</summary>
    public required ImmutableArray<string> Flags { get; init; }
}
