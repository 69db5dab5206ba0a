using Gradus.Engine.Catalogue;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;

namespace Gradus.Engine.Reading;

/// <summary>Reads one track's week from the state at its end.</summary>
internal static class WeekReader
{
    public static WeekLog Read(ReplayState state, TrackProgress track, ExerciseCatalogue catalogue)
    {
        var last = state.WeekEnds;
        var dose = track.Dose!;
        var exercise = catalogue[track.Exercise];
        var days = new TriedDays(state, track);
        FormStanding? form = state.Forms.TryGetValue(track.Exercise, out var standing) ? standing : null;
        return new()
        {
            Dose = dose,
            Exercise = exercise,
            PerWeek = track.PerWeek,
            LastRule = track.LastRule,
            Resumed = track.Resumed,
            Shrunk = track.Shrunk,
            GapAnchor = track.GapAnchor ?? dose,
            DaysTried = days.Tried,
            DaysDone = days.Done,
            Volume = days.Volume,
            Colours = days.Colours,
            EffortSum = days.EffortSum,
            EffortCount = days.EffortCount,
            MorningsKnown = days.MorningsKnown,
            PainHigh = days.PainHigh,
            UsualPain = UsualPain.On(state, last),
            UsualPainBefore = UsualPain.On(state, last.AddDays(-28)),
            FlareDeclared = state.FlareThisWeek,
            FlareFrom = track.AtFlare ?? dose,
            FlareTailDays = TailDays(state),
            LastFlare = state.LastFlare,
            LegSpread = state.LegSpreadThisWeek,
            Fall = state.FallThisWeek,
            AmberFlag = AmberFlag(state),
            ScreeningDue = ScreeningDue(state),
            LastCheckIn = state.LastComplete,
            FormUnchecked = exercise.Form is Form.Strength or Form.Yoga or Form.TaiChi && form is not { Passed: true },
            FormCheck = form,
            BreakOfFourDays = BreakDays(state, out var longest),
            GapDays = Math.Max(longest, days.Done == 0 ? DaysSinceDone(state, track, last.AddDays(1)) : 0),
        };
    }

    /// <summary>Days after the last done day, or after the day before the start, up to the day before <paramref name="day"/>; never negative.</summary>
    public static int DaysSinceDone(ReplayState state, TrackProgress track, DateOnly day) =>
        Math.Max(0, day.DayNumber - 1 - (track.LastDone ?? state.Sheet.Start.AddDays(-1)).DayNumber);

    private static int TailDays(ReplayState state) =>
        state.FlareBeforeWeek is { } flare ? Math.Max(0, flare.AddDays(6).DayNumber - state.WeekStarts.DayNumber + 1) : 0;

    private static string? AmberFlag(ReplayState state)
    {
        foreach (var flag in ScreeningFlags.AmberThatHolds)
            if (state.StandsAsYes(flag))
                return flag;
        return null;
    }

    private static bool ScreeningDue(ReplayState state) =>
        !(state.LastComplete is { } complete && complete >= state.WeekEnds.AddDays(-13) && complete <= state.WeekEnds
          && state.LastCompleteSince > state.LastDisturbance);

    /// <summary>Whether a break that touched the week has lasted four days by its end; the longest such break's days up to it.</summary>
    private static bool BreakDays(ReplayState state, out int longest)
    {
        longest = 0;
        foreach (var span in state.Breaks)
            if (span.First <= state.WeekEnds && span.Last >= state.WeekStarts)
                longest = Math.Max(longest, Math.Min(span.Last.DayNumber, state.WeekEnds.DayNumber) - span.First.DayNumber + 1);
        return longest >= 4;
    }
}
