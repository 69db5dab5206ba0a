using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Pain is known for fewer than half of the days tried.</summary>
internal static class PainUnknown
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.PainUnknown,
        log => 2 * (log.DaysTried - log.Colours.Unknown) < log.DaysTried);
}
