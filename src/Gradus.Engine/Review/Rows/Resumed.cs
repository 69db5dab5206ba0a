using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Reading;

namespace Gradus.Engine.Review.Rows;

/// <summary>Resumed this week: the dose stands, unless a flare or two red days ask for less.</summary>
internal static class Resumed
{
    public static ReviewRow Row { get; } = new(RuleIds.Resumed, log => log.Resumed, Give, _ => []);

    private static Proposal Give(WeekLog log)
    {
        var lowest = Lower.ByFlareAndRed(log.Dose, log);
        return new(lowest.Units() < log.Dose.Units() ? Outcome.Regress : Outcome.Hold, lowest);
    }
}
