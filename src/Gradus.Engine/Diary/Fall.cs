namespace Gradus.Engine.Diary;

/// <summary>A fall or a near-fall.</summary>
public sealed record Fall : Entry
{
    /// <summary>True when it was caught in time.</summary>
    public required bool Near { get; init; }
}
