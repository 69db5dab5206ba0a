using Gradus.Engine.Reading;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>Closes the week behind a review: what belongs to it goes, what later weeks look back on stays.</summary>
internal static class WeekClosing
{
    /// <summary>Days that windows reach back: usual pain 28 days before a week's end looks 14 further.</summary>
    private const int Reach = 48;

    /// <summary>Whether a day lies so far before the start that no window reaches it; later weeks forget on their own.</summary>
    public static bool IsTooOld(ReplayState state, DateOnly day) => !state.Started && day.DayNumber < state.Sheet.Start.DayNumber - Reach;

    public static void Close(ReplayState state, TrackProgress track)
    {
        var last = state.WeekEnds;
        track.EveBefore = null;
        foreach (var work in track.Days)
            if (work.Day == last)
                track.EveBefore = work;
        track.EveWasRed = track.EveBefore is { } eve && TriedDays.ColourOf(state, eve, out _) is Colour.Red;
        track.Days.Clear();
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
