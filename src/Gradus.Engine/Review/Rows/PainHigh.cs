using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Some session hurt a lot without being red.</summary>
internal static class PainHigh
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.PainHigh,
        log => log.PainHigh);
}
