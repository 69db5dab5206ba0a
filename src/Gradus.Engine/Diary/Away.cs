namespace Gradus.Engine.Diary;

/// <summary>A declared break. Stands at the start of its first day.</summary>
public sealed record Away : Entry
{
    /// <summary>First day away.</summary>
    public DateOnly From => At.Date;

    /// <summary>Last day away, inclusive; at most 366 days after the first.</summary>
    public required DateOnly To { get; init; }

    /// <summary>Illness, travel, or whatever was said.</summary>
    public string? Reason { get; init; }
}
