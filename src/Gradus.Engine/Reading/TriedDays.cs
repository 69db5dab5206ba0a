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
        var sessions = track.Sessions;
        for (var i = 0; i < sessions.Count; i++)
        {
            var session = sessions[i];
            Volume += session.Volume;
            if (session.Effort is { } effort)
            {
                EffortSum += effort;
                EffortCount++;
            }

            if (FirstOfDay(sessions, i))
            {
                Tried++;
                var colour = ColourOf(state, sessions, session.Day, out var high);
                PainHigh |= high;
                if (colour is Colour.Green) green++;
                else if (colour is Colour.Amber) amber++;
                else if (colour is Colour.Red) red++;
                else unknown++;
                if (KnownMorning(state, session.Day) is not null) MorningsKnown++;
            }
        }

        Colours = new(green, amber, red, unknown);
    }

    public int Tried { get; }

    public int Volume { get; }

    public DayColours Colours { get; }

    public int EffortSum { get; }

    public int EffortCount { get; }

    public int MorningsKnown { get; }

    public bool PainHigh { get; }

    /// <summary>The worst known colour of the sessions of that day; unknown only if all are.</summary>
    public static Colour ColourOf(ReplayState state, List<SessionFact> sessions, DateOnly day, out bool high)
    {
        high = false;
        var worst = Colour.Unknown;
        var usual = UsualPain.On(state, day);
        var usualMorning = UsualPain.Morning(state, day, usual);
        var morning = KnownMorning(state, day);
        foreach (var session in sessions)
        {
            if (session.Day != day) continue;
            var colour = SessionColour.Of(usual, usualMorning, session.Pain, morning, session.LegSpread);
            if (colour > worst) worst = colour;
            high |= session.Pain is { } pain && SessionColour.IsHigh(usual, pain);
        }

        return worst;
    }

    private static int? KnownMorning(ReplayState state, DateOnly day) => UsualPain.MorningOf(state, day.AddDays(1));

    private static bool FirstOfDay(List<SessionFact> sessions, int index)
    {
        for (var i = 0; i < index; i++)
            if (sessions[i].Day == sessions[index].Day)
                return false;
        return true;
    }

    private static bool EveTurnedRed(ReplayState state, TrackProgress track) =>
        track.EveBefore.Count > 0 && !track.EveWasRed
        && ColourOf(state, track.EveBefore, track.EveBefore[0].Day, out _) is Colour.Red;
}
