using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>No next morning is known: half a step.</summary>
internal static class MorningUnknown
{
    public static ReviewRow Row { get; } = ReviewRow.HalfStepping(
        RuleIds.MorningUnknown,
        log => log.MorningsKnown == 0,
        log => [Because.Of(
            ReasonCodes.Mornings, Because.With("known", 0), Because.With("tried", log.DaysTried))]);
}
