namespace Gradus.Engine.Diary;

/// <summary>A long-standing, unchanged symptom is recorded, so that only a change counts.</summary>
public sealed record Known : Entry
{
    /// <summary>Id of the red or amber flag.</summary>
    public required string Flag { get; init; }

    /// <summary>Who vouches for it, or who was seen.</summary>
    public required string By { get; init; }

    /// <inheritdoc cref="Diary.Role"/>
    public required Role Role { get; init; }

    /// <summary>Since when, and what was found.</summary>
    public string? Reason { get; init; }
}
