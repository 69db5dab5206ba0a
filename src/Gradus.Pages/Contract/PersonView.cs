using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Contract;

/// <summary>One person as the host loaded them for one page or action.</summary>
public sealed record PersonView
{
    /// <summary>Null until the start is finished.</summary>
    public PersonSheet? Sheet { get; init; }

    /// <summary>Answers of the start so far, by question id; kept by the host between screens, and those it was finished with afterwards.</summary>
    public ImmutableSortedDictionary<string, string> Draft { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The programme as of the request's day; null until the start is finished. Reviews that were due are already written.</summary>
    public PersonProgramme? Programme { get; init; }

    /// <summary>Entries in the order of the diary: all of them where the page's <see cref="Reads"/> says so, else those since the last review.</summary>
    public IReadOnlyList<Entry> Diary { get; init; } = [];

    /// <summary>All decisions from the start, in order, where the page's <see cref="Reads"/> says so; else empty.</summary>
    public ImmutableArray<Decision> Decisions { get; init; } = [];
}

/// <summary>How much of a person a page needs to have loaded.</summary>
public enum Reads
{
    /// <summary>The checkpoint and what came after it: cost does not grow with the years.</summary>
    Recent,

    /// <summary>The whole diary and every decision.</summary>
    Everything,
}

/// <summary>What all people share: catalogue, protocols and words.</summary>
public sealed record Library
{
    /// <summary>Exercises and gates.</summary>
    public required ExerciseCatalogue Catalogue { get; init; }

    /// <summary>Words of one language.</summary>
    public required Words.WordTable Words { get; init; }

    /// <summary>Protocols by name.</summary>
    public required ImmutableArray<Protocol> Protocols { get; init; }
}
