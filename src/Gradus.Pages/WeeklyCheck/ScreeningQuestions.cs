using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Engine.Screening;
using Gradus.Pages.Routing;

namespace Gradus.Pages.WeeklyCheck;

/// <summary>Which safety questions a person is asked, in order: those that are recorded as known and unchanged are not.</summary>
internal static class ScreeningQuestions
{
    /// <summary>The red flags that are asked.</summary>
    internal static ImmutableArray<string> Red(PageContext page) => Asked(page, ScreeningFlags.Red);

    /// <summary>The amber flags that are asked.</summary>
    internal static ImmutableArray<string> Amber(PageContext page) => Asked(page, ScreeningFlags.Amber);

    /// <summary>Whether this answer stops everything.</summary>
    internal static bool Halts(string id, ScreeningAnswer answer) =>
        ScreeningFlags.IsRed(id)
        && (answer is ScreeningAnswer.Yes || (answer is ScreeningAnswer.Unknown && ScreeningFlags.UnknownCountsAsYes.Contains(id)));

    /// <summary>Reads yes, no or unknown; null for anything else.</summary>
    internal static ScreeningAnswer? Read(string? value) => value switch
    {
        "yes" => ScreeningAnswer.Yes,
        "no" => ScreeningAnswer.No,
        "unknown" => ScreeningAnswer.Unknown,
        _ => null,
    };

    private static ImmutableArray<string> Asked(PageContext page, ImmutableArray<string> flags) =>
        page.Person.Programme is { Known: { IsDefaultOrEmpty: false } known } ? flags.RemoveAll(known.Contains) : flags;
}
