using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Reading;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A track goes on, at the gap share of the dose before; one that never started gets its start dose.</summary>
internal static class Resuming
{
    /// <param name="mostPercent">The most that comes back of the dose before, in per cent.</param>
    public static void Resume(Fold fold, TrackProgress track, DateOnly day, string rule, int mostPercent = 100)
    {
        var gap = WeekReader.DaysSinceDone(fold.State, track, day);
        var share = Math.Min(mostPercent, GapShare.Percent(gap));
        var started = track.Before is not null;
        var dose = track.Before?.Share(share) ?? TrackStart.StartingDose(fold, track);
        track.Parked = false;
        track.Excluded = false;
        track.Resumed = true;
        track.Shrunk = false;
        if (dose.BriskMinutes > 0 && !fold.AllowsBrisk(track, day)) dose = Brisk.Without(dose);
        track.Dose = dose;
        track.SinceStart = 0;
        track.EightAgo = new(track.Exercise, dose);
        ImmutableArray<Reason> reasons = started
            ? [Because.Of(ReasonCodes.Gap, "days", gap), Because.Of(ReasonCodes.Share, "share", share)]
            : [];
        fold.Say(track.Name, day, Outcome.Resume, rule, to: dose, reasons: reasons);
    }

    /// <summary>Resumes each excluded track whose exercise is allowed now.</summary>
    public static void ResumeExcluded(Fold fold, DateOnly day, string rule)
    {
        if (fold.State.Halted || !fold.State.Started) return;
        foreach (var track in fold.State.Tracks)
            if (track.Excluded && !track.Parked && fold.Allows(track, day))
                Resume(fold, track, day, rule);
    }
}
