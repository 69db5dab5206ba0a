using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;

namespace Gradus.Engine.AtOnce;

/// <summary>
/// A recorded human clearance, by somebody else than the person. Clinical source: evidence §1.2 rules (a), (b); §14 I1, I2.
/// </summary>
internal static class ClearanceGiven
{
    public static void Apply(Fold fold, Clearance clearance)
    {
        var state = fold.State;
        var day = fold.Day;
        if (Refusal(state, clearance) is { } rule)
        {
            fold.Say(null, day, Outcome.Refuse, rule, reasons: [Because.Of(ReasonCodes.Role, "role", RoleNames.Of(clearance.Role))]);
            return;
        }

        var wasHalted = state.Halted;
        state.Halted = false;
        state.HaltedFor.Clear();
        state.Clearance = new(clearance.Scope, clearance.Expires, state.Ordinal);
        if (!state.Started) return;
        foreach (var track in state.Tracks)
        {
            if (track.Parked) continue;
            var allowed = InScope(fold, track, clearance) && fold.Allows(track, day);
            if (wasHalted && allowed) Resume(fold, track, day);
            else if (wasHalted) Exclude(fold, track, day);
            else if (track.Excluded && allowed) Resume(fold, track, day);
            else if (track.Dose is not null && !fold.Allows(track, day)) Exclude(fold, track, day);
        }
    }

    private static string? Refusal(ReplayState state, Clearance clearance)
    {
        if (clearance.Role is Role.Person) return RuleIds.Halted;
        if (clearance.Expires is { } end && clearance.At.Date >= end) return RuleIds.Expired;
        return state.Halted
            && clearance.Role is not (Role.Physician or Role.Surgeon or Role.Specialist)
            && state.HaltedFor.Exists(ScreeningFlags.ClearedByPhysician.Contains)
            ? RuleIds.Role
            : null;
    }

    private static bool InScope(Fold fold, TrackProgress track, Clearance clearance)
    {
        var exercise = fold.Catalogue[track.Exercise];
        var form = Catalogue.FormNames.Of(exercise.Form);
        foreach (var name in clearance.Scope)
            if (name == "all" || name == track.Name || name == form
                || (fold.Catalogue.Find(name) is not null && fold.Catalogue.IsSameOrEasier(exercise.Name, name)))
                return true;
        return false;
    }

    private static void Resume(Fold fold, TrackProgress track, DateOnly day)
    {
        track.Window = TrialsWindow.UntilReview;
        track.TrialsLimit = track.Before;
        Resuming.Resume(fold, track, day, RuleIds.Clearance);
    }

    private static void Exclude(Fold fold, TrackProgress track, DateOnly day)
    {
        var from = track.Dose;
        Halting.TakeDose(track);
        track.Excluded = true;
        fold.Say(track.Name, day, Outcome.Exclude, RuleIds.OutOfScope, from, review: from is not null,
            reasons: fold.Shut(track, day) is { } gate ? [Requests.Reason(gate)] : []);
    }
}
