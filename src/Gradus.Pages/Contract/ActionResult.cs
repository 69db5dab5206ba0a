using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Pages.Contract;

/// <summary>What an action says must happen. The host does it in one transaction, then redirects to <see cref="Next"/>.</summary>
public sealed record ActionResult
{
    /// <summary>Entries to append, in order; ids are set.</summary>
    public ImmutableArray<Entry> Append { get; init; } = [];

    /// <summary>The draft of the start from now on; null: unchanged.</summary>
    public ImmutableSortedDictionary<string, string>? Draft { get; init; }

    /// <summary>The finished sheet, set once, together with the first entries; before it there may be provisional ones.</summary>
    public PersonSheet? Enrol { get; init; }

    /// <summary>Where to go next: a path of this product, with query if need be.</summary>
    public string Next { get; init; } = "/today";

    /// <summary>What is wrong with the form; when not empty nothing is written and the page is shown again with the typed values (status 422).</summary>
    public ImmutableArray<FieldFault> Faults { get; init; } = [];
}

/// <summary>One field that cannot be taken as typed.</summary>
/// <param name="Field">Name of the form field; empty for the form as a whole.</param>
/// <param name="Word">Key of the message in the word table.</param>
/// <param name="Values">Values for the message.</param>
public sealed record FieldFault(string Field, string Word, ImmutableDictionary<string, string> Values);
