namespace Gradus.Server.Hosting;

/// <summary>Refuses what a page of another site sends, before anything reads it.</summary>
internal static class RequestGuard
{
    internal static void UseRequestGuard(this IApplicationBuilder app, Uri? publicUrl) => app.Use((context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)) return next(context);
        return IsFromHere(context.Request, publicUrl) ? next(context) : Refuse(context);
    });

    /// <summary>
    /// A browser says where a form comes from in at least one of two headers. A sender that gives neither is no browser:
    /// it cannot have been led here by another site, and the form token is still asked of it.
    /// </summary>
    private static bool IsFromHere(HttpRequest request, Uri? publicUrl)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none")) return false;
        var origin = request.Headers.Origin.ToString();
        return origin.Length == 0
            || origin == $"{request.Scheme}://{request.Host}" || (publicUrl is not null && origin == publicUrl.GetLeftPart(UriPartial.Authority));
    }

    private static Task Refuse(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return context.Response.WriteAsync("This form came from another site.", context.RequestAborted);
    }
}
