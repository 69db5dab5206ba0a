namespace Gradus.Server.Hosting;

/// <summary>What every answer carries: nothing from elsewhere, nothing kept by a shared device's back button.</summary>
internal static class SecurityHeaders
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; img-src 'self' data:; font-src 'self'; script-src 'self'; " +
        "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    internal static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        // Not "no-referrer": with it a browser sends "Origin: null" for our own forms, and on a plain address in a home
        // network nothing else would tell them from another site's. Other sites get nothing either way.
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        // Files of the product say otherwise themselves; a page about a person is never kept.
        headers.CacheControl = "no-store";
        return next(context);
    });
}
