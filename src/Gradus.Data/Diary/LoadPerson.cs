using System.Data;
using System.Data.Common;
using Gradus.Data.Access;

namespace Gradus.Data.Diary;

/// <summary>
/// One statement, so that person, checkpoint and tail are of one moment. Its parts have the columns of the widest;
/// the first column says which part a row is of.
/// </summary>
internal static class LoadPerson
{
    private const string Person = """
        SELECT 0, p.created, p.version, p.time_zone, p.language, p.name, p.sheet, p.draft, NULL
          FROM persons p WHERE p.id = @id
        """;

    private static readonly Statement FromCheckpoint = new($"""
        {Person}
        UNION ALL
        SELECT 1, c.up_to, 0, c.rules, c.catalogue, c.body, NULL, NULL, NULL
          FROM persons p JOIN checkpoints c ON c.person = p.key
         WHERE p.id = @id AND c.rules = @rules AND c.catalogue = @catalogue
        UNION ALL
        SELECT 2, e.sequence, e.recorded, e.id, e.at, e.author, e.role, e.kind, e.body
          FROM persons p JOIN entries e ON e.person = p.key
         WHERE p.id = @id AND e.sequence > coalesce((
               SELECT c.up_to FROM checkpoints c
                WHERE c.person = p.key AND c.rules = @rules AND c.catalogue = @catalogue), 0)
        """,
        ("@id", DbType.String), ("@rules", DbType.String), ("@catalogue", DbType.String));

    private static readonly Statement FromBeginning = new($"""
        {Person}
        UNION ALL
        SELECT 2, e.sequence, e.recorded, e.id, e.at, e.author, e.role, e.kind, e.body
          FROM persons p JOIN entries e ON e.person = p.key
         WHERE p.id = @id
        """,
        ("@id", DbType.String));

    public static async ValueTask<LoadedPerson?> RunAsync(
        Session session, (PersonId Person, CheckpointOf? Checkpoint) question, CancellationToken cancellation)
    {
        var (id, of) = question;
        var command = of is null
            ? session.Bind(FromBeginning, id.ToString())
            : session.Bind(FromCheckpoint, id.ToString(), of.Rules, of.Catalogue);
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        LoadedPerson? person = null;
        StoredCheckpoint? checkpoint = null;
        List<StoredEntry> tail = [];
        var inOrder = true;
        while (await rows.ReadAsync(cancellation))
        {
            switch (rows.GetInt32(0))
            {
                case 0:
                    person = ReadPerson(rows, id);
                    break;
                case 1:
                    checkpoint = new StoredCheckpoint(rows.GetInt64(1), rows.GetString(3), rows.GetString(4), rows.GetString(5));
                    break;
                default:
                    var entry = ReadEntry(rows);
                    inOrder &= tail is not [.., var last] || last.Sequence < entry.Sequence;
                    tail.Add(entry);
                    break;
            }
        }
        // Both stores walk the key and so answer in order, but only an ORDER BY (a sort over all parts) would promise it.
        if (!inOrder)
            tail.Sort((left, right) => left.Sequence.CompareTo(right.Sequence));
        return person is null ? null : person with { Checkpoint = checkpoint, Tail = tail };
    }

    private static LoadedPerson ReadPerson(DbDataReader rows, PersonId id) => new()
    {
        Id = id,
        CreatedUnixMs = rows.GetInt64(1),
        Version = rows.GetInt64(2),
        TimeZone = rows.GetString(3),
        Language = rows.GetString(4),
        Name = TextOrNull(rows, 5),
        Sheet = TextOrNull(rows, 6),
        Draft = TextOrNull(rows, 7),
    };

    private static StoredEntry ReadEntry(DbDataReader rows) => new(
        rows.GetInt64(1), rows.GetString(3), CivilTimeText.Read(rows.GetString(4)), rows.GetInt64(2),
        rows.GetString(5), rows.GetString(6), rows.GetString(7), rows.GetString(8));

    private static string? TextOrNull(DbDataReader rows, int column) => rows.IsDBNull(column) ? null : rows.GetString(column);
}
