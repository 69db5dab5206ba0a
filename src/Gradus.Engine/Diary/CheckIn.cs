using System.Collections.Immutable;

namespace Gradus.Engine.Diary;

/// <summary>An answer to a screening question. A question that is not in the map was not answered.</summary>
public enum ScreeningAnswer
{
    /// <summary>No.</summary>
    No,

    /// <summary>Yes.</summary>
    Yes,

    /// <summary>"I don't know".</summary>
    Unknown,
}

/// <summary>The weekly check: usual pain and the screening questions.</summary>
public sealed record CheckIn : Entry
{
    /// <summary>Usual pain since the last check, 0 to 10.</summary>
    public int? UsualPain { get; init; }

    /// <summary>Answers by the ids of evidence §1.2; empty when the screening was not answered.</summary>
    public ImmutableSortedDictionary<string, ScreeningAnswer> Screening { get; init; } =
        ImmutableSortedDictionary.Create<string, ScreeningAnswer>(StringComparer.Ordinal);
}
