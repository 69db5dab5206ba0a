namespace Gradus.Data;

/// <summary>Names one account: who signs in. Written as lower-case UUID text.</summary>
public readonly record struct AccountId(Guid Value)
{
    /// <summary>A new one.</summary>
    public static AccountId New() => new(Guid.CreateVersion7());

    /// <inheritdoc/>
    public override string ToString() => Value.ToString("D");

    internal static AccountId Read(string stored) => new(Guid.ParseExact(stored, "D"));
}
