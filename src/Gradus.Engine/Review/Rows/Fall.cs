using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>A fall or a near-fall this week.</summary>
internal static class Fall
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.Fall,
        log => log.Fall);
}
