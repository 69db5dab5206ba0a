using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>All is well: one step.</summary>
internal static class Green
{
    public static ReviewRow Row { get; } = new(
        RuleIds.Green,
        _ => true,
        log => new(Outcome.Progress, log.Dose),
        log => [Because.Of(ReasonCodes.Mornings, Because.With("known", log.MorningsKnown), Because.With("tried", log.DaysTried))]);
}
