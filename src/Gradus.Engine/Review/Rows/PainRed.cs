using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>One red day.</summary>
internal static class PainRed
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.PainRed,
        log => log.Colours.Red == 1);
}
