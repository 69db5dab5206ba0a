using Gradus.Engine.Replay;

namespace Gradus.Engine.Reading;

/// <summary>The days of one track's week that have a session, read one by one.</summary>
internal readonly struct TriedDays
{
    public TriedDays(ReplayState state, TrackProgress track)
    {
        var green = 0;
        var amber = 0;
        var red = EveTurnedRed(state, track) ? 1 : 0;
        var unknown = 0;
        foreach (var work in track.Days)
        {
            Tried++;
            if (work.Done) Done++;
            Volume += work.Volume;
            EffortSum += work.EffortSum;
            EffortCount += work.EffortCount;
            var colour = ColourOf(state, work, out var high);
            PainHigh |= high;
            if (colour is Colour.Green) green++;
            else if (colour is Colour.Amber) amber++;
            else if (colour is Colour.Red) red++;
            else unknown++;
            if (KnownMorning(state, work.Day) is not null) MorningsKnown++;
        }

        Colours = new(green, amber, red, unknown);
    }

    public int Tried { get; }

    public int Done { get; }

    public long Volume { get; }

    public DayColours Colours { get; }

    public int EffortSum { get; }

    public int EffortCount { get; }

    public int MorningsKnown { get; }

    public bool PainHigh { get; }

    /// <summary>The worst known colour of the day's sessions; unknown only if all are.</summary>
    public static Colour ColourOf(ReplayState state, DayWork work, out bool high)
    {
        var usual = UsualPain.On(state, work.Day);
        high = work.Pain is { } pain && SessionColour.IsHigh(usual, pain);
        return SessionColour.Of(usual, UsualPain.Morning(state, work.Day, usual), work.Pain, KnownMorning(state, work.Day), work.LegSpread);
    }

    private static int? KnownMorning(ReplayState state, DateOnly day) => UsualPain.MorningOf(state, day.AddDays(1));

    private static bool EveTurnedRed(ReplayState state, TrackProgress track) =>
        track.EveBefore is { } eve && !track.EveWasRed && ColourOf(state, eve, out _) is Colour.Red;
}
