namespace Gradus.Engine.Diary;

/// <summary>The technique of an exercise was looked at.</summary>
public sealed record FormCheck : Entry
{
    /// <summary>Name of the exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>Whether the key points were there.</summary>
    public required bool Passed { get; init; }

    /// <summary><see cref="Role.Specialist"/> or <see cref="Role.Person"/>.</summary>
    public required Role By { get; init; }

    /// <summary>Name of who looked; null where it is not told.</summary>
    public string? Name { get; init; }

    /// <summary>Why it was looked at, or what was seen; no rule reads it.</summary>
    public string? Reason { get; init; }
}
