using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Tests;

/// <summary>A person at the pages: asks for them and sends their forms, as a host would.</summary>
internal sealed class Visitor
{
    internal static readonly CivilTime Morning = new(new DateOnly(2026, 11, 24), new TimeOnly(9, 0));

    internal PersonView Person { get; set; } = new();

    internal CivilTime Now { get; set; } = Morning;

    internal Task<RenderedPage> Get(string path) => Site.RenderAsync(Person, Request(path), Shipped.Library);

    internal ActionResult Post(string path, params (string Name, string Value)[] form) =>
        Site.Act(Person, Request(path), Form(form), Shipped.Library);

    /// <summary>The page after a refused form.</summary>
    internal Task<RenderedPage> Again(string path, ActionResult refused, params (string Name, string Value)[] form) =>
        Site.RenderAsync(Person, Request(path), Shipped.Library, refused, Form(form));

    internal PageRequest Request(string path)
    {
        var parts = path.Split('?');
        return new()
        {
            Path = parts[0],
            Query = parts.Length == 1
                ? ImmutableDictionary<string, string>.Empty
                : parts[1].Split('&').Select(p => p.Split('=')).ToImmutableDictionary(p => p[0], p => p[1]),
            Now = Now,
            NewId = "00000000-0000-0000-0000-000000000001",
            FormToken = "token",
        };
    }

    private static Dictionary<string, string> Form((string Name, string Value)[] form) =>
        form.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join(',', g.Select(f => f.Value)));
}
