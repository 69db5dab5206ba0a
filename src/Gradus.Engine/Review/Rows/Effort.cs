using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>It was harder than six of ten on average.</summary>
internal static class Effort
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.Effort,
        log => log.EffortSum > 6 * log.EffortCount,
        log => [Because.Of(
            ReasonCodes.Effort, Because.With("value", 10 * log.EffortSum / log.EffortCount), Because.With("limit", 60))]);
}
