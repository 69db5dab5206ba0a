using System.Collections.Immutable;

namespace Gradus.Engine.Decisions;

/// <summary>One thing that a decision looked at: a code, and the numbers or names it used.</summary>
/// <param name="Code">Stable, lower case with hyphens; the list is in <see cref="ReasonCodes"/>.</param>
/// <param name="Details">Named values in a fixed order.</param>
public sealed record Reason(string Code, ImmutableArray<ReasonDetail> Details)
{
    /// <summary>The number under that name, or null.</summary>
    public int? Number(string name) => Details.FirstOrDefault(d => d.Name == name)?.Number;

    /// <summary>The text under that name, or null.</summary>
    public string? Text(string name) => Details.FirstOrDefault(d => d.Name == name)?.Text;

    /// <inheritdoc/>
    public bool Equals(Reason? other) =>
        other is not null && Code == other.Code && Details.AsSpan().SequenceEqual(other.Details.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Code, Details.Length);
}

/// <summary>A named number or a named text of a reason; exactly one of the two is set.</summary>
/// <param name="Name">Lower camel case, as it is written into JSON.</param>
/// <param name="Number">A whole number, or null.</param>
/// <param name="Text">A name (exercise, condition, flag, date), or null.</param>
public sealed record ReasonDetail(string Name, int? Number, string? Text);
