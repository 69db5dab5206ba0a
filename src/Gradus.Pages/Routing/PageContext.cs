using System.Collections.Immutable;
using Gradus.Pages.Contract;
using Gradus.Pages.Words;

namespace Gradus.Pages.Routing;

/// <summary>All that a page or an action has: the person, the request, the library, and what was typed when a form was refused.</summary>
public sealed record PageContext
{
    /// <inheritdoc cref="PersonView"/>
    public required PersonView Person { get; init; }

    /// <inheritdoc cref="PageRequest"/>
    public required PageRequest Request { get; init; }

    /// <inheritdoc cref="Contract.Library"/>
    public required Library Library { get; init; }

    /// <summary>What was typed into the form that was refused; empty on a first showing.</summary>
    public IReadOnlyDictionary<string, string> Typed { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>What is wrong with it.</summary>
    public ImmutableArray<FieldFault> Faults { get; init; } = [];

    /// <summary>The words of the request's language.</summary>
    public WordTable Words => Library.Words;

    /// <summary>The person's local date.</summary>
    public DateOnly Today => Request.Now.Date;

    /// <summary>Whether a form was refused and is shown again.</summary>
    public bool Refused => !Faults.IsEmpty;

    /// <summary>The value of a field: as typed when the form was refused, else <paramref name="kept"/>.</summary>
    public string? Value(string field, string? kept = null) => Refused ? Typed.GetValueOrDefault(field) : kept;

    /// <summary>What is wrong with a field in words, or null.</summary>
    public string? FaultOf(string field) => Faults.FirstOrDefault(f => f.Field == field) is { } fault ? Say(fault) : null;

    /// <summary>A fault in words.</summary>
    public string Say(FieldFault fault)
    {
        (string, object)[] values = [.. fault.Values.Select(v => (v.Key, (object)v.Value))];
        return Words.Text(fault.Word, values);
    }

    /// <summary>The segment of the path at an index from 0: of <c>/a/b</c>, 1 is <c>b</c>; empty when there is none.</summary>
    public string Segment(int index) => Request.Path.Split('/') is var parts && index + 1 < parts.Length ? parts[index + 1] : "";
}
