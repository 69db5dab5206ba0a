using System.Collections.Immutable;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Programme;

/// <summary>Doses of a first programme that the catalogue does not write out.</summary>
internal static class FirstDose
{
    /// <summary>Half of the moving part, rounded down, never under one minute, one repetition or five seconds.</summary>
    internal static Dose Halved(Dose dose) => dose.Kind is DoseKind.HoldSeconds
        ? dose.WithAmount(Math.Max(1, dose.Amount / 10) * 5)
        : dose.WithAmount(Math.Max(1, dose.Amount / 2));

    /// <summary>The start formula: three quarters of the mean trial, 70 per cent for who fears movement or flares often.</summary>
    internal static Dose FromTrials(ImmutableArray<int> trials, bool careful) =>
        Dose.OfMinutes((int)Math.Max(1, (careful ? 70L : 75L) * trials.Sum(t => (long)t) / (100L * trials.Length)));
}
