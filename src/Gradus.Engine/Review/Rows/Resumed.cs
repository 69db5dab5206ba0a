using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Resumed this week: the dose stands, unless a flare or two red days ask for less.</summary>
internal static class Resumed
{
    public static ReviewRow Row { get; } = new(
        RuleIds.Resumed,
        log => log.Resumed,
        log => log.FlareDeclared || log.Colours.Red >= 2
            ? new(Outcome.Regress, Lower.ByFlareAndRed(log.Dose, log))
            : new(Outcome.Hold, log.Dose),
        _ => []);
}
