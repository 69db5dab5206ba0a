using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Rendering;
using Gradus.Pages.Routing;

namespace Gradus.Pages;

/// <summary>The product's pages and actions. A page is state and request to HTML; an action is state and form to entries or faults.</summary>
public static class Site
{
    /// <summary>What the page at this path needs to have loaded; null when there is no such page.</summary>
    public static Reads? ReadsOf(string path) => path == "/" ? Reads.Recent : Routes.Find(path)?.Reads;

    /// <summary>The whole document, or where to go instead. A path that is no page answers with status 404.</summary>
    public static Task<RenderedPage> RenderAsync(PersonView person, PageRequest request, Library library) =>
        RenderAsync(new PageContext { Person = person, Request = request, Library = library }, 200);

    /// <summary>The page again after an action found faults, with what was typed.</summary>
    public static Task<RenderedPage> RenderAsync(PersonView person, PageRequest request, Library library, ActionResult refused, IReadOnlyDictionary<string, string> form) =>
        RenderAsync(
            new PageContext { Person = person, Request = request, Library = library, Typed = form, Faults = refused.Faults }, 422);

    /// <summary>
    /// Carries out the form posted to the request's path. Multiple values of one name come joined by commas.
    /// A form of a page that is not open to the person as they stand now writes nothing, however it came here.
    /// </summary>
    public static ActionResult Act(PersonView person, PageRequest request, IReadOnlyDictionary<string, string> form, Library library)
    {
        var stage = Stages.Of(person);
        if (Routes.Find(request.Path) is not { Act: { } act } route || !route.Open.HasFlag(stage))
            return new ActionResult { Next = Stages.Home(stage) };
        return act(new PageContext { Person = person, Request = request, Library = library }, new FormValues(form));
    }

    /// <summary>The whole document of a notice of the host's own.</summary>
    public static Task<string> RenderNoticeAsync(Notice notice, PageRequest request, Library library) =>
        PageRenderer.RenderAsync(new PageContext { Person = new PersonView(), Request = request, Library = library }, NoticePage.Route(notice));

    private static async Task<RenderedPage> RenderAsync(PageContext page, int status)
    {
        var stage = Stages.Of(page.Person);
        if (page.Request.Path == "/") return Elsewhere(Stages.Home(stage));
        if (Routes.Find(page.Request.Path) is not { } route)
            return new(await PageRenderer.RenderAsync(page, NotFound).ConfigureAwait(false), 404, null);
        if (!route.Open.HasFlag(stage)) return Elsewhere(Stages.Home(stage));
        if (route.Instead?.Invoke(page) is { } instead) return Elsewhere(instead);
        return new(await PageRenderer.RenderAsync(page, route).ConfigureAwait(false), status, null);
    }

    private static readonly PageRoute NotFound =
        PageRoute.To<NotFoundPage>("/404", "not-found.title") with { Open = Stage.Always, Chrome = Chrome.Brand };

    private static RenderedPage Elsewhere(string path) => new("", 303, path);
}

/// <summary>A rendered document, or where to go instead (a halted person asking for a session, an unfinished start).</summary>
/// <param name="Html">The whole document; empty with a redirect.</param>
/// <param name="Status">200, 303, 404, 422.</param>
/// <param name="Redirect">Path to go to instead, or null.</param>
public sealed record RenderedPage(string Html, int Status, string? Redirect);
