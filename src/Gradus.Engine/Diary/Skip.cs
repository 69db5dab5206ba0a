namespace Gradus.Engine.Diary;

/// <summary>A planned session was skipped, with a reason. Counts as not done, and nothing else; the reason is kept for the pages.</summary>
public sealed record Skip : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }

    /// <summary>Code of the product's own: <c>no-time</c>, <c>pain</c>, <c>forgot</c>, <c>weather</c>, <c>low-mood</c>, <c>other</c>.</summary>
    public required string Reason { get; init; }
}
