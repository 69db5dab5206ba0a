using Gradus.Data.Archive;
using Gradus.Data.Faults;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Gradus.Data.PostgreSql;

/// <summary>Brings a database to the schema of this program, once, however many nodes start together.</summary>
internal static class PostgreSqlSchema
{
    // Any number will do that nothing else in the database uses: "gradus" as bytes.
    private const long LockNumber = 0x677261647573;

    public static IReadOnlyList<string> Known { get; } = KnownMigrations.Of(typeof(PostgreSqlSchema).Assembly);

    public static async Task PrepareAsync(
        PostgreSqlDatabase database, PostgreSqlStoreOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        await using var connection = await database.OpenAsync(cancellation);
        if (await PendingAsync(connection, database.Place, cancellation) == 0)
            return;
        if (!options.ChangeSchema)
            throw new StoreException(StoreFault.Of(StoreFaultCodes.OlderSchema, ("path", database.Place), ("schema", Known[^1])));
        await RunAsync(connection, $"SELECT pg_advisory_lock({LockNumber})", cancellation);
        try
        {
            var pending = await PendingAsync(connection, database.Place, cancellation);
            if (pending > 0)
                await ChangeAsync(database, options, clock, pending, cancellation);
        }
        finally
        {
            // Closing the connection would not do: the pool keeps it open.
            await RunAsync(connection, $"SELECT pg_advisory_unlock({LockNumber})", CancellationToken.None);
        }
    }

    private static async Task ChangeAsync(
        PostgreSqlDatabase database, PostgreSqlStoreOptions options, TimeProvider clock, int pending, CancellationToken cancellation)
    {
        if (pending < Known.Count)
        {
            var backups = Path.Combine(Path.GetFullPath(options.DataFolder), "backups");
            Directory.CreateDirectory(backups);
            var name = $"before-schema-{Known.Count - pending + 1}-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.gradus";
            await BackupFile.WriteAsync(database, Path.Combine(backups, name), clock, cancellation);
        }
        await using (var context = database.NewContext())
            await context.Database.MigrateAsync(cancellation);
        await StoreFacts.SayVersionAsync(database, clock.GetUtcNow(), cancellation);
    }

    private static async Task<int> PendingAsync(NpgsqlConnection connection, string place, CancellationToken cancellation)
    {
        var there = await RunAsync(connection, """SELECT to_regclass('"__EFMigrationsHistory"')::text""", cancellation) is string;
        return there
            ? KnownMigrations.Pending(Known, await SchemaHistory.ReadAsync(connection, cancellation), place)
            : Known.Count;
    }

    private static async Task<object?> RunAsync(NpgsqlConnection connection, string sql, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync(cancellation);
    }
}
