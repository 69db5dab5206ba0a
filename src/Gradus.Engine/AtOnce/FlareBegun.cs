using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>The flare button. A button, not a pain score: most days that people call a flare show no rise (evidence §3.4).</summary>
internal static class FlareBegun
{
    public static void Apply(Fold fold, Flare flare)
    {
        var state = fold.State;
        if (state.Halted || !state.Started) return;
        state.LastFlare = flare.At.Date;
        state.FlareThisWeek = true;
        state.LastDisturbance = state.Ordinal;
        foreach (var track in state.Tracks)
        {
            track.AtFlare = track.Dose;
            track.LastAtFlare = track.Dose ?? track.LastAtFlare;
        }

        fold.Say(null, fold.Day, Outcome.Flare, RuleIds.FlareBegun);
    }
}
