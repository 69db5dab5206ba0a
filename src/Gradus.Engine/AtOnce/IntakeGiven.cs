using Gradus.Engine.Decisions;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>
/// The start was answered. Where a clearance of the same day came before the answers (a start taken up again after a warning
/// sign), what they leave open was not known to who gave it: it halts anew.
/// </summary>
internal static class IntakeGiven
{
    public static void Apply(Fold fold)
    {
        if (!fold.State.Started || fold.State.Halted || fold.Day != fold.State.Sheet.Start) return;
        if (TrackStart.Obstacles(fold.State.Sheet) is { Count: > 0 } obstacles) Halting.Halt(fold, fold.Day, RuleIds.Screening, obstacles);
    }
}
