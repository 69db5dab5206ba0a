using Gradus.Engine.Doses;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>Gentle days of a flare: days 1–3 at half, days 4–7 at three quarters. Clinical source: evidence §3.4.</summary>
internal static class FlareDays
{
    /// <summary>Day of the last flare, 1 to 7, or null outside it.</summary>
    public static int? DayOf(ReplayState state, DateOnly day) =>
        state.LastFlare is { } begun && day.DayNumber - begun.DayNumber + 1 is >= 1 and <= 7 and var number ? number : null;

    /// <summary>What the day asks for: the standing dose, or the flare's share, whichever is smaller; null without a dose.</summary>
    public static Dose? Today(ReplayState state, TrackProgress track, DateOnly day)
    {
        if (track.Dose is not { } dose || DayOf(state, day) is not { } number) return track.Dose;
        return dose.AtMost((track.LastAtFlare ?? dose).Share(number <= 3 ? 50 : 75));
    }
}
