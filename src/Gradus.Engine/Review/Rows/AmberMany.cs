using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>More than a third of the days tried are amber.</summary>
internal static class AmberMany
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.AmberMany,
        log => 3 * log.Colours.Amber > log.DaysTried);
}
