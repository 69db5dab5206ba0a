using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gradus.Engine.Screening;

/// <summary>Ids of the screening questions and what each can do. Clinical source: evidence §1.2.</summary>
public static class ScreeningFlags
{
    /// <summary>RF1 to RF16, in order.</summary>
    public static ImmutableArray<string> Red { get; } =
    [
        "saddle-numbness", "bladder-bowel-change", "sexual-function-change", "both-legs", "leg-weakness", "major-trauma",
        "minor-trauma-fragile-bone", "cancer-history", "weight-loss-unwell", "fever", "abdominal-pulse",
        "chest-pain-breathless", "calf-swelling", "pregnancy-warning", "cord-signs", "self-harm",
    ];

    /// <summary>AM1 to AM4, in order.</summary>
    public static ImmutableArray<string> Amber { get; } =
        ["inflammatory-pattern", "sciatica-six-weeks", "night-pain-or-age", "worse-two-weeks"];

    /// <summary>RF1 to RF5: "don't know" counts as yes.</summary>
    public static FrozenSet<string> UnknownCountsAsYes { get; } = Red[..5].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>What only a physician, surgeon or specialist can clear: RF1–RF6, 8, 10, 11 and 15.</summary>
    public static FrozenSet<string> ClearedByPhysician { get; } = new[] { 1, 2, 3, 4, 5, 6, 8, 10, 11, 15 }
        .Select(number => Red[number - 1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Red flags that may be recorded as long-standing and unchanged.</summary>
    public static FrozenSet<string> RedThatMayBeKnown { get; } = new[] { 1, 2, 3, 4, 5, 8, 15 }
        .Select(number => Red[number - 1]).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Amber flags that may be recorded as known.</summary>
    public static FrozenSet<string> AmberThatMayBeKnown { get; } = Amber[..3].ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Amber flags that hold every track while their last answer is yes.</summary>
    public static ImmutableArray<string> AmberThatHolds { get; } = Amber[1..];

    private static FrozenSet<string> RedSet { get; } = Red.ToFrozenSet(StringComparer.Ordinal);

    private static FrozenSet<string> AmberSet { get; } = Amber.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Whether that is the id of a red flag.</summary>
    public static bool IsRed(string id) => RedSet.Contains(id);

    /// <summary>Whether that is the id of an amber flag.</summary>
    public static bool IsAmber(string id) => AmberSet.Contains(id);
}
