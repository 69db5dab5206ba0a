namespace Gradus.Engine.Diary;

/// <summary>
/// Replaces an earlier entry, or takes it back. Never lifts a halt nor opens what leg symptoms shut: what was said stays said.
/// </summary>
public sealed record Correction : Entry
{
    /// <summary>Id of the entry that it replaces.</summary>
    public required string Replaces { get; init; }

    /// <summary>What stands in its place, of the same kind; null: taken back.</summary>
    public Entry? With { get; init; }
}
