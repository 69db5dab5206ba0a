using Gradus.Engine;
using Gradus.Pages;
using Gradus.Pages.Contract;
using Gradus.Server.Accounts;

namespace Gradus.Server.Hosting;

/// <summary>The host's own few pages: they speak of no person, and stand when everything else does not.</summary>
internal sealed class PlainPages(Library library)
{
    internal IResult SignedOut() => Page(new("host.signed-out") { Dawn = true }, StatusCodes.Status401Unauthorized);

    internal IResult OpenLink() => Page(new("host.open-link") { Dawn = true, Button = true }, StatusCodes.Status200OK);

    internal IResult LinkUsed() => Page(new("host.link-used"), StatusCodes.Status410Gone);

    internal IResult LinkUnknown() => Page(new("host.link-unknown"), StatusCodes.Status404NotFound);

    internal IResult OldForm() => Page(new("host.old-form") { Home = true }, StatusCodes.Status400BadRequest);

    internal IResult BadForm() => Page(new("host.bad-form") { Home = true }, StatusCodes.Status400BadRequest);

    internal IResult TooMany() => Page(new("host.too-many"), StatusCodes.Status429TooManyRequests);

    internal IResult NotSaved(int status) => Page(new("host.not-saved") { Home = true }, status);

    internal IResult Broken() => Page(new("host.broken") { Home = true }, StatusCodes.Status500InternalServerError);

    private Rendered Page(Notice notice, int status) => new(notice, status, library);

    private sealed class Rendered(Notice notice, int status, Library library) : IResult
    {
        public async Task ExecuteAsync(HttpContext httpContext)
        {
            var request = new PageRequest
            {
                Path = "/",
                // A notice says nothing of time and writes nothing.
                Now = default(CivilTime),
                NewId = "",
                Theme = Theme.Of(httpContext.Request),
            };
            httpContext.Response.StatusCode = status;
            httpContext.Response.ContentType = "text/html; charset=utf-8";
            await httpContext.Response.WriteAsync(await Site.RenderNoticeAsync(notice, request, library).ConfigureAwait(false), httpContext.RequestAborted).ConfigureAwait(false);
        }
    }
}
