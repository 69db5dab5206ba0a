using System.Data;
using Gradus.Data.Access;

namespace Gradus.Data.Diary;

/// <summary>One checkpoint a person: a newer state of the same rules and catalogue replaces an older one, never the other way.</summary>
internal static class Checkpoints
{
    private static readonly Statement Save = new(
        """
        INSERT INTO checkpoints (person, up_to, rules, catalogue, body)
        SELECT p.key, @up_to, @rules, @catalogue, @body FROM persons p WHERE p.id = @id
        ON CONFLICT (person) DO UPDATE
           SET up_to = excluded.up_to, rules = excluded.rules, catalogue = excluded.catalogue, body = excluded.body
         WHERE checkpoints.up_to < excluded.up_to
            OR checkpoints.rules <> excluded.rules OR checkpoints.catalogue <> excluded.catalogue
        """,
        ("@id", DbType.String), ("@up_to", DbType.Int64), ("@rules", DbType.String), ("@catalogue", DbType.String),
        ("@body", DbType.String));

    private static readonly Statement Drop = new(
        "DELETE FROM checkpoints WHERE person = (SELECT key FROM persons WHERE id = @id) AND up_to >= @from",
        ("@id", DbType.String), ("@from", DbType.Int64));

    private static readonly Statement DropEvery = new("DELETE FROM checkpoints");

    public static async ValueTask<bool> SaveAsync(
        Session session, (PersonId Person, StoredCheckpoint Checkpoint) request, CancellationToken cancellation)
    {
        var (person, checkpoint) = request;
        var save = session.Bind(Save, person.ToString(), checkpoint.UpTo, checkpoint.Rules, checkpoint.Catalogue, checkpoint.Body);
        return await save.ExecuteNonQueryAsync(cancellation) > 0;
    }

    public static async ValueTask<bool> DropAsync(
        Session session, (PersonId Person, long FromSequence) request, CancellationToken cancellation)
    {
        var drop = session.Bind(Drop, request.Person.ToString(), request.FromSequence);
        return await drop.ExecuteNonQueryAsync(cancellation) > 0;
    }

    public static async ValueTask<bool> DropAllAsync(Session session, bool _, CancellationToken cancellation) =>
        await session.Bind(DropEvery).ExecuteNonQueryAsync(cancellation) > 0;
}
