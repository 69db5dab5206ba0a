using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A fall or a near-fall: a specialist should hear of it, and this week nothing climbs.</summary>
internal static class Falling
{
    public static void Apply(Fold fold, Fall fall)
    {
        var state = fold.State;
        if (!state.Started) return;
        state.FallThisWeek = true;
        state.LastDisturbance = state.Ordinal;
        fold.Say(null, fold.Day, Outcome.Hold, RuleIds.Fall, review: true);
    }
}
