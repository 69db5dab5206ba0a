using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>A session of any track spread leg symptoms this week.</summary>
internal static class LegSpread
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.LegSpread,
        log => log.LegSpread);
}
