using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A specialist opens what leg symptoms shut; a track that waited goes on at 70 % at most.</summary>
internal static class Allowing
{
    private const int MostPercent = 70;

    public static void Apply(Fold fold, Allow allow)
    {
        var state = fold.State;
        var day = fold.Day;
        if (allow.Role is Role.Person)
        {
            fold.Say(null, day, Outcome.Refuse, RuleIds.Role, reasons: [Because.Of(ReasonCodes.Role, "role", RoleNames.Of(allow.Role))]);
            return;
        }

        // Who allowed it did not know yet what was told later.
        if (state.LegToldLate.TryGetValue(allow.Exercise, out var told) && told > allow.At) return;
        state.LegToldLate.Remove(allow.Exercise);
        if (!state.LegShut.Remove(allow.Exercise) || state.Halted || !state.Started) return;
        foreach (var track in state.Tracks)
            if (track.Excluded && track.Exercise == allow.Exercise && fold.Allows(track, day))
                Resuming.Resume(fold, track, day, RuleIds.Allowed, MostPercent);
    }
}
