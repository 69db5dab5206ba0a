using Gradus.Server.Diary;
using Gradus.Server.Hosting;

namespace Gradus.Server.Accounts;

/// <summary>Light or dark on this device, where somebody chose; a cookie that says nothing else.</summary>
internal static class Theme
{
    private const string Cookie = "theme";
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(365);

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/theme", ChooseAsync);

    /// <returns>Null: as the device does.</returns>
    internal static string? Of(HttpRequest request) => request.Cookies[Cookie] is "light" or "dark" ? request.Cookies[Cookie] : null;

    private static async Task<IResult> ChooseAsync(HttpContext context, PlainPages plain)
    {
        if (await PostedForm.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } form) return plain.BadForm();
        if (SessionCookie.Read(context.Request) is not { } secret || !FormToken.Fits(secret, form.GetValueOrDefault(FormToken.Field))) return plain.OldForm();
        var options = new CookieOptions { Path = "/", SameSite = SameSiteMode.Lax, HttpOnly = true, IsEssential = true, MaxAge = Lasts };
        if (form.GetValueOrDefault("theme") is "light" or "dark") context.Response.Cookies.Append(Cookie, form["theme"], options);
        else context.Response.Cookies.Delete(Cookie);
        return TypedResults.Extensions.SeeOther(form.GetValueOrDefault("next", "/"));
    }
}
