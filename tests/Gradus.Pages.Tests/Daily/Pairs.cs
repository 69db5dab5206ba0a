using System.Text.Json;

namespace Gradus.Pages.Tests.Daily;

/// <summary>An outcome by a rule, as the engine can give it.</summary>
/// <param name="Outcome">Name of the outcome.</param>
/// <param name="Rule">Id of the rule.</param>
/// <param name="OfTrack">Whether it speaks of one track.</param>
internal sealed record Pair(string Outcome, string Rule, bool OfTrack);

/// <summary>Every pair: those of the rule tables, and those that the worked answers show.</summary>
internal static class Pairs
{
    internal static IReadOnlyCollection<Pair> All { get; } = new HashSet<Pair>([.. OfTheRules, .. OfTheAnswers()]);

    private static IEnumerable<Pair> OfTheRules =>
    [
        .. Track("start", "start", "trials"),
        .. Track("progress", "green"),
        .. Track("half-step", "amber-again", "morning-unknown", "pain-severe"),
        .. Track("advance", "green"),
        .. Track("maintain", "green", "amber-again", "morning-unknown", "pain-severe"),
        .. Track("hold", "resumed", "leg-spread", "pain-red", "flare-tail", "fall", "amber-flag", "overdone", "seldom", "partly", "screening-due",
            "pain-unknown", "pain-high", "pain-rising", "amber-many", "amber-again", "amber", "effort", "form-unchecked", "morning-unknown", "pain-severe", "cap"),
        .. Track("regress", "pain-red-twice", "resumed"),
        .. Track("shrink", "seldom"),
        .. Track("offer-switch", "seldom-twice"),
        .. Track("re-enter", "gap"),
        .. Track("new-baseline", "gap"),
        .. Track("flare", "flare"),
        .. Track("exclude", "gate", "out-of-scope", "leg-spread"),
        .. Track("substitute", "gate", "leg-spread"),
        .. Track("ease", "gate"),
        .. Track("park", "parked"),
        .. Track("resume", "clearance", "unparked", "gate", "allowed"),
        .. Track("keep", "kept"),
        .. Everything("flare", "flare-begun"),
        .. Everything("hold", "fall", "leg-spread"),
        .. Everything("halt", "halted", "red-flag", "screening"),
        .. Everything("refuse", "halted", "role", "gate", "expired", "known"),
        .. Everything("refer", "amber-flag", "red-flag-unknown", "acute-over", "pregnancy-over"),
    ];

    private static IEnumerable<Pair> Track(string outcome, params string[] rules) => rules.Select(rule => new Pair(outcome, rule, true));

    private static IEnumerable<Pair> Everything(string outcome, params string[] rules) => rules.Select(rule => new Pair(outcome, rule, false));

    private static IEnumerable<Pair> OfTheAnswers() =>
        from file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "scenarios"))
        from text in file.EndsWith(".jsonl", StringComparison.Ordinal) ? File.ReadLines(file) : [File.ReadAllText(file)]
        from pair in OfOne(text)
        select pair;

    private static List<Pair> OfOne(string text)
    {
        using var json = JsonDocument.Parse(text);
        return !json.RootElement.TryGetProperty("weeks", out var weeks)
            ? []
            : [.. from week in weeks.EnumerateArray()
                  from decision in week.GetProperty("decisions").EnumerateArray()
                  select new Pair(
                      decision.GetProperty("outcome").GetString()!,
                      decision.GetProperty("rule").GetString()!,
                      decision.GetProperty("track").ValueKind is not JsonValueKind.Null)];
    }
}
