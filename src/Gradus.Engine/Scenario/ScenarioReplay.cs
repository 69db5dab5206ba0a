using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Scenario;

/// <summary>Replays a scenario: entries in the order of their times, then as written; each week is reviewed when it ends.</summary>
public static class ScenarioReplay
{
    /// <summary>Reads a scenario and writes its replay, both UTF-8 JSON.</summary>
    /// <exception cref="JsonFault">The message names the field and its place.</exception>
    public static byte[] Answer(ReadOnlyMemory<byte> json, ExerciseCatalogue catalogue, IZones zones, bool indented = false) =>
        ReplayWriting.Write(Run(ScenarioReading.Read(json, catalogue, zones), catalogue), catalogue, indented);

    /// <summary>Reads a scenario.</summary>
    /// <exception cref="JsonFault">The message names the field and its place.</exception>
    public static ScenarioFile Read(ReadOnlyMemory<byte> json, ExerciseCatalogue catalogue, IZones zones) =>
        ScenarioReading.Read(json, catalogue, zones);

    /// <summary>The weeks of a scenario.</summary>
    public static ImmutableArray<ReplayedWeek> Run(ScenarioFile scenario, ExerciseCatalogue catalogue)
    {
        var state = StateBeginning.Of(scenario.Sheet, catalogue);
        Fold fold = new(state, catalogue);
        var weeks = ImmutableArray.CreateBuilder<ReplayedWeek>(scenario.Weeks);
        ImmutableArray<PlannedTrack> plan = [];
        var taken = 0;
        foreach (var entry in scenario.Entries.OrderBy(entry => entry.At))
        {
            while (weeks.Count < scenario.Weeks && entry.At.Date > End(weeks.Count)) CloseWeek();
            if (weeks.Count == scenario.Weeks) break;
            if (entry.At.Date >= scenario.Sheet.Start && !state.Started) Open();
            fold.Apply(entry);
        }

        while (weeks.Count < scenario.Weeks) CloseWeek();
        return weeks.DrainToImmutable();

        DateOnly End(int index) => scenario.Sheet.Start.AddDays((7 * index) + 6);

        void Open()
        {
            fold.StartTracks();
            plan = PlanOf(state);
        }

        void CloseWeek()
        {
            if (!state.Started) Open();
            var starts = state.WeekStarts;
            var number = state.Week;
            fold.ReviewWeek();
            weeks.Add(new(number, starts, plan, [.. fold.Decisions.Skip(taken)]));
            taken = fold.Decisions.Count;
            plan = PlanOf(state);
        }
    }

    private static ImmutableArray<PlannedTrack> PlanOf(ReplayState state) => state.Halted
        ? []
        : [.. state.Tracks.Select(track => new PlannedTrack(track.Name, track.Exercise, track.PerWeek, track.Dose, track.State))];
}
