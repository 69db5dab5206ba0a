namespace Gradus.Engine.Doses;

/// <summary>The three kinds of dose; the moving part is the one number that a step changes.</summary>
public enum DoseKind
{
    /// <summary>A day's total of minutes, which may be done in bouts. Moving part: minutes.</summary>
    Minutes,

    /// <summary>Sets of repetitions (a breath, or a hold of fixed length, counts as one). Moving part: repetitions a set.</summary>
    Repetitions,

    /// <summary>Sets of one held stretch or pose. Moving part: seconds, in fives.</summary>
    HoldSeconds,
}
