using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;

namespace Gradus.Pages.Wording;

/// <summary>Roughly how long a dose takes. For planning a day only; no rule reads it.</summary>
internal static class SessionLength
{
    private const int SecondsARepetition = 4;
    private const int RestBetweenSets = 30;
    private const int ChangeOfSide = 10;

    /// <summary>Seconds, with rests and both sides.</summary>
    internal static int Seconds(Dose dose, Exercise? exercise)
    {
        if (dose.Kind == DoseKind.Minutes) return dose.Amount * 60;
        var one = dose.Kind == DoseKind.Repetitions
            ? dose.Amount * (SecondsARepetition + (exercise?.HoldEachSeconds ?? 0))
            : dose.Amount;
        var set = exercise is { Sided: true } ? (one * 2) + ChangeOfSide : one;
        return (set * dose.Sets) + (RestBetweenSets * (dose.Sets - 1));
    }

    /// <summary>Whole minutes of several doses, rounded up, at least 1.</summary>
    internal static int Minutes(IEnumerable<int> seconds) => Math.Max(1, (seconds.Sum() + 59) / 60);
}
