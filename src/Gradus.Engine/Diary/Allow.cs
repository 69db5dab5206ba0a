namespace Gradus.Engine.Diary;

/// <summary>A specialist opens again what leg symptoms shut.</summary>
public sealed record Allow : Entry
{
    /// <summary>Name of the exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>Who allows it.</summary>
    public required string By { get; init; }

    /// <inheritdoc cref="Diary.Role"/>
    public required Role Role { get; init; }

    /// <summary>Why, as it was given; no rule reads it.</summary>
    public string? Reason { get; init; }
}
