using Gradus.Pages.Contract;

namespace Gradus.Pages;

/// <summary>The product's pages and actions. A page is state and request to HTML; an action is state and form to entries or faults.</summary>
public static class Site
{
    /// <summary>What the page at this path needs to have loaded; null when there is no such page.</summary>
    public static Reads? ReadsOf(string path) => throw new NotImplementedException();

    /// <summary>The whole document.</summary>
    public static Task<RenderedPage> RenderAsync(PersonView person, PageRequest request, Library library) => throw new NotImplementedException();

    /// <summary>The page again after an action found faults, with what was typed.</summary>
    public static Task<RenderedPage> RenderAsync(PersonView person, PageRequest request, Library library, ActionResult refused, IReadOnlyDictionary<string, string> form) =>
        throw new NotImplementedException();

    /// <summary>Carries out the form posted to the request's path. Multiple values of one name come joined by commas.</summary>
    public static ActionResult Act(PersonView person, PageRequest request, IReadOnlyDictionary<string, string> form, Library library) =>
        throw new NotImplementedException();
}

/// <summary>A rendered document, or where to go instead (a halted person asking for a session, an unfinished start).</summary>
/// <param name="Html">The whole document; empty with a redirect.</param>
/// <param name="Status">200, 404, 422 …</param>
/// <param name="Redirect">Path to go to instead, or null.</param>
public sealed record RenderedPage(string Html, int Status, string? Redirect);
