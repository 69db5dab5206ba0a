using System.Collections.Immutable;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Catalogue;

/// <summary>
/// One movement of the catalogue, as far as rules need it. Words and motion are kept by name beside it.
/// Source of ladders, loads and exclusions: evidence §13.
/// </summary>
public sealed record Exercise
{
    /// <summary>Stable name in lower case with hyphens, unique in the catalogue.</summary>
    public required string Name { get; init; }

    /// <inheritdoc cref="Catalogue.Form"/>
    public required Form Form { get; init; }

    /// <summary>Set for strength, null for every other form.</summary>
    public Region? Region { get; init; }

    /// <summary>What is trained, in lower case: <c>hamstrings</c>, <c>anterior core</c>. Equal text means equal purpose.</summary>
    public required string Target { get; init; }

    /// <summary>Start position, in lower case.</summary>
    public required string Position { get; init; }

    /// <summary>What the lumbar spine does: neutral, flexion, extension, rotation or lateral.</summary>
    public required string SpineMotion { get; init; }

    /// <summary>Load on the back, 1 (least) to 5. Never falls towards harder neighbours.</summary>
    public required int Load { get; init; }

    /// <summary>Whether a dose is done on each side.</summary>
    public bool Sided { get; init; }

    /// <summary>The dose that a first programme begins with (before gates halve it).</summary>
    public required Dose StartDose { get; init; }

    /// <summary>Sessions a week that the catalogue proposes, 1 to 7.</summary>
    public required int PerWeek { get; init; }

    /// <summary>Seconds that each repetition is held, 1 to 10; null where a repetition has no hold.</summary>
    public int? HoldEachSeconds { get; init; }

    /// <summary>Whether a repetition is one slow breath; for words only, never asked by a rule.</summary>
    public bool CountsBreaths { get; init; }

    /// <summary>What must be at hand, all of it; empty when nothing is.</summary>
    public ImmutableArray<string> Equipment { get; init; } = [];

    /// <summary>Easier neighbours on the ladder, nearest first.</summary>
    public ImmutableArray<string> Easier { get; init; } = [];

    /// <summary>Harder neighbours on the ladder, nearest first.</summary>
    public ImmutableArray<string> Harder { get; init; } = [];

    /// <summary>Conditions and flags that shut the exercise unless a specialist overrides.</summary>
    public ImmutableArray<string> Exclude { get; init; } = [];

    /// <summary>Conditions and flags with which the modified cue is shown and the first dose is halved.</summary>
    public ImmutableArray<string> Modify { get; init; } = [];
}
