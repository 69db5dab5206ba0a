namespace Gradus.Engine.Decisions;

/// <summary>Names of the outcomes as they stand in JSON and word keys.</summary>
public static class OutcomeNames
{
    private static readonly string[] Names =
    [
        "start", "progress", "half-step", "advance", "maintain", "hold", "regress", "ease", "shrink", "offer-switch", "flare",
        "re-enter", "new-baseline", "substitute", "exclude", "park", "resume", "halt", "refuse", "refer", "keep",
    ];

    /// <summary>The name of that outcome.</summary>
    public static string Of(Outcome outcome) => Names[(int)outcome];

    /// <summary>The outcome of that name; false when there is none.</summary>
    public static bool TryParse(string name, out Outcome outcome)
    {
        var index = Array.IndexOf(Names, name);
        outcome = index < 0 ? default : (Outcome)index;
        return index >= 0;
    }
}
