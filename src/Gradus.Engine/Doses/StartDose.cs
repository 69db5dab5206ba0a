using System.Collections.Immutable;

namespace Gradus.Engine.Doses;

/// <summary>The first dose of minutes from comfortable trials. Clinical source: evidence §3.1 (quota below the baseline).</summary>
public static class StartDose
{
    /// <summary>Per cent of the mean trial for most people.</summary>
    public const int Usual = 75;

    /// <summary>Per cent of the mean trial with high fear of movement or frequent flares.</summary>
    public const int Careful = 70;

    /// <summary>Minutes, at least 1.</summary>
    /// <param name="trials">Minutes, each 1 or more, at least one.</param>
    /// <param name="careful">Whether <c>fear-avoidant</c> or <c>flare-prone</c> stands.</param>
    public static Dose FromTrials(ImmutableArray<int> trials, bool careful)
    {
        long sum = 0;
        foreach (var trial in trials) sum += trial;
        return Dose.OfMinutes((int)Math.Max(1, (careful ? Careful : Usual) * sum / (100L * trials.Length)));
    }
}
