using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;

namespace Gradus.Engine.AtOnce;

/// <summary>The start date: tracks start where screening, readiness, age and gates allow.</summary>
internal static class TrackStart
{
    public static void Apply(Fold fold)
    {
        var state = fold.State;
        var sheet = state.Sheet;
        state.Week = 1;
        state.Ordinal++;
        state.LastComplete = sheet.Start;
        state.LastCompleteSince = state.Ordinal;
        if (Obstacles(sheet) is { Count: > 0 } obstacles) Halting.Halt(fold, sheet.Start, RuleIds.Screening, obstacles);
        else if (!state.Halted)
            foreach (var track in state.Tracks)
                Begin(fold, track, sheet.Start);
        var amber = ScreeningFlags.Amber.Where(flag => state.StandsAsYes(flag)).ToList();
        if (amber.Count > 0)
            fold.Say(
                null, sheet.Start, Outcome.Refer, RuleIds.AmberFlag, review: true,
                reasons: [.. amber.Select(flag => Because.Of(ReasonCodes.Flag, "flag", flag))]);
    }

    /// <summary>The dose that a track starts with, under its top.</summary>
    public static Dose StartingDose(Fold fold, TrackProgress track) =>
        Top.Capped(
            track.Prescribed ?? StartDose.FromTrials(track.Trials, Careful(fold.State)),
            fold.Catalogue[track.Exercise],
            track.Goal);

    /// <summary>Whether trials count at the lower share today.</summary>
    public static bool Careful(ReplayState state) => state.Has("fear-avoidant") || state.Has("flare-prone");

    private static void Begin(Fold fold, TrackProgress track, DateOnly day)
    {
        if (fold.Shut(track, day) is { } gate)
        {
            track.Excluded = true;
            fold.Say(track.Name, day, Outcome.Exclude, RuleIds.Gate, reasons: [Requests.Reason(gate)]);
            return;
        }

        var dose = StartingDose(fold, track);
        track.Dose = dose;
        track.EightAgo = new(track.Exercise, dose);
        fold.Say(track.Name, day, Outcome.Start, RuleIds.Start, to: dose, reasons: track.Prescribed is null
            ? [TrialsGiven.Reason(track.Trials, Careful(fold.State))]
            : []);
    }

    /// <summary>What the start left open: no track starts until a clearance.</summary>
    public static List<string> Obstacles(PersonSheet sheet)
    {
        List<string> found = [];
        if (sheet.Screening is not Clearing.Clear) found.Add("screening");
        if (sheet.Readiness is not Clearing.Clear) found.Add("readiness");
        if (sheet.Born.Year <= DateOnly.MaxValue.Year - 18 && sheet.Born.AddYears(18) > sheet.Start) found.Add("age");
        return found;
    }
}
