using System.Diagnostics.CodeAnalysis;

namespace Gradus.Data;

/// <summary>Names one person in every store; not secret and not a token. Written as lower-case UUID text.</summary>
public readonly record struct PersonId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static PersonId New() => new(Guid.CreateVersion7());

    /// <summary>Reads UUID text of the form with hyphens.</summary>
    public static bool TryParse([NotNullWhen(true)] string? text, out PersonId id)
    {
        var read = Guid.TryParseExact(text, "D", out var value);
        id = new PersonId(value);
        return read;
    }

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");

    internal static PersonId Read(string stored) => new(Guid.ParseExact(stored, "D"));
}
