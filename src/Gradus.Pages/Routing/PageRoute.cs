using System.Diagnostics.CodeAnalysis;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Microsoft.AspNetCore.Components;

namespace Gradus.Pages.Routing;

/// <summary>What stands around a page.</summary>
internal enum Chrome
{
    /// <summary>Brand and tab bar.</summary>
    Tabs,

    /// <summary>Nothing: the page brings its own way back (the start, a session).</summary>
    Flow,

    /// <summary>The brand alone (the stop page).</summary>
    Brand,
}

/// <summary>One line of the route table.</summary>
internal sealed record PageRoute
{
    /// <summary>Path from the root; a segment in braces takes any text, read with <see cref="PageContext.Segment"/>.</summary>
    internal required string Path { get; init; }

    /// <summary>The component, opened by tag.</summary>
    internal required RenderFragment Body { get; init; }

    /// <summary>Title of the document, without the product's name.</summary>
    internal required Func<PageContext, string> Title { get; init; }

    /// <summary>To whom it is open; everybody else is sent to where they stand.</summary>
    internal Stage Open { get; init; } = Stage.Running;

    /// <inheritdoc cref="Contract.Reads"/>
    internal Reads Reads { get; init; } = Reads.Recent;

    /// <inheritdoc cref="Routing.Chrome"/>
    internal Chrome Chrome { get; init; } = Chrome.Tabs;

    /// <summary>The dawn picture behind the top.</summary>
    internal bool Dawn { get; init; }

    /// <summary>The action of the page's form; null when it has none.</summary>
    internal Func<PageContext, FormValues, ActionResult>? Act { get; init; }

    /// <summary>Where to go instead of showing the page, or null; for what depends on more than the stage.</summary>
    internal Func<PageContext, string?>? Instead { get; init; }

    /// <summary>A route whose page is <typeparamref name="TPage"/> and whose title is a word.</summary>
    internal static PageRoute To<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(string path, string titleKey)
        where TPage : IComponent => new()
        {
            Path = path,
            Body = BodyOf<TPage>(),
            Title = page => page.Words.Text(titleKey),
        };

    /// <summary>The component as a fragment; it takes everything from the cascading <see cref="PageContext"/>.</summary>
    internal static RenderFragment BodyOf<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>()
        where TPage : IComponent => builder =>
        {
            builder.OpenComponent<TPage>(0);
            builder.CloseComponent();
        };
}
