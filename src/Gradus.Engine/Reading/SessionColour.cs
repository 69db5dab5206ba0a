namespace Gradus.Engine.Reading;

/// <summary>How a session went for the back. Ordered: the larger is the worse.</summary>
internal enum Colour
{
    Unknown,
    Green,
    Amber,
    Red,
}

/// <summary>Reads one session. Clinical source: evidence §3.3 (pain relative to the person's own usual, and absolute).</summary>
internal static class SessionColour
{
    /// <param name="usual">U on the session's day.</param>
    /// <param name="usualMorning">B for that day.</param>
    /// <param name="pain">Worst pain N, null when not answered.</param>
    /// <param name="morning">Next morning M, null when not answered.</param>
    /// <param name="legSpread">Leg symptoms spread.</param>
    public static Colour Of(int usual, int usualMorning, int? pain, int? morning, bool legSpread)
    {
        if (legSpread) return Colour.Red;
        if (morning > Math.Max(2, usualMorning + 1)) return Colour.Red;
        if (pain is not { } n) return Colour.Unknown;
        if (n > 5 && n > usual + 2) return Colour.Red;
        if (usual < 5 && n >= 7) return Colour.Red;
        if (usual >= 5 && n >= 8 && n > usual + 1) return Colour.Red;
        if (IsHigh(usual, n)) return Colour.Amber;
        return n <= Math.Max(3, usual + 1) ? Colour.Green : Colour.Amber;
    }

    /// <summary>High pain that is not red: no step up, and amber.</summary>
    public static bool IsHigh(int usual, int pain) => (usual >= 5 && pain >= 7 && pain > usual) || pain >= 9;
}
