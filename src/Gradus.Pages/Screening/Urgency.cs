using Gradus.Engine.Screening;

namespace Gradus.Pages.Screening;

/// <summary>How soon somebody must look at a red flag, the most urgent first. The words are the locale's. Source: evidence §1.2.</summary>
internal enum Urgency
{
    /// <summary>Now, by the emergency number.</summary>
    Emergency,

    /// <summary>Now, by a crisis line or a person who is trusted.</summary>
    Crisis,

    /// <summary>Now, by the maternity line.</summary>
    Maternity,

    /// <summary>Today.</summary>
    SameDay,

    /// <summary>Within days.</summary>
    Soon,
}

/// <summary>The urgency of each red flag.</summary>
internal static class Urgencies
{
    /// <summary>An id that is not known here is taken as an emergency.</summary>
    internal static Urgency Of(string flag) => flag switch
    {
        "minor-trauma-fragile-bone" or "fever" or "calf-swelling" => Urgency.SameDay,
        "cancer-history" or "weight-loss-unwell" => Urgency.Soon,
        "pregnancy-warning" => Urgency.Maternity,
        "self-harm" => Urgency.Crisis,
        _ => Urgency.Emergency,
    };

    /// <summary>The urgencies of several flags, each once, the most urgent first.</summary>
    internal static IReadOnlyList<Urgency> Of(IEnumerable<string> flags) =>
        [.. flags.Where(ScreeningFlags.IsRed).Select(Of).Distinct().Order()];

    /// <summary>Name of an urgency in the word table.</summary>
    internal static string Word(this Urgency urgency) => urgency switch
    {
        Urgency.Emergency => "emergency",
        Urgency.Crisis => "crisis",
        Urgency.Maternity => "maternity",
        Urgency.SameDay => "same-day",
        _ => "soon",
    };
}
