using Gradus.Server.Hosting;

namespace Gradus.Server.Accounts;

/// <summary>The cookie that keeps somebody signed in.</summary>
internal sealed class SessionCookie(ServerSettings settings)
{
    /// <summary>How long a sign-in lasts without a visit.</summary>
    internal static readonly TimeSpan Lasts = TimeSpan.FromDays(180);

    /// <summary>How often a visit makes it last anew: not with every page, which would write with every read.</summary>
    internal static readonly TimeSpan RenewedAfter = TimeSpan.FromDays(1);

    internal static string? Read(HttpRequest request) => request.Cookies["__Host-gradus"] ?? request.Cookies["gradus"];

    internal void Set(HttpContext context, string secret) =>
        context.Response.Cookies.Append(Name(context), secret, Options(context, Lasts));

    internal void Clear(HttpContext context)
    {
        foreach (var name in (string[])["__Host-gradus", "gradus"])
            if (context.Request.Cookies.ContainsKey(name))
                context.Response.Cookies.Append(name, "", Options(context, TimeSpan.Zero));
    }

    private string Name(HttpContext context) => IsSecure(context) ? "__Host-gradus" : "gradus";

    private bool IsSecure(HttpContext context) => context.Request.IsHttps || settings.PublicUrl is { Scheme: "https" };

    private CookieOptions Options(HttpContext context, TimeSpan lasts) => new()
    {
        HttpOnly = true,
        SameSite = SameSiteMode.Lax,
        Secure = IsSecure(context),
        Path = "/",
        // How long, not until when: the clock of a phone may be wrong.
        MaxAge = lasts,
        IsEssential = true,
    };
}
