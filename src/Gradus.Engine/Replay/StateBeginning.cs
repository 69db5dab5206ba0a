using Gradus.Engine.AtOnce;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;

namespace Gradus.Engine.Replay;

/// <summary>The state before the first entry.</summary>
internal static class StateBeginning
{
    public static ReplayState Of(PersonSheet sheet, ExerciseCatalogue catalogue)
    {
        ReplayState state = new()
        {
            Sheet = sheet,
            Catalogue = catalogue.Version,
            Water = sheet.WaterScreen,
            PregnancyWeek = sheet.PregnancyWeek,
            Latest = CivilTime.StartOf(DateOnly.MinValue),
            Tracks = [.. sheet.Tracks.Select(track => new TrackProgress
            {
                Name = track.Track,
                PerWeek = track.PerWeek,
                Goal = track.Goal,
                Prescribed = track.Dose,
                Trials = track.Trials,
                Exercise = track.Exercise,
            })],
        };
        foreach (var name in sheet.Conditions.Concat(sheet.Flags)) Conditions.Stand(state, name);
        if (sheet.PregnancyWeek >= 13) Conditions.Stand(state, Conditions.PregnancyFromWeek13);
        return state;
    }
}
