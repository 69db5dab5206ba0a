using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Review;

/// <summary>What a row proposes: a dose, or a step whose size is settled around the table (top, caps).</summary>
/// <param name="Outcome">The outcome; <see cref="Outcome.Progress"/> and <see cref="Outcome.HalfStep"/> are settled around the table.</param>
/// <param name="To">The dose for next week; not read for a step.</param>
internal readonly record struct Proposal(Outcome Outcome, Dose To)
{
    public bool IsStep => Outcome is Outcome.Progress or Outcome.HalfStep;
}
