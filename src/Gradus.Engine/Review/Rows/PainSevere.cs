using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Usual pain is seven or more: half a step.</summary>
internal static class PainSevere
{
    public static ReviewRow Row { get; } = ReviewRow.HalfStepping(
        RuleIds.PainSevere,
        log => log.UsualPain >= 7);
}
