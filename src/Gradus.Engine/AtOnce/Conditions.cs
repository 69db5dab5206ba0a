using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A condition or flag comes or goes: gates apply at once, and the allowed set only shrinks when one comes (evidence §14 I9).</summary>
internal static class Conditions
{
    public const string Pregnancy = "pregnancy";
    public const string PregnancyFromWeek13 = "pregnancy-from-week-13";

    public static void Apply(Fold fold, ConditionAdded added)
    {
        if (added.Name is Pregnancy && added.Week is { } week) fold.State.PregnancyWeek = week;
        Add(fold, added.Name, fold.Day);
        if (added.Name is Pregnancy && fold.State.PregnancyWeek >= 13) Add(fold, PregnancyFromWeek13, fold.Day);
    }

    public static void Apply(Fold fold, ConditionRemoved removed)
    {
        var state = fold.State;
        var day = fold.Day;
        if (removed.Role is Role.Person)
        {
            fold.Say(null, day, Outcome.Refuse, RuleIds.Role, reasons: [Because.Of(ReasonCodes.Role, "role", RoleNames.Of(removed.Role))]);
            return;
        }

        var pregnancy = removed.Name is Pregnancy or PregnancyFromWeek13;
        var gone = state.Conditions.RemoveAll(standing =>
            standing.Name == removed.Name || (pregnancy && standing.Name is Pregnancy or PregnancyFromWeek13));
        if (gone == 0) return;
        if (pregnancy) state.PregnancyWeek = null;
        Resuming.ResumeExcluded(fold, day, RuleIds.Gate);
    }

    public static void Apply(Fold fold, WaterScreen screen)
    {
        var state = fold.State;
        if (state.Water == screen.Result) return;
        state.Water = screen.Result;
        if (screen.Result is Person.Clearing.Clear) Resuming.ResumeExcluded(fold, fold.Day, RuleIds.Gate);
        else Shrink(fold, fold.Day, [Because.Of(ReasonCodes.Condition, "name", "water-screen")]);
    }

    /// <summary>Adds one that does not stand yet and lets the gates act.</summary>
    public static void Add(Fold fold, string name, DateOnly day)
    {
        if (!Stand(fold.State, name)) return;
        Shrink(fold, day, [Because.Of(ReasonCodes.Condition, "name", name)]);
    }

    /// <summary>Lets a condition stand; false when it stood already. Pregnancy from week 13 implies pregnancy.</summary>
    public static bool Stand(ReplayState state, string name)
    {
        if (state.Has(name)) return false;
        state.Conditions.Add(new(name, state.Ordinal));
        if (name is PregnancyFromWeek13 && !state.Has(Pregnancy)) state.Conditions.Add(new(Pregnancy, state.Ordinal));
        return true;
    }

    private static void Shrink(Fold fold, DateOnly day, ImmutableArray<Reason> reasons)
    {
        foreach (var track in fold.State.Tracks)
        {
            if (track.Dose is not { } dose) continue;
            if (!fold.Allows(track, day)) Substituting.Replace(fold, track, day, RuleIds.Gate, false, reasons);
            else if (dose.BriskMinutes > 0 && !fold.AllowsBrisk(track, day))
            {
                track.Dose = Brisk.Without(dose);
                fold.Say(track.Name, day, Outcome.Ease, RuleIds.Gate, dose, track.Dose, reasons: reasons);
            }
        }
    }
}
