namespace Gradus.Engine.Diary;

/// <summary>The person sets a track aside.</summary>
public sealed record Park : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }
}

/// <summary>The person takes a track up again.</summary>
public sealed record Unpark : Entry
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }
}
