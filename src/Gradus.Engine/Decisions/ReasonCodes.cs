namespace Gradus.Engine.Decisions;

/// <summary>The codes of <see cref="Reason"/>, with the names of the values that each carries.</summary>
public static class ReasonCodes
{
    /// <summary><c>value</c>: days done ÷ sessions prescribed in per cent, <c>done</c>, <c>prescribed</c>.</summary>
    public const string Adherence = "adherence";

    /// <summary><c>green</c>, <c>amber</c>, <c>red</c>, <c>unknown</c>: days tried by colour.</summary>
    public const string Colour = "colour";

    /// <summary><c>value</c>: volume done ÷ volume prescribed in per cent.</summary>
    public const string Volume = "volume";

    /// <summary><c>value</c>: usual pain on the week's last day, in whole points.</summary>
    public const string UsualPain = "usual-pain";

    /// <summary><c>value</c>: mean effort in tenths, <c>limit</c>: the limit in tenths.</summary>
    public const string Effort = "effort";

    /// <summary><c>known</c>, <c>tried</c>: days tried with a known next morning.</summary>
    public const string Mornings = "mornings";

    /// <summary><c>days</c>: length of the gap.</summary>
    public const string Gap = "gap";

    /// <summary><c>share</c>: the per cent of a dose that was taken.</summary>
    public const string Share = "share";

    /// <summary><c>since</c>: date of the last flare, or <c>days</c>: how many of its days fell into this week.</summary>
    public const string FlareDeclared = "flare-declared";

    /// <summary><c>now</c>, <c>before</c>: usual pain on the week's last day and 28 days before it.</summary>
    public const string PainRising = "pain-rising";

    /// <summary><c>flag</c>: id of a screening question.</summary>
    public const string Flag = "flag";

    /// <summary><c>name</c>: a condition or flag.</summary>
    public const string Condition = "condition";

    /// <summary><c>exercise</c>: name of an exercise.</summary>
    public const string Exercise = "exercise";

    /// <summary><c>since</c>: date of the last complete check-in, absent when there was none.</summary>
    public const string LastCheckIn = "last-check-in";

    /// <summary><c>value</c>: the goal or ceiling in the unit of the moving part.</summary>
    public const string Top = "top";

    /// <summary><c>limit</c>: the largest moving part that the caps allow.</summary>
    public const string Cap = "cap";

    /// <summary><c>sum</c>, <c>count</c>: the trials; <c>share</c>: per cent taken.</summary>
    public const string TrialsGiven = "trials";

    /// <summary><c>role</c>: who said it.</summary>
    public const string Role = "role";

    /// <summary><c>passed</c>: 1 or 0; absent when there was no check.</summary>
    public const string FormCheck = "form-check";

    /// <summary><c>gate</c>: form, condition, leg-spread, water or clearance; <c>name</c>: what stands in the way.</summary>
    public const string Gate = "gate";

    /// <summary><c>exercise</c>: an allowed alternative that is near.</summary>
    public const string Alternative = "alternative";

    /// <summary><c>reviews</c>: reviews in a row without a step.</summary>
    public const string WithoutStep = "without-step";
}
