using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Usual pain is two or more above four weeks ago.</summary>
internal static class PainRising
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.PainRising,
        log => log.UsualPain >= log.UsualPainBefore + 2,
        log => [Because.Of(
            ReasonCodes.PainRising, Because.With("now", log.UsualPain), Because.With("before", log.UsualPainBefore))]);
}
