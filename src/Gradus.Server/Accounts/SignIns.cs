using Gradus.Data;
using Gradus.Data.Accounts;

namespace Gradus.Server.Accounts;

/// <summary>Who asks: the sign-in behind a request's cookie, made to last longer while it is used.</summary>
internal sealed class SignIns(AccountStore accounts, SessionCookie cookie, TimeProvider clock)
{
    /// <returns>Null when nobody is signed in, or the account has no diary.</returns>
    internal async Task<Visitor?> FindAsync(HttpContext context)
    {
        var cancel = context.RequestAborted;
        if (SessionCookie.Read(context.Request) is not { } secret) return null;
        if (await accounts.FindSessionAsync(secret, cancel).ConfigureAwait(false) is not { Person: { } person } session) return null;
        var left = session.ExpiresUnixMs - clock.GetUtcNow().ToUnixTimeMilliseconds();
        if (left < (SessionCookie.Lasts - SessionCookie.RenewedAfter).TotalMilliseconds
            && await accounts.ProlongSessionAsync(secret, SessionCookie.Lasts, cancel).ConfigureAwait(false))
            cookie.Set(context, secret);
        return new Visitor(person, secret, session.Position);
    }
}

/// <summary>Somebody who is signed in.</summary>
/// <param name="Person">Whose diary it is.</param>
/// <param name="Secret">The sign-in's own secret.</param>
/// <param name="Position">How far the diary had come when the request was let in.</param>
internal sealed record Visitor(PersonId Person, string Secret, PersonPosition? Position);
