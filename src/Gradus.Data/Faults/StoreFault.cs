using System.Collections.Immutable;

namespace Gradus.Data.Faults;

/// <summary>Why a store cannot do what was asked, for a person or an operator to act on. Holds no health data.</summary>
/// <param name="Code">One of <see cref="StoreFaultCodes"/>; stable.</param>
/// <param name="Details">Values for the message, for example <c>path</c>.</param>
public sealed record StoreFault(string Code, ImmutableSortedDictionary<string, string> Details)
{
    /// <summary>A fault with the given details.</summary>
    public static StoreFault Of(string code, params ReadOnlySpan<(string Name, string Value)> details)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in details)
            values[name] = value;
        return new StoreFault(code, values.ToImmutable());
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Details.IsEmpty ? Code : $"{Code} ({string.Join(", ", Details.Select(d => $"{d.Key}: {d.Value}"))})";
}
