using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>Seldom done a second time: the dose stays and other forms with the same purpose are offered.</summary>
internal static class SeldomTwice
{
    public static ReviewRow Row { get; } = new(
        RuleIds.SeldomTwice,
        log => log.AdherenceBelow(50) && log.LastRule is RuleIds.Seldom or RuleIds.SeldomTwice,
        log => new(Outcome.OfferSwitch, log.Dose),
        _ => []);
}
