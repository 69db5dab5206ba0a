using Gradus.Engine.Doses;

namespace Gradus.Engine.Diary;

/// <summary>A session on one track was done, whole or in part. What was not answered is null, never zero.</summary>
public sealed record Session : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }

    /// <summary>Which of the three kinds was done.</summary>
    public required DoseKind Kind { get; init; }

    /// <summary>Sets done, 0 or more; 1 for minutes.</summary>
    public required int Sets { get; init; }

    /// <summary>Minutes, repetitions a set, or seconds a hold that were done, 0 or more; seconds need not be fives.</summary>
    public required int Amount { get; init; }

    /// <summary>Worst back pain in the session, 0 to 10.</summary>
    public int? Pain { get; init; }

    /// <summary>Effort, 0 to 10.</summary>
    public int? Effort { get; init; }

    /// <summary>Liking, 0 to 4.</summary>
    public int? Liking { get; init; }

    /// <summary>Whether leg symptoms went further down or became stronger than before.</summary>
    public bool? LegSpread { get; init; }

    /// <summary>When the leg symptoms were told of, where that was after the session; set by a replay, never stored.</summary>
    internal CivilTime? SpreadToldAt { get; init; }

    /// <summary>Why it was ended early or cut short, as a code of the product's own; null when it was not. No rule reads it.</summary>
    public string? Reason { get; init; }
}
