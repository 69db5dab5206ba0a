namespace Gradus.Engine.Doses;

/// <summary>
/// How far a week may rise above this week and the one before. Clinical source: evidence §3.2 and §14 I4
/// (20 % a week, 30 % over two, with a floor so that tiny doses can move).
/// </summary>
internal static class Caps
{
    /// <summary>The largest dose not above <paramref name="proposed"/> that holds, never below <paramref name="now"/>.</summary>
    /// <param name="proposed">What the rule would give; higher than <paramref name="now"/>.</param>
    /// <param name="now">The dose at this week's end.</param>
    /// <param name="lastWeek">The dose at last week's end with the same exercise, or null where there was none.</param>
    /// <param name="perWeek">Sessions a week.</param>
    public static Dose Lowered(Dose proposed, Dose now, Dose? lastWeek, int perWeek)
    {
        var units = proposed.Units();
        while (units > now.Units() && !Holds(units, now.Units(), now.Kind, perWeek, 120, 1, lastWeek)) units--;
        return now.WithUnits(units);
    }

    private static bool Holds(int units, int now, DoseKind kind, int perWeek, int percent, int weeks, Dose? lastWeek) =>
        Within(units, now, kind, perWeek, percent, weeks)
        && (lastWeek is null || Within(units, lastWeek.Units(), kind, perWeek, 130, 2));

    private static bool Within(int units, int before, DoseKind kind, int perWeek, int percent, int weeks)
    {
        long rise = units - before;
        var floor = kind switch
        {
            DoseKind.Minutes => Math.Max(5, perWeek) * weeks,
            DoseKind.Repetitions => 2 * weeks,
            _ => weeks,
        };
        var volumeRise = kind is DoseKind.Minutes ? rise * perWeek : rise;
        return 100L * units <= (long)percent * before || volumeRise <= floor;
    }
}
