namespace Gradus.Engine.Diary;

/// <summary>Pain on getting up. Speaks of the sessions of the day before.</summary>
public sealed record Morning : Entry
{
    /// <summary>0 to 10.</summary>
    public required int Pain { get; init; }
}
