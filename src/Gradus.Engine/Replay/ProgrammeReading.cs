using Gradus.Engine.AtOnce;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;
using Gradus.Engine.Reading;

namespace Gradus.Engine.Replay;

/// <summary>What a state asks for on a day, for pages.</summary>
internal static class ProgrammeReading
{
    public static PersonProgramme On(ReplayState state, DateOnly day, ExerciseCatalogue catalogue) => new()
    {
        Day = day,
        Week = state.Week,
        WeekStarts = state.WeekStarts,
        Halted = state.Halted,
        HaltedFor = [.. state.HaltedFor],
        FlareDay = FlareDays.DayOf(state, day),
        UsualPain = UsualPain.Told(state, day),
        LastCheckIn = state.LastComplete,
        CheckInAsked = state.LastCompleteSince < state.LastDisturbance,
        Relief = FlareRelief.On(state, day, catalogue),
        Known = [.. state.Known],
        Conditions = [.. state.Conditions.Select(standing => standing.Name)],
        Recent = [.. state.Recent],
        Tracks = [.. state.Tracks.Select(track => Standing(state, track, day, catalogue))],
    };

    private static TrackStanding Standing(ReplayState state, TrackProgress track, DateOnly day, ExerciseCatalogue catalogue) => new()
    {
        Track = track.Name,
        Exercise = track.Exercise,
        PerWeek = track.PerWeek,
        Dose = track.Dose,
        Today = FlareDays.Today(state, track, day),
        State = track.State,
        Days = [.. track.Days
            .OrderBy(work => work.Day)
            .Select(work => new DayDone(work.Day, (int)Math.Min(int.MaxValue, work.Volume), work.Done))],
        TrialsCount = track.Window is not TrialsWindow.Shut && track.Dose is { Kind: Doses.DoseKind.Minutes },
        FormCheckDue = catalogue[track.Exercise].Form is Form.Strength or Form.Yoga or Form.TaiChi
            && !state.Forms.GetValueOrDefault(track.Exercise).Passed,
    };
}
