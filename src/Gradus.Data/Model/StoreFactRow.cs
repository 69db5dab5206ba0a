namespace Gradus.Data.Model;

/// <summary>What the store says of itself: the product version that last changed its schema, and when.</summary>
internal sealed class StoreFactRow
{
    public required string Name { get; set; }
    public required string Value { get; set; }
}
