using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Review.Rows;

/// <summary>Much more than asked: more never earns more.</summary>
internal static class Overdone
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.Overdone,
        log => log.VolumeAbove(120) && log.Volume - log.Prescribed > Margin(log));

    private static int Margin(Reading.WeekLog log) => log.Dose.Kind switch
    {
        DoseKind.Minutes => Math.Max(5, log.PerWeek),
        DoseKind.Repetitions => 2 * log.Dose.Sets * log.PerWeek,
        _ => DoseArithmetic.Five * log.Dose.Sets * log.PerWeek,
    };
}
