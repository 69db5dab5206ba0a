using System.Diagnostics.CodeAnalysis;
using Gradus.Pages.Contract;
using Gradus.Pages.Routing;
using Microsoft.AspNetCore.Components;

namespace Gradus.Pages.Start;

/// <summary>One screen of the start: one topic.</summary>
internal sealed record StartStep
{
    /// <summary>Last segment of its path, and its name among the words.</summary>
    internal required string Name { get; init; }

    /// <summary>The questions, opened by tag.</summary>
    internal required RenderFragment Body { get; init; }

    /// <summary>Fields that it keeps, as typed.</summary>
    internal required IReadOnlyList<string> Fields { get; init; }

    /// <summary>What is missing or cannot be taken; empty: the step is done.</summary>
    internal required Func<Answers, IEnumerable<FieldFault>> Check { get; init; }

    /// <summary>Whether the step is asked at all, by what was answered before.</summary>
    internal Func<Answers, bool> Asked { get; init; } = _ => true;

    /// <summary>Path of the screen.</summary>
    internal string Path => $"/start/{Name}";

    internal static StartStep Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TBody>(
        string name, IReadOnlyList<string> fields, Func<Answers, IEnumerable<FieldFault>> check)
        where TBody : IComponent => new() { Name = name, Body = PageRoute.BodyOf<TBody>(), Fields = fields, Check = check };
}
