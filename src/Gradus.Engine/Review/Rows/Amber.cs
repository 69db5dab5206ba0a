using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Some amber.</summary>
internal static class Amber
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.Amber,
        log => log.Colours.Amber > 0);
}
