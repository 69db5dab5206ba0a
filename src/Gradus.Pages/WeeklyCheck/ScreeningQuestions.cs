using System.Collections.Immutable;
using Gradus.Engine.Diary;

namespace Gradus.Pages.WeeklyCheck;

/// <summary>The safety questions by their ids, in the order in which they are asked (evidence §1.2).</summary>
internal static class ScreeningQuestions
{
    private const int UnknownCountsAsYes = 5;

    /// <summary>The sixteen red flags; "don't know" to one of the first five counts as yes.</summary>
    internal static readonly ImmutableArray<string> Red =
    [
        "saddle-numbness", "bladder-bowel-change", "sexual-function-change", "both-legs", "leg-weakness", "major-trauma",
        "minor-trauma-fragile-bone", "cancer-history", "weight-loss-unwell", "fever", "abdominal-pulse",
        "chest-pain-breathless", "calf-swelling", "pregnancy-warning", "cord-signs", "self-harm",
    ];

    /// <summary>The four amber flags.</summary>
    internal static readonly ImmutableArray<string> Amber =
        ["inflammatory-pattern", "sciatica-six-weeks", "night-pain-or-age", "worse-two-weeks"];

    /// <summary>Whether this answer stops everything.</summary>
    internal static bool Halts(string id, ScreeningAnswer answer) => Red.IndexOf(id) switch
    {
        < 0 => false,
        < UnknownCountsAsYes => answer is not ScreeningAnswer.No,
        _ => answer is ScreeningAnswer.Yes,
    };

    /// <summary>Reads yes, no or unknown; null for anything else.</summary>
    internal static ScreeningAnswer? Read(string? value) => value switch
    {
        "yes" => ScreeningAnswer.Yes,
        "no" => ScreeningAnswer.No,
        "unknown" => ScreeningAnswer.Unknown,
        _ => null,
    };
}
