using System.Collections.Immutable;
using Gradus.Engine.Decisions;

namespace Gradus.Engine.Diary;

/// <summary>
/// The review of one programme week as it was written, once. A replay takes its decisions as they stand;
/// what comes into the diary behind it counts in the next one.
/// </summary>
public sealed record WrittenReview : Entry
{
    /// <summary>The programme week that it closes, 1 or more.</summary>
    public required int Week { get; init; }

    /// <summary>Version of the rule set that decided.</summary>
    public required string Rules { get; init; }

    /// <summary>Every decision dated the next week's first day, in the order of the rules.</summary>
    public required ImmutableArray<Decision> Decisions { get; init; }
}
