using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Less than four fifths of the days, or of the volume.</summary>
internal static class Partly
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.Partly,
        log => log.AdherenceBelow(80) || log.VolumeBelow(80));
}
