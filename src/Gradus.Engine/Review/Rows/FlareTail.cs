using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Four days or more of an earlier flare fell into this week.</summary>
internal static class FlareTail
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.FlareTail,
        log => log.FlareTailDays >= 4,
        log => [Because.Of(ReasonCodes.FlareDeclared, "days", Math.Min(7, log.FlareTailDays))]);
}
