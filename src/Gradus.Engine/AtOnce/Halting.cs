using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A red flag, or a screen that is not clear: everything halts in the same moment. Clinical source: evidence §1.2, §14 I1.</summary>
internal static class Halting
{
    public static void Apply(Fold fold, RedFlag entry) => Halt(fold, fold.Day, RuleIds.RedFlag, entry.Flags);

    public static void Halt(Fold fold, DateOnly day, string rule, IReadOnlyList<string> causes)
    {
        var state = fold.State;
        state.Halted = true;
        state.EverHalted = true;
        state.Clearance = null;
        foreach (var cause in causes)
            if (!state.HaltedFor.Contains(cause))
                state.HaltedFor.Add(cause);
        foreach (var track in state.Tracks) TakeDose(track);
        fold.Say(null, day, Outcome.Halt, rule, review: true, reasons: [.. causes.Select(cause => Because.Of(ReasonCodes.Flag, "flag", cause))]);
    }

    /// <summary>The dose goes; what it was is kept.</summary>
    public static void TakeDose(TrackProgress track)
    {
        if (track.Dose is null) return;
        track.Before = track.Dose;
        track.Dose = null;
        track.Maintained = false;
    }
}
