using Gradus.Engine.Decisions;

namespace Gradus.Engine.Review.Rows;

/// <summary>The technique of this exercise has not been seen, or was not right.</summary>
internal static class FormUnchecked
{
    public static ReviewRow Row { get; } = ReviewRow.Holding(
        RuleIds.FormUnchecked,
        log => log.FormUnchecked,
        log => [log.FormCheck is { } form
            ? Because.Of(ReasonCodes.FormCheck, "passed", form.Passed ? 1 : 0)
            : Because.Of(ReasonCodes.FormCheck)]);
}
