using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Screening;

namespace Gradus.Engine.AtOnce;

/// <summary>Long-standing and unchanged: from now on only a change counts. Clinical source: evidence §1.2 rule (e).</summary>
internal static class KnownFlags
{
    public static void Apply(Fold fold, Known known)
    {
        if (Refusal(known) is { } rule)
        {
            fold.Say(null, fold.Day, Outcome.Refuse, rule, reasons:
                [Because.Of(ReasonCodes.Flag, "flag", known.Flag), Because.Of(ReasonCodes.Role, "role", RoleNames.Of(known.Role))]);
            return;
        }

        fold.State.Known.Add(known.Flag);
    }

    private static string? Refusal(Known known)
    {
        if (ScreeningFlags.AmberThatMayBeKnown.Contains(known.Flag)) return null;
        if (!ScreeningFlags.RedThatMayBeKnown.Contains(known.Flag)) return RuleIds.Known;
        return known.Role is Role.Specialist or Role.Physician or Role.Surgeon ? null : RuleIds.Role;
    }
}
