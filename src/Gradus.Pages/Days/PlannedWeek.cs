using System.Collections.Frozen;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Days;

/// <summary>Which tracks fall on which day of a programme week.</summary>
internal static class PlannedWeek
{
    private const int DaysAWeek = 7;

    /// <summary>Names of the tracks with a dose that are planned on a day; empty before the start.</summary>
    internal static FrozenSet<string> On(PersonProgramme programme, ExerciseCatalogue catalogue, DateOnly day)
    {
        if (programme.Week == 0) return FrozenSet<string>.Empty;
        var index = (day.DayNumber - programme.WeekStarts.DayNumber) % DaysAWeek;
        var names = new List<string>();
        var turn = 0;
        foreach (var track in programme.Tracks.Where(t => t.Dose is not null))
        {
            if (Falls(index, track.PerWeek, turn)) names.Add(track.Track);
            if (track.PerWeek < DaysAWeek && catalogue.Find(track.Exercise)?.Form == Form.Strength) turn++;
        }
        return names.ToFrozenSet(StringComparer.Ordinal);
    }

    private static bool Falls(int index, int perWeek, int turn) =>
        perWeek >= DaysAWeek || ((index + turn) * perWeek % DaysAWeek) < perWeek;
}
