namespace Gradus.Engine.Doses;

/// <summary>
/// What one session asks for, per side where the exercise has sides. Whole numbers, at least 1; equal by value.
/// </summary>
public sealed record Dose
{
    private Dose(DoseKind kind, int sets, int amount, int brisk)
    {
        Kind = kind;
        Sets = sets;
        Amount = amount;
        BriskMinutes = brisk;
    }

    /// <inheritdoc cref="DoseKind"/>
    public DoseKind Kind { get; }

    /// <summary>Sets, 1 or more; always 1 for minutes.</summary>
    public int Sets { get; }

    /// <summary>The moving part in its own unit: minutes a day, repetitions a set, or seconds a hold.</summary>
    public int Amount { get; }

    /// <summary>How many of the minutes are brisk, 0 to the minutes; 0 for the other kinds.</summary>
    public int BriskMinutes { get; }

    /// <summary>What a session sums up to: minutes, sets × repetitions, or sets × seconds.</summary>
    public int Volume => Sets * Amount;

    /// <summary>A dose of minutes.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1, or brisk minutes outside 0 to the minutes.</exception>
    public static Dose OfMinutes(int minutes, int brisk = 0)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minutes, 1);
        ArgumentOutOfRangeException.ThrowIfNegative(brisk);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(brisk, minutes);
        return new(DoseKind.Minutes, 1, minutes, brisk);
    }

    /// <summary>A dose of sets of repetitions.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1.</exception>
    public static Dose OfRepetitions(int sets, int repetitions)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sets, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(repetitions, 1);
        return new(DoseKind.Repetitions, sets, repetitions, 0);
    }

    /// <summary>A dose of sets of held seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Below 1 set, below 5 seconds, or seconds that are not a multiple of 5.</exception>
    public static Dose OfHold(int sets, int seconds)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(sets, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(seconds, 5);
        if (seconds % 5 != 0) throw new ArgumentOutOfRangeException(nameof(seconds), seconds, "not a multiple of 5");
        return new(DoseKind.HoldSeconds, sets, seconds, 0);
    }

    /// <summary>The same dose with another moving part; brisk minutes go when the minutes fall.</summary>
    public Dose WithAmount(int amount) => Kind switch
    {
        DoseKind.Minutes => OfMinutes(amount, amount < Amount ? 0 : BriskMinutes),
        DoseKind.Repetitions => OfRepetitions(Sets, amount),
        _ => OfHold(Sets, amount),
    };
}
