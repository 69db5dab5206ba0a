using Gradus.Engine.Doses;
using Gradus.Engine.Reading;

namespace Gradus.Engine.Review;

/// <summary>What a flare and two red days take a dose down to, for the rows that must not give more than they would.</summary>
internal static class Lower
{
    public static Dose ByFlareAndRed(Dose dose, WeekLog log)
    {
        var lowest = log.FlareDeclared ? ByFlare(dose, log) : dose;
        return log.Colours.Red >= 2 ? lowest.AtMost(log.Dose.Previous()) : lowest;
    }

    public static Dose ByFlare(Dose dose, WeekLog log) => dose.AtMost(log.FlareFrom.Previous());
}
