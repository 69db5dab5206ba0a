using System.Collections.Frozen;
using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Content;

/// <summary>All of a content folder, read and frozen; may be shared by all threads.</summary>
public sealed record ContentSet
{
    /// <summary>Exercises, conditions and flags as rules see them.</summary>
    public required ExerciseCatalogue Catalogue { get; init; }

    /// <summary>
    /// Words by language (<c>en</c>): flat keys with dots. Those of exercises are <c>exercise.NAME.title</c>, <c>.position</c>,
    /// <c>.steps.1</c> and on, <c>.cue</c>, <c>.mistake</c>, <c>.easier</c>, <c>.harder</c>, <c>.feel</c>, <c>.stop</c>, <c>.modified</c>;
    /// an exercise has at least its title, and the others where they have been written.
    /// </summary>
    public required FrozenDictionary<string, FrozenDictionary<string, string>> Words { get; init; }

    /// <summary>Templates of first programmes, in the order of their file names.</summary>
    public required ImmutableArray<Protocol> Protocols { get; init; }

    /// <summary>What exercises and protocols lean on, in the order of the file.</summary>
    public required ImmutableArray<Source> Sources { get; init; }

    /// <summary>For each exercise the names of its sources.</summary>
    public required FrozenDictionary<string, ImmutableArray<string>> SourcesOf { get; init; }

    /// <summary>Where each thing was read, for the check.</summary>
    internal ContentPlaces Places { get; init; } = new();
}

/// <summary>A paper, guideline or default that content leans on.</summary>
/// <param name="Name">Stable name, unique.</param>
/// <param name="Title">What it is.</param>
/// <param name="Year">Year of publication, or null.</param>
/// <param name="Where">DOI, PMC number or journal place, or null.</param>
/// <param name="Checked"><c>read</c>, <c>recalled</c> or <c>own</c>: how far it was looked at.</param>
/// <param name="Says">What it is used for, in own words.</param>
public sealed record Source(string Name, string Title, int? Year, string? Where, string Checked, string Says);

/// <summary>What reading a content folder gave.</summary>
/// <param name="Content">The content; null when an issue stands in its way.</param>
/// <param name="Issues">Everything found, in the order of files and lines; empty when all is well.</param>
public sealed record ContentResult(ContentSet? Content, ImmutableArray<ContentIssue> Issues);
