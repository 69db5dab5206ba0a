using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Gates;

/// <summary>Which gate says no, and to what; null from <see cref="Gate.Shut"/> means allowed.</summary>
/// <param name="Kind"><c>form</c>, <c>condition</c>, <c>leg-spread</c>, <c>water</c> or <c>clearance</c>.</param>
/// <param name="Name">The condition, flag or screen that stands in the way.</param>
public sealed record ShutGate(string Kind, string Name);

/// <summary>Whether an exercise is allowed for this person now: all five gates must pass. Clinical source: evidence §2, §7, §14 I8–I13.</summary>
internal static class Gate
{
    public static bool Allows(ReplayState state, ExerciseCatalogue catalogue, Exercise exercise, string? track, DateOnly day) =>
        Shut(state, catalogue, exercise, track, day) is null;

    /// <summary>The first gate that is shut, or null.</summary>
    /// <param name="track">The track that asks, whose name a scope may cover; null for a request.</param>
    public static ShutGate? Shut(ReplayState state, ExerciseCatalogue catalogue, Exercise exercise, string? track, DateOnly day)
    {
        foreach (var condition in state.Conditions)
        {
            var position = catalogue.Switch(condition.Name, exercise.Form);
            if (position is FormSwitch.Off
                || (position is FormSwitch.NeedsClearance && !ClearedAfter(state, catalogue, exercise, track, day, condition.Since)))
                return new("form", condition.Name);
            if (exercise.Exclude.Contains(condition.Name)) return new("condition", condition.Name);
        }

        if (state.LegShut.Contains(exercise.Name)) return new("leg-spread", exercise.Name);
        if (exercise.Form is Form.Water)
        {
            if (state.Has("no-water")) return new("water", "no-water");
            if (state.Water is not Clearing.Clear) return new("water", "water-screen");
        }

        return state.EverHalted && !(Standing(state, day) is { } clearance
            && (clearance.Scope.Contains("all") || Covers(clearance, catalogue, exercise, track)))
            ? new("clearance", "scope")
            : null;
    }

    /// <summary>The clearance that holds on that day, or null.</summary>
    public static StandingClearance? Standing(ReplayState state, DateOnly day) =>
        state.Clearance is { } clearance && (clearance.Expires is not { } end || day < end) ? clearance : null;

    private static bool ClearedAfter(
        ReplayState state, ExerciseCatalogue catalogue, Exercise exercise, string? track, DateOnly day, int since) =>
        Standing(state, day) is { } clearance && clearance.Since > since && Covers(clearance, catalogue, exercise, track);

    private static bool Covers(StandingClearance clearance, ExerciseCatalogue catalogue, Exercise exercise, string? track)
    {
        foreach (var name in clearance.Scope)
            if (name == track || name == FormNames.Of(exercise.Form)
                || (catalogue.Find(name) is { } named && catalogue.IsSameOrEasier(exercise.Name, named.Name)))
                return true;
        return false;
    }
}
