using System.Data;
using Gradus.Data.Access;

namespace Gradus.Data.Accounts;

/// <summary>What is asked about accounts, links and sessions.</summary>
internal static class AccountRecords
{
    public static readonly Statement InsertAccount = new(
        "INSERT INTO accounts (id, person, created) VALUES (@id, @person, @created) RETURNING key",
        ("@id", DbType.String), ("@person", DbType.Int64), ("@created", DbType.Int64));

    public static readonly Statement AccountKey = new("SELECT key FROM accounts WHERE id = @id", ("@id", DbType.String));

    public static readonly Statement PersonKey = new("SELECT key FROM persons WHERE id = @id", ("@id", DbType.String));

    public static readonly Statement InsertLink = new(
        "INSERT INTO sign_in_links (hash, account, created, expires) VALUES (@hash, @account, @created, @expires)",
        ("@hash", DbType.Binary), ("@account", DbType.Int64), ("@created", DbType.Int64), ("@expires", DbType.Int64));

    public static readonly Statement UseLink = new(
        "UPDATE sign_in_links SET used = @now WHERE hash = @hash AND used IS NULL AND expires > @now RETURNING coalesce(account, 0)",
        ("@now", DbType.Int64), ("@hash", DbType.Binary));

    public static readonly Statement LinkWasUsed = new(
        "SELECT CASE WHEN used IS NULL THEN 0 ELSE 1 END FROM sign_in_links WHERE hash = @hash", ("@hash", DbType.Binary));

    public static readonly Statement InsertSession = new(
        "INSERT INTO sign_in_sessions (hash, account, created, expires) VALUES (@hash, @account, @created, @expires)",
        ("@hash", DbType.Binary), ("@account", DbType.Int64), ("@created", DbType.Int64), ("@expires", DbType.Int64));

    private static readonly Statement FindSession = new(
        """
        SELECT a.id, s.expires, p.id, p.version, p.time_zone, p.language,
               coalesce((SELECT max(e.sequence) FROM entries e WHERE e.person = p.key), 0)
          FROM sign_in_sessions s JOIN accounts a ON a.key = s.account LEFT JOIN persons p ON p.key = a.person
         WHERE s.hash = @hash AND s.expires > @now
        """,
        ("@hash", DbType.Binary), ("@now", DbType.Int64));

    public static readonly Statement ProlongSession = new(
        "UPDATE sign_in_sessions SET expires = @expires WHERE hash = @hash AND expires > @now",
        ("@expires", DbType.Int64), ("@hash", DbType.Binary), ("@now", DbType.Int64));

    public static readonly Statement EndSession = new("DELETE FROM sign_in_sessions WHERE hash = @hash", ("@hash", DbType.Binary));

    public static readonly Statement EndSessions = new(
        "DELETE FROM sign_in_sessions WHERE account = (SELECT key FROM accounts WHERE id = @id)", ("@id", DbType.String));

    public static readonly Statement DropEndedSessions = new("DELETE FROM sign_in_sessions WHERE expires <= @now", ("@now", DbType.Int64));

    public static readonly Statement DropEndedLinks = new("DELETE FROM sign_in_links WHERE expires <= @now", ("@now", DbType.Int64));

    public static async ValueTask<SignedIn?> FindSessionAsync(Session session, (byte[] Hash, long Now) question, CancellationToken cancellation)
    {
        await using var rows = await session.Bind(FindSession, question.Hash, question.Now).ExecuteReaderAsync(cancellation);
        if (!await rows.ReadAsync(cancellation))
            return null;
        var account = AccountId.Read(rows.GetString(0));
        return rows.IsDBNull(2)
            ? new SignedIn(account, null, rows.GetInt64(1), null)
            : new SignedIn(account, PersonId.Read(rows.GetString(2)), rows.GetInt64(1),
                new PersonPosition(rows.GetInt64(3), rows.GetInt64(6), rows.GetString(4), rows.GetString(5)));
    }
}
