using System.Collections.Immutable;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Forms;

/// <summary>Makes faults and the refusals that carry them.</summary>
internal static class Fault
{
    /// <summary>One fault of a field.</summary>
    internal static FieldFault Of(string field, string word, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var named = ImmutableDictionary.CreateBuilder<string, string>();
        foreach (var (name, value) in values) named[name] = value;
        return new(field, word, named.ToImmutable());
    }

    /// <summary>Nothing is written; the page is shown again.</summary>
    internal static ActionResult Refuse(params ReadOnlySpan<FieldFault> faults) => new() { Faults = [.. faults] };
}
