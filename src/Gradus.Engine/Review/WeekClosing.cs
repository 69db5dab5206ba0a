using Gradus.Engine.Reading;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>Closes the week behind a review: what belongs to it goes, what later weeks look back on stays.</summary>
internal static class WeekClosing
{
    /// <summary>Days that windows reach back: usual pain 28 days before a week's end looks 14 further.</summary>
    private const int Reach = 48;

    public static void Close(ReplayState state, TrackProgress track)
    {
        var last = state.WeekEnds;
        track.EveBefore = track.Sessions.FindAll(session => session.Day == last);
        track.EveWasRed = track.EveBefore.Count > 0 && TriedDays.ColourOf(state, track.EveBefore, last, out _) is Colour.Red;
        track.Sessions.Clear();
        track.Done.Clear();
        track.Resumed = false;
        if (track.LastRule is Decisions.RuleIds.Halted or Decisions.RuleIds.OutOfScope) track.LastWeekEnd = null;
    }

    public static void Close(ReplayState state)
    {
        if (state.FlareThisWeek) state.FlareBeforeWeek = state.LastFlare;
        state.FlareThisWeek = false;
        state.FallThisWeek = false;
        state.LegSpreadThisWeek = false;
        state.Week++;
        state.Latest = CivilTime.StartOf(state.WeekStarts);
        var oldest = state.WeekStarts.DayNumber - Reach;
        state.UsualPains.RemoveAll(value => value.Day.DayNumber < oldest);
        state.Mornings.RemoveAll(value => value.Day.DayNumber < oldest);
        state.Breaks.RemoveAll(span => span.Last < state.WeekStarts);
    }
}
