using System.Data;
using Gradus.Data.Access;

namespace Gradus.Data.Diary;

/// <summary>Making, changing and removing the row of a person.</summary>
internal static class PersonRecords
{
    private static readonly Statement Insert = new(
        """
        INSERT INTO persons (id, name, created, time_zone, language, version)
        VALUES (@id, @name, @created, @time_zone, @language, 1)
        RETURNING key
        """,
        ("@id", DbType.String), ("@name", DbType.String), ("@created", DbType.Int64), ("@time_zone", DbType.String),
        ("@language", DbType.String));

    private static readonly Statement Update = new(
        """
        UPDATE persons
           SET name = coalesce(@name, name), time_zone = coalesce(@time_zone, time_zone),
               language = coalesce(@language, language), version = version + 1
         WHERE id = @id
        """,
        ("@name", DbType.String), ("@time_zone", DbType.String), ("@language", DbType.String), ("@id", DbType.String));

    private static readonly Statement[] Delete =
    [
        OfPerson("DELETE FROM sign_in_sessions WHERE account IN (SELECT a.key FROM accounts a JOIN persons p ON a.person = p.key WHERE p.id = @id)"),
        OfPerson("DELETE FROM sign_in_links WHERE account IN (SELECT a.key FROM accounts a JOIN persons p ON a.person = p.key WHERE p.id = @id)"),
        OfPerson("DELETE FROM accounts WHERE person = (SELECT key FROM persons WHERE id = @id)"),
        OfPerson("DELETE FROM checkpoints WHERE person = (SELECT key FROM persons WHERE id = @id)"),
        OfPerson("DELETE FROM entries WHERE person = (SELECT key FROM persons WHERE id = @id)"),
        OfPerson("DELETE FROM persons WHERE id = @id"),
    ];

    public static async ValueTask<long> InsertAsync(
        Session session, (PersonId Id, NewPerson Person, long Now) request, CancellationToken cancellation)
    {
        var (id, person, now) = request;
        var insert = session.Bind(Insert, id.ToString(), person.Name, now, person.TimeZone, person.Language);
        return (long)(await insert.ExecuteScalarAsync(cancellation))!;
    }

    public static async ValueTask<bool> UpdateAsync(
        Session session, (PersonId Id, PersonSettings Settings) request, CancellationToken cancellation)
    {
        var (id, settings) = request;
        var update = session.Bind(Update, settings.Name, settings.TimeZone, settings.Language, id.ToString());
        return await update.ExecuteNonQueryAsync(cancellation) > 0;
    }

    public static async ValueTask<bool> DeleteAsync(Session session, PersonId id, CancellationToken cancellation)
    {
        var rows = 0;
        foreach (var statement in Delete)
            rows = await session.Bind(statement, id.ToString()).ExecuteNonQueryAsync(cancellation);
        return rows > 0;
    }

    private static Statement OfPerson(string sql) => new(sql, ("@id", DbType.String));
}
