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
}
