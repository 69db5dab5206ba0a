using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Gates;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>The person asks for an exercise, or to go on while halted.</summary>
internal static class Requests
{
    public static void Apply(Fold fold, Request request)
    {
        var state = fold.State;
        var day = fold.Day;
        if (state.Halted)
        {
            fold.Say(null, day, Outcome.Refuse, RuleIds.Halted, reasons: HaltReasons.Of(state));
            return;
        }

        var exercise = fold.Catalogue[request.Exercise];
        if (Gate.Shut(state, fold.Catalogue, exercise, null, day) is not { } gate) return;
        var near = exercise.Easier.Concat(exercise.Harder)
            .Where(name => Gate.Allows(state, fold.Catalogue, fold.Catalogue[name], null, day))
            .Select(name => Because.Of(ReasonCodes.Alternative, "exercise", name));
        fold.Say(null, day, Outcome.Refuse, RuleIds.Gate,
            reasons: [Because.Of(ReasonCodes.Exercise, "exercise", exercise.Name), Reason(gate), .. near]);
    }

    public static void Apply(Fold fold, ResumeRequest request)
    {
        if (fold.State.Halted)
            fold.Say(null, fold.Day, Outcome.Refuse, RuleIds.Halted, reasons: HaltReasons.Of(fold.State));
    }

    public static Reason Reason(ShutGate gate) =>
        Because.Of(ReasonCodes.Gate, Because.With("gate", gate.Kind), Because.With("name", gate.Name));
}
