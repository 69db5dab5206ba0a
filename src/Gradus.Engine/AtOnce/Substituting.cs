using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Gates;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>An exercise is shut: the first easier allowed neighbour takes its place at 70 %, or the track waits.</summary>
internal static class Substituting
{
    private const int Share = 70;

    public static void Replace(Fold fold, TrackProgress track, DateOnly day, string rule, bool review, ImmutableArray<Reason> reasons)
    {
        var from = track.Dose!;
        foreach (var name in fold.Catalogue[track.Exercise].Easier)
        {
            if (!Gate.Allows(fold.State, fold.Catalogue, fold.Catalogue[name], track.Name, day)) continue;
            track.Exercise = name;
            track.Dose = from.Share(Share);
            if (track.Dose.BriskMinutes > 0 && !fold.AllowsBrisk(track, day)) track.Dose = Brisk.Without(track.Dose);
            track.Maintained = false;
            fold.Say(track.Name, day, Outcome.Substitute, rule, from, track.Dose, name, review, [.. reasons, Because.Of(ReasonCodes.Share, "share", Share)]);
            return;
        }

        Halting.TakeDose(track);
        track.Excluded = true;
        fold.Say(track.Name, day, Outcome.Exclude, rule, from, review: true, reasons: reasons);
    }
}
