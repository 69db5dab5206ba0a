using Gradus.Engine.Doses;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;

namespace Gradus.Pages.Sessions;

/// <summary>What was done of a dose, as typed: sets where there are several, and minutes, repetitions or seconds.</summary>
/// <param name="Sets">Sets, 1 or more.</param>
/// <param name="Amount">Minutes, repetitions a set, or seconds, 1 or more.</param>
internal sealed record AmountDone(int Sets, int Amount)
{
    private const int MostSets = 20;

    /// <summary>Largest amount that can be typed of a kind.</summary>
    internal static int Most(DoseKind kind) => kind == DoseKind.HoldSeconds ? 3600 : 600;

    /// <summary>Reads the two fields; a field left empty is a fault, never a guess.</summary>
    internal static AmountDone? Read(Dose dose, FormValues form, string setsField, string amountField, ICollection<FieldFault> faults)
    {
        var sets = dose.Sets == 1 ? 1 : Whole(form, setsField, MostSets, faults);
        var amount = Whole(form, amountField, Most(dose.Kind), faults);
        return sets is { } s && amount is { } a ? new(s, a) : null;
    }

    private static int? Whole(FormValues form, string field, int most, ICollection<FieldFault> faults)
    {
        var number = form.Number(field, 1, most);
        if (number is null) faults.Add(Fault.Of(field, "session.fault.number", ("most", $"{most}")));
        return number;
    }
}
