using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Review.Rows;

/// <summary>Less than half of the days done: three quarters, once.</summary>
internal static class Seldom
{
    public static ReviewRow Row { get; } = new(
        RuleIds.Seldom,
        log => log.AdherenceBelow(50),
        log => log.Shrunk ? new(Outcome.Hold, log.Dose) : new(Outcome.Shrink, log.Dose.Share(75)),
        log => log.Shrunk ? [] : [Because.Of(ReasonCodes.Share, "share", 75)]);
}
