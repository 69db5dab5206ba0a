using Gradus.Pages.Routing;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace Gradus.Pages.Rendering;

/// <summary>The same renderer on a server and in a browser: no container, the pages inject nothing.</summary>
internal static class PageRenderer
{
    internal static async Task<string> RenderAsync(PageContext page, PageRoute route)
    {
        await using var renderer = new HtmlRenderer(new NoServices(), NullLoggerFactory.Instance);
        return await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var root = await renderer.RenderComponentAsync<Document>(ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(Document.Context)] = page,
                [nameof(Document.Frame)] = PageFrame.Of(page, route),
            }));
            return root.ToHtmlString();
        }).ConfigureAwait(false);
    }

    private sealed class NoServices : IServiceProvider
    {
        public object? GetService(Type serviceType) => null;
    }
}
