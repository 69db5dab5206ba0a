using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>An amber flag stands that a specialist should hear of.</summary>
internal static class AmberFlag
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.AmberFlag,
        log => log.AmberFlag is not null,
        log => [Because.Of(ReasonCodes.Flag, "flag", log.AmberFlag!)]);
}
