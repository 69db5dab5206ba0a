using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Some amber for the second review: half a step.</summary>
internal static class AmberAgain
{
    public static ReviewRow Row { get; } = ReviewRow.HalfStepping(
        RuleIds.AmberAgain,
        log => log.Colours.Amber > 0 && log.LastRule is RuleIds.Amber or RuleIds.AmberAgain);
}
