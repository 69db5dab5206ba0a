using System.Data.Common;

namespace Gradus.Data.Archive;

/// <summary>Which schema changes a store has seen, without the weight of the model.</summary>
internal static class SchemaHistory
{
    /// <summary>Ids of the applied migrations in their order.</summary>
    public static async Task<List<string>> ReadAsync(DbConnection connection, CancellationToken cancellation)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = """SELECT "MigrationId" FROM "__EFMigrationsHistory" ORDER BY "MigrationId" """;
        await using var rows = await select.ExecuteReaderAsync(cancellation);
        List<string> applied = [];
        while (await rows.ReadAsync(cancellation))
            applied.Add(rows.GetString(0));
        return applied;
    }

    /// <summary>The number of the schema: how many changes were made.</summary>
    public static async Task<int> CountAsync(DbConnection connection, CancellationToken cancellation) =>
        (await ReadAsync(connection, cancellation)).Count;
}
