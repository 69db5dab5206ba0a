using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>A flare was declared this week: one step below the dose that stood then.</summary>
internal static class Flare
{
    public static ReviewRow Row { get; } = new(
        RuleIds.Flare,
        log => log.FlareDeclared,
        log => new(Outcome.Flare, Lower.ByFlare(log.Dose, log)),
        log => log.LastFlare is { } since ? [Because.Of(ReasonCodes.FlareDeclared, "since", IsoDate.Of(since))] : []);
}
