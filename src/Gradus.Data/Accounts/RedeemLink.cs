using Gradus.Data.Access;
using Gradus.Data.Diary;

namespace Gradus.Data.Accounts;

/// <summary>Uses a link up, makes the account and person it stands for where there are none yet, and begins a session: all or nothing.</summary>
internal static class RedeemLink
{
    public sealed record Request(byte[] Link, NewPerson Person, string SessionToken, long Now, long Expires);

    public static async ValueTask<LinkResult> RunAsync(Session session, Request request, CancellationToken cancellation)
    {
        if (await session.Bind(AccountRecords.UseLink, request.Now, request.Link).ExecuteScalarAsync(cancellation) is not long known)
            return await RefuseAsync(session, request.Link, cancellation);

        var isNew = known == 0;
        var key = isNew ? await MakeAsync(session, request, cancellation) : known;
        var hash = SecretToken.HashOf(request.SessionToken)!;
        var begin = session.Bind(AccountRecords.InsertSession, hash, key, request.Now, request.Expires);
        await begin.ExecuteNonQueryAsync(cancellation);
        var signedIn = await AccountRecords.FindSessionAsync(session, (hash, request.Now), cancellation);
        return new LinkResult.Opened(request.SessionToken, signedIn!, isNew);
    }

    private static async ValueTask<LinkResult> RefuseAsync(Session session, byte[] link, CancellationToken cancellation) =>
        await session.Bind(AccountRecords.LinkWasUsed, link).ExecuteScalarAsync(cancellation) switch
        {
            null => new LinkResult.Unknown(),
            var used when Convert.ToInt64(used, null) == 1 => new LinkResult.AlreadyUsed(),
            _ => new LinkResult.Expired(),
        };

    private static async ValueTask<long> MakeAsync(Session session, Request request, CancellationToken cancellation)
    {
        var person = await PersonRecords.InsertAsync(session, (PersonId.New(), request.Person, request.Now), cancellation);
        var insert = session.Bind(AccountRecords.InsertAccount, AccountId.New().ToString(), person, request.Now);
        return (long)(await insert.ExecuteScalarAsync(cancellation))!;
    }
}
