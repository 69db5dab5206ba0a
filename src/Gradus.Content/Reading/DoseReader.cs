using Gradus.Content.Yaml;
using Gradus.Engine.Doses;

namespace Gradus.Content.Reading;

/// <summary>
/// A start dose: <c>minutes</c> (with <c>brisk</c>), or <c>sets</c> with one of <c>reps</c>, <c>breaths</c> and <c>seconds</c>.
/// A breath is a repetition.
/// </summary>
internal static class DoseReader
{
    private static readonly string[] s_keys = ["minutes", "brisk", "sets", "reps", "breaths", "seconds"];
    private static readonly string[] s_amounts = ["minutes", "reps", "breaths", "seconds"];

    internal static (Dose Dose, bool Breaths) Read(MapReader exercise)
    {
        var standIn = (Dose.OfMinutes(1), false);
        if (exercise.Map("dose", s_keys) is not { } dose) return standIn;
        if (s_amounts.Where(dose.Has).ToArray() is not [var amount])
        {
            exercise.Refuse("dose", "expected exactly one of minutes, reps, breaths and seconds");
            return standIn;
        }
        foreach (var stray in (string[])(amount == "minutes" ? ["sets"] : ["brisk"]))
            if (dose.Has(stray)) dose.Refuse(stray, $"does not go with {amount}");
        switch (amount)
        {
            case "minutes":
                var minutes = dose.Number("minutes", 1, 60);
                return (Dose.OfMinutes(minutes, dose.OptionalNumber("brisk", 0, minutes) ?? 0), false);
            case "seconds":
                var seconds = dose.Number("seconds", 5, 60);
                if (seconds % 5 == 0) return (Dose.OfHold(dose.Number("sets", 1, 10), seconds), false);
                dose.Refuse("seconds", $"{seconds} is not a multiple of 5");
                return standIn;
            default:
                return (Dose.OfRepetitions(dose.Number("sets", 1, 10), dose.Number(amount, 1, 50)), amount == "breaths");
        }
    }
}
