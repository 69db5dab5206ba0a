using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>No complete check-in within 14 days, or none since the last flare, fall or spread of leg symptoms.</summary>
internal static class ScreeningDue
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.ScreeningDue,
        log => log.ScreeningDue,
        log => [log.LastCheckIn is { } since
            ? Because.Of(ReasonCodes.LastCheckIn, "since", IsoDate.Of(since))
            : Because.Of(ReasonCodes.LastCheckIn)]);
}
