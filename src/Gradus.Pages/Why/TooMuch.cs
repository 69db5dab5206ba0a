using Gradus.Engine.Decisions;
using Gradus.Engine.Programme;
using Gradus.Engine.Doses;

namespace Gradus.Pages.Why;

/// <summary>"Too much for me, keep N": what the person may go back to.</summary>
internal static class TooMuch
{
    /// <summary>
    /// The amount before the last step up of a track, when that is still below what stands; null otherwise. Only the newest
    /// decision that moved a track offers it, so that an old page cannot lower a dose by surprise.
    /// </summary>
    internal static int? Keep(Decision decision, TrackStanding? standing) =>
        decision is { From: { } from, To: { } to } && standing?.Dose is { } dose
        && from.Kind == dose.Kind && to == dose && from.Amount < dose.Amount && decision.Exercise is null
            ? from.Amount
            : null;

    /// <summary>Amounts below what stands, the nearest first: one step of the unit, three quarters, half.</summary>
    internal static IReadOnlyList<int> Smaller(Dose dose)
    {
        var unit = dose.Kind == DoseKind.HoldSeconds ? 5 : 1;
        int[] amounts = [dose.Amount - unit, Down(dose.Amount * 3 / 4, unit), Down(dose.Amount / 2, unit)];
        return [.. amounts.Where(a => a >= unit && a < dose.Amount).Distinct()];
    }

    private static int Down(int amount, int unit) => amount / unit * unit;
}
