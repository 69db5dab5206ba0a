using System.Data;
using Gradus.Data.Access;

namespace Gradus.Data.Diary;

/// <summary>Appending within a transaction that others of the same person wait for.</summary>
internal sealed class AppendEntries(string forUpdate)
{
    // Two statements, not one: on PostgreSQL a select that waited for the lock sees the locked row anew,
    // but other tables as they were before it waited.
    private readonly Statement lockPerson = new(
        $"SELECT key, version FROM persons WHERE id = @id{forUpdate}", ("@id", DbType.String));

    private static readonly Statement LastSequence = new(
        "SELECT coalesce(max(sequence), 0) FROM entries WHERE person = @person", ("@person", DbType.Int64));

    private static readonly Statement Exists = new(
        "SELECT 1 FROM entries WHERE person = @person AND id = @id", ("@person", DbType.Int64), ("@id", DbType.String));

    private static readonly Statement Insert = new(
        """
        INSERT INTO entries (person, sequence, id, at, recorded, author, role, kind, body)
        VALUES (@person, @sequence, @id, @at, @recorded, @author, @role, @kind, @body)
        ON CONFLICT (person, id) DO NOTHING
        """,
        ("@person", DbType.Int64), ("@sequence", DbType.Int64), ("@id", DbType.String), ("@at", DbType.String),
        ("@recorded", DbType.Int64), ("@author", DbType.String), ("@role", DbType.String), ("@kind", DbType.String),
        ("@body", DbType.String));

    private static readonly Statement UpdatePerson = new(
        """
        UPDATE persons
           SET sheet = coalesce(@sheet, sheet),
               draft = CASE WHEN @drop = 1 THEN NULL ELSE coalesce(@draft, draft) END,
               version = version + 1
         WHERE key = @person
        """,
        ("@sheet", DbType.String), ("@draft", DbType.String), ("@drop", DbType.Int64), ("@person", DbType.Int64));

    public async ValueTask<AppendResult> RunAsync(
        Session session, (PersonId Person, PersonChange Change, long Recorded) request, CancellationToken cancellation)
    {
        var (id, change, recorded) = request;
        if (await FindAsync(session, id, cancellation) is not var (person, version))
            return new AppendResult.NoSuchPerson();
        var last = (long)(await session.Bind(LastSequence, person).ExecuteScalarAsync(cancellation))!;

        if (last != change.ExpectedSequence || (change.ExpectedVersion is { } expected && expected != version))
        {
            return await AllThereAsync(session, person, change.Entries, cancellation)
                ? new AppendResult.AlreadyThere(last)
                : new AppendResult.Conflict(last);
        }

        var before = last;
        foreach (var entry in change.Entries)
        {
            var insert = session.Bind(Insert, person, last + 1, entry.Id, CivilTimeText.Write(entry.At), recorded,
                entry.Author, entry.Role, entry.Kind, entry.Body);
            last += await insert.ExecuteNonQueryAsync(cancellation);
        }
        if (last == before && change.Entries.Count > 0)
            return new AppendResult.AlreadyThere(last);
        if (change.Sheet is not null || change.Draft is not null || change.DropDraft)
        {
            var update = session.Bind(UpdatePerson, change.Sheet, change.Draft, change.DropDraft ? 1L : 0L, person);
            await update.ExecuteNonQueryAsync(cancellation);
        }
        return new AppendResult.Appended(last);
    }

    private async ValueTask<(long Key, long Version)?> FindAsync(Session session, PersonId id, CancellationToken cancellation)
    {
        await using var rows = await session.Bind(lockPerson, id.ToString()).ExecuteReaderAsync(cancellation);
        return await rows.ReadAsync(cancellation) ? (rows.GetInt64(0), rows.GetInt64(1)) : null;
    }

    private static async ValueTask<bool> AllThereAsync(
        Session session, long person, IReadOnlyList<NewEntry> entries, CancellationToken cancellation)
    {
        foreach (var entry in entries)
        {
            if (await session.Bind(Exists, person, entry.Id).ExecuteScalarAsync(cancellation) is null)
                return false;
        }
        return entries.Count > 0;
    }
}
