using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>The answers of the start, as given. Kept for the pages and the export; the sheet carries what rules read.</summary>
public sealed record Intake : Entry
{
    /// <summary>Answer by question id; a question that is not in the map was not asked or not answered.</summary>
    public required ImmutableSortedDictionary<string, string> Given { get; init; }
}
