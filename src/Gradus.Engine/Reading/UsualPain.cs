using Gradus.Engine.Replay;

namespace Gradus.Engine.Reading;

/// <summary>Usual pain U on a day, and the usual morning B. Clinical source: evidence §3.3 (a person's own usual, 14 days).</summary>
internal static class UsualPain
{
    private const int Window = 14;

    /// <inheritdoc cref="Told"/>
    /// <exception cref="InvalidOperationException">It was not asked yet: then there is no track whose rules could read it.</exception>
    public static int On(ReplayState state, DateOnly day) =>
        Told(state, day) ?? throw new InvalidOperationException("A sheet with tracks has a usual pain.");

    /// <summary>Median of the check-ins dated in the 14 days that end with <paramref name="day"/>; none: the sheet's.</summary>
    public static int? Told(ReplayState state, DateOnly day) =>
        Median(state.UsualPains, day.AddDays(1 - Window), day, 1) ?? state.Sheet.UsualPain;

    /// <summary>The usual morning for sessions of <paramref name="day"/>: the larger of U and, with three or more, the median
    /// of the mornings of the 14 dates before the next date.</summary>
    public static int Morning(ReplayState state, DateOnly day, int usual) =>
        Math.Max(usual, Median(state.Mornings, day.AddDays(1 - Window), day, 3) ?? 0);

    /// <summary>The morning of that date, the last one given, or null.</summary>
    public static int? MorningOf(ReplayState state, DateOnly day)
    {
        var mornings = state.Mornings;
        for (var i = mornings.Count - 1; i >= 0; i--)
            if (mornings[i].Day == day)
                return mornings[i].Value;
        return null;
    }

    /// <summary>Mean of the two middle values, halves up; null with fewer than <paramref name="fewest"/> values.</summary>
    private static int? Median(List<DayValue> values, DateOnly first, DateOnly last, int fewest)
    {
        Span<int> counts = stackalloc int[11];
        counts.Clear();
        var count = 0;
        foreach (var value in values)
            if (value.Day >= first && value.Day <= last)
            {
                counts[value.Value]++;
                count++;
            }

        if (count < fewest) return null;
        return (At(counts, (count - 1) / 2) + At(counts, count / 2) + 1) / 2;
    }

    private static int At(ReadOnlySpan<int> counts, int index)
    {
        var value = 0;
        while ((index -= counts[value]) >= 0) value++;
        return value;
    }
}
