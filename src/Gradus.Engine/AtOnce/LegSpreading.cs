using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>
/// Leg symptoms further down or stronger than before: the exercise is off until a specialist allows it.
/// Clinical source: evidence §2 (peripheralisation), §14 I22.
/// </summary>
internal static class LegSpreading
{
    public static void Apply(Fold fold, TrackProgress spread, DateOnly day, CivilTime? toldAt)
    {
        var state = fold.State;
        var exercise = spread.Exercise;
        state.LegShut.Add(exercise);
        if (toldAt is { } told) state.LegToldLate[exercise] = told;
        if (!state.Started) return;
        state.LegSpreadThisWeek = true;
        state.LastDisturbance = state.Ordinal;
        ImmutableArray<Reason> reasons = [Because.Of(ReasonCodes.Exercise, "exercise", exercise)];
        var shown = false;
        foreach (var track in state.Tracks)
        {
            if (track.Exercise != exercise || track.Dose is null) continue;
            shown = true;
            Substituting.Replace(fold, track, day, RuleIds.LegSpread, true, reasons);
        }

        if (!shown) fold.Say(null, day, Outcome.Hold, RuleIds.LegSpread, review: true, reasons: reasons);
    }
}
