using Gradus.Data.Access;
using Gradus.Data.Diary;
using Microsoft.EntityFrameworkCore;

namespace Gradus.Data.Accounts;

/// <summary>Accounts, one-time links and sessions. Tokens are random secrets; only their hashes are kept.</summary>
public sealed class AccountStore
{
    private readonly Database database;
    private readonly TimeProvider clock;

    internal AccountStore(Database database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
    }

    /// <summary>Makes an account for a person that exists; null when there is no such person.</summary>
    public Task<AccountId?> CreateAccountAsync(PersonId person, CancellationToken cancellation = default) =>
        database.WriteAsync((person, Now()), static async ValueTask<AccountId?> (session, request, cancel) =>
        {
            if (await session.Bind(AccountRecords.PersonKey, request.person.ToString()).ExecuteScalarAsync(cancel) is not long key)
                return null;
            var id = AccountId.New();
            await session.Bind(AccountRecords.InsertAccount, id.ToString(), key, request.Item2).ExecuteScalarAsync(cancel);
            return id;
        }, cancellation);

    /// <summary>
    /// A token for a one-time link. With an account it signs in to that; without, it makes a new account and person when it is used.
    /// </summary>
    /// <exception cref="ArgumentException">There is no such account.</exception>
    public async Task<string> NewLinkAsync(AccountId? account, TimeSpan life, CancellationToken cancellation = default)
    {
        var token = SecretToken.New();
        var now = Now();
        var request = (Hash: SecretToken.HashOf(token), Account: account, Now: now, Expires: now + (long)life.TotalMilliseconds);
        var made = await database.WriteAsync(request, static async ValueTask<bool> (session, link, cancel) =>
        {
            object? key = null;
            if (link.Account is { } id && (key = await session.Bind(AccountRecords.AccountKey, id.ToString()).ExecuteScalarAsync(cancel)) is null)
                return false;
            await session.Bind(AccountRecords.InsertLink, link.Hash, key, link.Now, link.Expires).ExecuteNonQueryAsync(cancel);
            return true;
        }, cancellation);
        return made ? token : throw new ArgumentException("There is no such account.", nameof(account));
    }

    /// <summary>Uses a link, once: of several callers at the same time one gets a session.</summary>
    /// <param name="token">Whatever stood in the address.</param>
    /// <param name="person">What a new person begins with, where the link makes one.</param>
    /// <param name="sessionLife">How long the session lasts.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<LinkResult> RedeemLinkAsync(
        string? token, NewPerson person, TimeSpan sessionLife, CancellationToken cancellation = default)
    {
        if (SecretToken.HashOf(token) is not { } link)
            return new LinkResult.Unknown();
        var now = Now();
        var request = new RedeemLink.Request(link, person, SecretToken.New(), now, now + (long)sessionLife.TotalMilliseconds);
        return await database.WriteAsync(request, RedeemLink.RunAsync, cancellation);
    }

    /// <summary>The session behind a cookie; null when it is none of ours, ended, or signed out.</summary>
    public ValueTask<SignedIn?> FindSessionAsync(string? token, CancellationToken cancellation = default) =>
        SecretToken.HashOf(token) is not { } hash
            ? ValueTask.FromResult<SignedIn?>(null)
            : database.ReadAsync((hash, Now()), AccountRecords.FindSessionAsync, cancellation);

    /// <summary>Lets a session that stands last for <paramref name="life"/> from now. False: it does not stand.</summary>
    public Task<bool> ProlongSessionAsync(string? token, TimeSpan life, CancellationToken cancellation = default)
    {
        var now = Now();
        return SecretToken.HashOf(token) is { } hash
            ? ChangeAsync(AccountRecords.ProlongSession, [now + (long)life.TotalMilliseconds, hash, now], cancellation)
            : Task.FromResult(false);
    }

    /// <summary>Ends one session. False: it did not stand.</summary>
    public Task<bool> SignOutAsync(string? token, CancellationToken cancellation = default) =>
        SecretToken.HashOf(token) is { } hash
            ? ChangeAsync(AccountRecords.EndSession, [hash], cancellation)
            : Task.FromResult(false);

    /// <summary>Ends every session of an account.</summary>
    public Task SignOutEverywhereAsync(AccountId account, CancellationToken cancellation = default) =>
        ChangeAsync(AccountRecords.EndSessions, [account.ToString()], cancellation);

    /// <summary>Drops sessions and links whose time is over.</summary>
    public async Task DropExpiredAsync(CancellationToken cancellation = default)
    {
        await ChangeAsync(AccountRecords.DropEndedSessions, [Now()], cancellation);
        await ChangeAsync(AccountRecords.DropEndedLinks, [Now()], cancellation);
    }

    /// <summary>Every account, oldest first.</summary>
    public Task<List<AccountSummary>> ListAsync(CancellationToken cancellation = default)
    {
        var now = Now();
        return database.AskAsync(async context =>
        {
            var rows = await context.Accounts.AsNoTracking().OrderBy(a => a.Key)
                .Select(a => new
                {
                    a.Id,
                    Person = context.Persons.Where(p => p.Key == a.Person).Select(p => p.Id).FirstOrDefault(),
                    a.Created,
                    Open = context.SignInSessions.Count(s => s.Account == a.Key && s.Expires > now),
                })
                .ToListAsync(cancellation);
            return rows.ConvertAll(a => new AccountSummary(
                AccountId.Read(a.Id), a.Person is null ? null : PersonId.Read(a.Person), a.Created, a.Open));
        });
    }

    private Task<bool> ChangeAsync(Statement statement, object?[] values, CancellationToken cancellation) =>
        database.WriteAsync((statement, values), static async ValueTask<bool> (session, request, cancel) =>
            await session.Bind(request.statement, request.values).ExecuteNonQueryAsync(cancel) > 0, cancellation);

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();
}
