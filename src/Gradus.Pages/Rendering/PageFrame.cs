using Gradus.Pages.Routing;
using Microsoft.AspNetCore.Components;

namespace Gradus.Pages.Rendering;

/// <summary>What the document draws around a page.</summary>
public sealed record PageFrame
{
    /// <summary>The page itself.</summary>
    public required RenderFragment Body { get; init; }

    /// <summary>Title of the document.</summary>
    public required string Title { get; init; }

    /// <summary>The product's name at the top.</summary>
    public required bool Brand { get; init; }

    /// <summary>The tab bar.</summary>
    public required bool Tabs { get; init; }

    /// <summary>The dawn picture behind the top.</summary>
    public required bool Dawn { get; init; }

    internal static PageFrame Of(PageContext page, PageRoute route) => new()
    {
        Body = route.Body,
        Title = page.Words.Text(page.Refused ? "frame.title-error" : "frame.title", ("page", route.Title(page))),
        Brand = route.Chrome is not Chrome.Flow,
        Tabs = route.Chrome is Chrome.Tabs && Stages.Of(page.Person) is Stage.Running,
        Dawn = route.Dawn,
    };
}
