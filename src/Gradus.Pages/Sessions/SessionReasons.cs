using System.Collections.Immutable;

namespace Gradus.Pages.Sessions;

/// <summary>Why something was skipped or ended early: codes of the product's own, kept for the pages. No rule reads them.</summary>
internal static class SessionReasons
{
    /// <summary>Reasons for leaving one exercise out.</summary>
    internal static readonly ImmutableArray<string> Skip = ["no-time", "pain", "forgot", "weather", "low-mood", "other"];

    /// <summary>Reasons for ending a session.</summary>
    internal static readonly ImmutableArray<string> Stop = ["no-time", "pain", "unwell", "too-hard", "other"];

    /// <summary>Reasons after which warning signs and the plan for hard days are offered at once.</summary>
    internal static bool NeedsCare(string? reason) => reason is "pain" or "unwell";
}
