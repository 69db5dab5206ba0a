using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>"Too much for me": the person can always do less. Never raises a dose. Clinical source: evidence §14 I16.</summary>
internal static class Keeping
{
    public static void Apply(Fold fold, Keep keep)
    {
        var track = fold.State.Tracks.Find(candidate => candidate.Name == keep.Track);
        if (track?.Dose is not { } from) return;
        var units = from.Kind is DoseKind.HoldSeconds ? keep.Amount / DoseArithmetic.Five : keep.Amount;
        if (units < 1 || units >= from.Units()) return;
        track.Dose = from.WithUnits(units);
        track.Maintained = false;
        fold.Say(track.Name, fold.Day, Outcome.Keep, RuleIds.Kept, from, track.Dose);
    }
}
