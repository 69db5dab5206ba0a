namespace Gradus.Engine.Doses;

/// <summary>
/// How the moving part climbs and falls: whole numbers only. Seconds are counted in fives (20 s is 4), repetitions climb by one.
/// Clinical source: evidence §3.2; the per cents are defaults of this rule set.
/// </summary>
public static class DoseArithmetic
{
    /// <summary>Seconds in one unit of a held dose.</summary>
    public const int Five = 5;

    /// <summary>The moving part in units that the formulas count: minutes, repetitions, fives of seconds.</summary>
    public static int Units(this Dose dose) => dose.Kind is DoseKind.HoldSeconds ? dose.Amount / Five : dose.Amount;

    /// <summary>The same dose with that many units.</summary>
    public static Dose WithUnits(this Dose dose, int units) =>
        dose.WithAmount(dose.Kind is DoseKind.HoldSeconds ? units * Five : units);

    /// <summary>One step up: ten per cent, halves up, at least one unit; one repetition.</summary>
    public static Dose Step(this Dose dose) => dose.WithUnits(StepUnits(dose.Kind, dose.Units()));

    /// <summary>Half a step up: five per cent, halves up, at least one unit; one repetition.</summary>
    public static Dose HalfStep(this Dose dose)
    {
        var units = dose.Units();
        return dose.WithUnits(dose.Kind is DoseKind.Repetitions ? units + 1 : units + Math.Max(1, (units + 10) / 20));
    }

    /// <summary>One step below, never under one unit.</summary>
    public static Dose Previous(this Dose dose)
    {
        var units = dose.Units();
        var below = dose.Kind is DoseKind.HoldSeconds ? units - 1 : Math.Min(units - 1, ((20 * units) + 11) / 22);
        return dose.WithUnits(Math.Max(1, below));
    }

    /// <summary>A share in per cent, rounded down, never under one unit.</summary>
    public static Dose Share(this Dose dose, int percent) =>
        dose.WithUnits(Math.Max(1, dose.Units() * percent / 100));

    /// <summary>The one with the smaller moving part; <paramref name="dose"/> where they are equal.</summary>
    public static Dose AtMost(this Dose dose, Dose limit) =>
        limit.Units() < dose.Units() ? dose.WithUnits(limit.Units()) : dose;

    private static int StepUnits(DoseKind kind, int units) =>
        kind is DoseKind.Repetitions ? units + 1 : units + Math.Max(1, (units + 5) / 10);
}
