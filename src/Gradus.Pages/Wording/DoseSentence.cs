using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;
using Gradus.Pages.Words;

namespace Gradus.Pages.Wording;

/// <summary>A dose in words: "2 × 20 seconds, each leg". The one place where it is said.</summary>
internal static class DoseSentence
{
    private const string BoutExercise = "short-walks";
    private const int OneWalkFrom = 20;

    /// <summary>The whole sentence, without a full stop. The exercise is null where the catalogue does not know it.</summary>
    internal static string Of(Dose dose, Exercise? exercise, WordTable words)
    {
        var amount = dose.Kind switch
        {
            DoseKind.Minutes => Minutes(dose, exercise, words),
            DoseKind.Repetitions => Repetitions(dose, exercise, words),
            _ => InSets("dose.hold", dose, words),
        };
        return exercise is { Sided: true } && dose.Kind != DoseKind.Minutes
            ? words.Text(SideKey(exercise), ("dose", amount))
            : amount;
    }

    /// <summary>The moving part alone: "12 minutes", "8 times", "20 seconds".</summary>
    internal static string Amount(DoseKind kind, int amount, WordTable words) => kind switch
    {
        DoseKind.Minutes => words.Text("dose.minutes", ("count", amount)),
        DoseKind.Repetitions => words.Text("dose.times", ("count", amount)),
        _ => words.Text("dose.seconds", ("count", amount)),
    };

    /// <summary>What lies between two amounts: "2 minutes", "1 repetition", "5 seconds".</summary>
    internal static string Difference(DoseKind kind, int difference, WordTable words) => kind == DoseKind.Repetitions
        ? words.Text("dose.repetition", ("count", difference))
        : Amount(kind, difference, words);

    /// <summary>Very short, for a picture: "12 min", "2 × 8", "20 s".</summary>
    internal static string Short(Dose dose, WordTable words) => dose.Kind switch
    {
        DoseKind.Minutes => words.Text("dose.short.minutes", ("amount", dose.Amount)),
        DoseKind.Repetitions => words.Text("dose.short.times", ("sets", dose.Sets), ("amount", dose.Amount)),
        _ => words.Text("dose.short.seconds", ("amount", dose.Amount)),
    };

    private static string Minutes(Dose dose, Exercise? exercise, WordTable words)
    {
        if (exercise?.Name == BoutExercise && dose.Amount is > 1 and < OneWalkFrom)
        {
            var second = dose.Amount / 2;
            var first = dose.Amount - second;
            return first == second
                ? words.Text("dose.two-walks", ("minutes", dose.Amount), ("each", first))
                : words.Text("dose.two-uneven-walks", ("minutes", dose.Amount), ("first", first), ("second", second));
        }
        var minutes = words.Text("dose.minutes", ("count", dose.Amount));
        return dose.BriskMinutes == 0 ? minutes : words.Text("dose.brisk", ("dose", minutes), ("brisk", dose.BriskMinutes));
    }

    private static string Repetitions(Dose dose, Exercise? exercise, WordTable words)
    {
        if (exercise?.Form == Form.Breathing) return InSets("dose.breaths", dose, words);
        var times = dose.Sets == 1 ? Amount(dose.Kind, dose.Amount, words) : InSets("dose.repetitions", dose, words);
        return exercise?.HoldEachSeconds is > 1 and { } hold
            ? words.Text("dose.hold-each", ("dose", times), ("seconds", hold))
            : times;
    }

    private static string InSets(string key, Dose dose, WordTable words) =>
        words.Text(key, ("count", dose.Sets), ("amount", dose.Amount));

    private static string SideKey(Exercise exercise) =>
        exercise.Target.Contains("hamstring", StringComparison.Ordinal)
        || exercise.Target.Contains("calf", StringComparison.Ordinal)
        || exercise.Target.Contains("quad", StringComparison.Ordinal)
            ? "dose.each-leg"
            : "dose.each-side";
}
