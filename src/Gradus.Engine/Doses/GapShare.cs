namespace Gradus.Engine.Doses;

/// <summary>What is left of a dose after days without a done day. Clinical source: evidence §3.2 (re-entry after a gap).</summary>
public static class GapShare
{
    /// <summary>After more days than this a new baseline is asked for.</summary>
    public const int LongestReEntry = 28;

    /// <summary>Per cent of the dose after <paramref name="days"/> days: 3 or fewer all, 4–7 ninety, 8–14 seventy-five, more fifty.</summary>
    public static int Percent(int days) => days switch
    {
        <= 3 => 100,
        <= 7 => 90,
        <= 14 => 75,
        _ => 50,
    };
}
