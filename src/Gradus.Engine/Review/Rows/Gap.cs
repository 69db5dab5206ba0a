using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Review.Rows;

/// <summary>No day done, or a declared break with less than half done: back at the gap share, never compounded.</summary>
internal static class Gap
{
    public static ReviewRow Row { get; } = new(
        RuleIds.Gap,
        log => log.DaysDone == 0 || (log.AdherenceBelow(50) && log.BreakOfFourDays),
        log => new(
            log.GapDays > GapShare.LongestReEntry ? Outcome.NewBaseline : Outcome.ReEnter,
            Lower.ByFlareAndRed(log.Dose.AtMost(log.GapAnchor.Share(GapShare.Percent(log.GapDays))), log)),
        log => [Because.Of(ReasonCodes.Gap, "days", log.GapDays), Because.Of(ReasonCodes.Share, "share", GapShare.Percent(log.GapDays))]);
}
