namespace Gradus.Engine.Diary;

/// <summary>A condition or flag is new. Gates apply at once.</summary>
public sealed record ConditionAdded : Entry
{
    /// <summary>Name of the condition or flag.</summary>
    public required string Name { get; init; }

    /// <summary>Week of pregnancy, 1 to 41, where <see cref="Name"/> is <c>pregnancy</c> and it is known.</summary>
    public int? Week { get; init; }

    /// <summary>Who says so; null: the person.</summary>
    public string? By { get; init; }

    /// <inheritdoc cref="Diary.Role"/>
    public Role Role { get; init; }

    /// <summary>Why, as it was given; no rule reads it.</summary>
    public string? Reason { get; init; }
}

/// <summary>A condition or flag no longer stands, says a specialist.</summary>
public sealed record ConditionRemoved : Entry
{
    /// <summary>Name of the condition or flag.</summary>
    public required string Name { get; init; }

    /// <summary>Who says so.</summary>
    public required string By { get; init; }

    /// <inheritdoc cref="Diary.Role"/>
    public required Role Role { get; init; }

    /// <summary>Why, as it was given; no rule reads it.</summary>
    public string? Reason { get; init; }
}
