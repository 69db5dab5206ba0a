namespace Gradus.Server.Hosting;

/// <summary>Status 303: what was sent is done, look there.</summary>
internal static class SeeOtherResults
{
    internal static IResult SeeOther(this IResultExtensions _, string path) => new Redirect(path);

    private sealed class Redirect(string path) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            // A path of this product alone: never to where a form or a page could have been told to send somebody.
            var here = path.StartsWith('/') && !path.StartsWith("//", StringComparison.Ordinal) && !path.Contains('\\', StringComparison.Ordinal);
            httpContext.Response.StatusCode = StatusCodes.Status303SeeOther;
            httpContext.Response.Headers.Location = here ? path : "/";
            return Task.CompletedTask;
        }
    }
}
