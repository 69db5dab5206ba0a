using Gradus.Pages.Routing;
using Microsoft.AspNetCore.Components;

namespace Gradus.Pages.Rendering;

/// <summary>What every component of a page begins with: the page's context and its words.</summary>
public abstract class PageComponent : ComponentBase
{
    /// <summary>The person, the request, the library and what was typed.</summary>
    [CascadingParameter]
    public PageContext Page { get; set; } = null!;

    /// <inheritdoc cref="Words.WordTable.Text"/>
    protected string Say(string key, params ReadOnlySpan<(string Name, object Value)> values) => Page.Words.Text(key, values);
}
