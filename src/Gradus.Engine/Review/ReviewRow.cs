using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Reading;

namespace Gradus.Engine.Review;

/// <summary>One row of the weekly review: when it fits, what it gives, and what it looked at. No row calls another.</summary>
/// <param name="Rule">Id of the rule.</param>
/// <param name="Fits">Whether the row decides.</param>
/// <param name="Gives">The proposal, when it fits.</param>
/// <param name="Looked">Reasons beyond the adherence and the colours, which every review carries.</param>
internal sealed record ReviewRow(
    string Rule,
    Func<WeekLog, bool> Fits,
    Func<WeekLog, Proposal> Gives,
    Func<WeekLog, ImmutableArray<Reason>> Looked)
{
    /// <summary>A row that holds the dose.</summary>
    public static ReviewRow Holding(string rule, Func<WeekLog, bool> fits, Func<WeekLog, ImmutableArray<Reason>>? looked = null) =>
        new(rule, fits, log => new(Outcome.Hold, log.Dose), looked ?? (_ => []));

    /// <summary>A row that gives a half-step.</summary>
    public static ReviewRow HalfStepping(string rule, Func<WeekLog, bool> fits, Func<WeekLog, ImmutableArray<Reason>>? looked = null) =>
        new(rule, fits, log => new(Outcome.HalfStep, log.Dose), looked ?? (_ => []));
}
