using System.Net;
using System.Text;
using Gradus.Pages.Contract;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Gradus.Server.Hosting;

/// <summary>The host's own few pages: they speak of no person, and stand when everything else does not.</summary>
internal sealed class PlainPages(Library library)
{
    internal IResult SignedOut() => Page("signed-out", StatusCodes.Status401Unauthorized);

    internal IResult OpenLink() => Page("open-link", StatusCodes.Status200OK, button: true);

    internal IResult LinkUsed() => Page("link-used", StatusCodes.Status410Gone);

    internal IResult LinkUnknown() => Page("link-unknown", StatusCodes.Status404NotFound);

    internal IResult OldForm() => Page("old-form", StatusCodes.Status400BadRequest, home: true);

    internal IResult BadForm() => Page("bad-form", StatusCodes.Status400BadRequest, home: true);

    internal IResult TooMany() => Page("too-many", StatusCodes.Status429TooManyRequests);

    internal IResult NotSaved(int status) => Page("not-saved", status, home: true);

    internal IResult Broken() => Page("broken", StatusCodes.Status500InternalServerError, home: true);

    private ContentHttpResult Page(string name, int status, bool button = false, bool home = false)
    {
        var html = new StringBuilder(2000)
            .Append("<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">")
            .Append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">")
            .Append("<title>").Append(Say($"host.{name}.title")).Append(" – Gradus</title>")
            .Append("<link rel=\"stylesheet\" href=\"/css/tokens.css\"><link rel=\"stylesheet\" href=\"/css/components.css\">")
            .Append("<link rel=\"stylesheet\" href=\"/css/pages.css\"><link rel=\"icon\" href=\"/icon.svg\" type=\"image/svg+xml\"></head>")
            .Append("<body><div class=\"app\"><main class=\"content\" id=\"main\"><h1 class=\"h1\">").Append(Say($"host.{name}.title")).Append("</h1>");
        foreach (var line in library.Words.List($"host.{name}.text"))
            html.Append("<p class=\"voice\">").Append(WebUtility.HtmlEncode(line)).Append("</p>");
        if (button)
            html.Append("<form method=\"post\"><button class=\"btn fill\" type=\"submit\">").Append(Say($"host.{name}.button")).Append("</button></form>");
        if (home)
            html.Append("<p><a class=\"btn fill\" href=\"/\">").Append(Say("host.home")).Append("</a></p>");
        html.Append("</main></div></body></html>\n");
        return TypedResults.Content(html.ToString(), "text/html; charset=utf-8", statusCode: status);
    }

    private string Say(string key) => WebUtility.HtmlEncode(library.Words.Text(key));
}
