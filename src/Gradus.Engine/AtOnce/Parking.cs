using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>The person sets a track aside, or takes it up again.</summary>
internal static class Parking
{
    public static void Apply(Fold fold, Park park)
    {
        var track = fold.State.Tracks.Find(candidate => candidate.Name == park.Track);
        if (track?.Dose is not { } from) return;
        Halting.TakeDose(track);
        track.Parked = true;
        fold.Say(track.Name, fold.Day, Outcome.Park, RuleIds.Parked, from);
    }

    public static void Apply(Fold fold, Unpark unpark)
    {
        var track = fold.State.Tracks.Find(candidate => candidate.Name == unpark.Track);
        if (track is not { Parked: true } || fold.State.Halted) return;
        var day = fold.Day;
        track.Parked = false;
        if (fold.Shut(track, day) is not { } gate)
        {
            Resuming.Resume(fold, track, day, RuleIds.Unparked);
            return;
        }

        track.Excluded = true;
        fold.Say(track.Name, day, Outcome.Exclude, RuleIds.OutOfScope, reasons: [Requests.Reason(gate)]);
    }
}
