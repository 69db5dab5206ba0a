using Gradus.Data.Accounts;
using Gradus.Data.Diary;
using Gradus.Server.Hosting;

namespace Gradus.Server.Accounts;

/// <summary>One-time links, staying signed in, signing out.</summary>
internal static class AccountsModule
{
    internal const string LinkLimit = "links";

    internal static void AddAccounts(this IServiceCollection services)
    {
        services.AddSingleton<SignIns>();
        services.AddSingleton<SessionCookie>();
    }

    internal static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        // Opening a link changes nothing: mail programs and messengers open links to draw a preview.
        routes.MapGet("/link/{token}", (PlainPages plain) => plain.OpenLink());
        routes.MapPost("/link/{token}", RedeemAsync).RequireRateLimiting(LinkLimit);
        routes.MapPost("/sign-out", SignOutAsync);
        Theme.Map(routes);
    }

    private static async Task<IResult> RedeemAsync(
        string token, HttpContext context, AccountStore accounts, SessionCookie cookie, ServerSettings settings, PlainPages plain)
    {
        var person = new NewPerson(settings.TimeZone, "en");
        switch (await accounts.RedeemLinkAsync(token, person, SessionCookie.Lasts, context.RequestAborted).ConfigureAwait(false))
        {
            case LinkResult.Opened opened:
                cookie.Set(context, opened.SessionToken);
                return TypedResults.Extensions.SeeOther("/");
            case LinkResult.AlreadyUsed:
                return plain.LinkUsed();
            default:
                return plain.LinkUnknown();
        }
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, AccountStore accounts, SessionCookie cookie, PlainPages plain)
    {
        if (SessionCookie.Read(context.Request) is not { } secret) return TypedResults.Extensions.SeeOther("/");
        if (await Diary.PostedForm.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false) is not { } form
            || !FormToken.Fits(secret, form.GetValueOrDefault(FormToken.Field)))
            return plain.OldForm();
        await accounts.SignOutAsync(secret, context.RequestAborted).ConfigureAwait(false);
        cookie.Clear(context);
        // What the browser still holds of this person goes too; the back button finds nothing.
        context.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return TypedResults.Extensions.SeeOther("/");
    }
}
