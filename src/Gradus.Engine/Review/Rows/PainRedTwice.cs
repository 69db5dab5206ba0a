using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Review.Rows;

/// <summary>Two or more red days: one step below.</summary>
internal static class PainRedTwice
{
    public static ReviewRow Row { get; } = new(
        RuleIds.PainRedTwice,
        log => log.Colours.Red >= 2,
        log => new(Outcome.Regress, log.Dose.Previous()),
        _ => []);
}
