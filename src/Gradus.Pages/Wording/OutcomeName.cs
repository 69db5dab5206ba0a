using Gradus.Engine.Decisions;

namespace Gradus.Pages.Wording;

/// <summary>The name by which an outcome is found in the word table: the same words as in the rules.</summary>
internal static class OutcomeName
{
    internal static string Of(Outcome outcome) => outcome switch
    {
        Outcome.HalfStep => "half-step",
        Outcome.OfferSwitch => "offer-switch",
        Outcome.ReEnter => "re-enter",
        Outcome.NewBaseline => "new-baseline",
        _ => outcome.ToString().ToLowerInvariant(),
    };
}
