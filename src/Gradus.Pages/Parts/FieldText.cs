using Gradus.Pages.Routing;

namespace Gradus.Pages.Parts;

/// <summary>What the fields have in common.</summary>
internal static class FieldText
{
    /// <summary>Ids of the hint and the fault of a field, for <c>aria-describedby</c>; null when it has neither.</summary>
    internal static string? DescribedBy(PageContext page, string name, string? hint) =>
        (hint is not null, page.FaultOf(name) is not null) switch
        {
            (true, true) => $"{name}-hint {name}-fault",
            (true, false) => $"{name}-hint",
            (false, true) => $"{name}-fault",
            _ => null,
        };
}
