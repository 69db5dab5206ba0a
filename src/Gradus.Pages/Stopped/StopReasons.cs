using Gradus.Engine.Person;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Stopped;

/// <summary>Why somebody is halted besides red flags, as names in the word table.</summary>
internal static class StopReasons
{
    /// <summary>
    /// Of a start that a red flag ended the other questions were never asked, so the halt's <c>screening</c> and <c>readiness</c>
    /// say nothing more about the person.
    /// </summary>
    internal static IReadOnlyList<string> Besides(PersonView person)
    {
        var haltedFor = person.Programme?.HaltedFor ?? [];
        var cutShort = haltedFor.Any(ScreeningFlags.IsRed);
        var reasons = new List<string>();
        if (!cutShort && (haltedFor.Contains("screening") || (haltedFor.Contains("readiness") && person.Sheet?.Readiness is Clearing.Unknown)))
            reasons.Add("screening");
        if (haltedFor.Contains("readiness") && person.Sheet?.Readiness is Clearing.Stopped) reasons.Add("readiness");
        if (haltedFor.Contains("age")) reasons.Add("age");
        if (person is { Sheet.IsProvisional: true, Programme.Halted: false }) reasons.Add("ended");
        return reasons;
    }
}
