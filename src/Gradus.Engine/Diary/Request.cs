namespace Gradus.Engine.Diary;

/// <summary>The person asks for an exercise.</summary>
public sealed record Request : Entry
{
    /// <summary>Name of the exercise.</summary>
    public required string Exercise { get; init; }
}

/// <summary>The person asks to go on while halted.</summary>
public sealed record ResumeRequest : Entry;
