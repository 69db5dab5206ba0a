using Gradus.Data.Access;
using Gradus.Data.Archive;
using Gradus.Data.Faults;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Gradus.Data.Sqlite;

/// <summary>Makes the file, or brings it to the schema of this program; the caller holds the folder's lock.</summary>
internal sealed class SqliteSchema(SqliteFolder folder, SqliteStoreOptions options, TimeProvider clock)
{
    public static IReadOnlyList<string> Known { get; } = KnownMigrations.Of(typeof(SqliteSchema).Assembly);

    /// <summary>How many schema changes the file lacks; null when there is no file. Changes nothing.</summary>
    public async Task<int?> PendingAsync(CancellationToken cancellation)
    {
        if (!File.Exists(folder.Database))
        {
            // A log whose database is gone holds acknowledged entries: a new, empty database would bury them.
            return !Path.Exists(folder.Database) && !File.Exists(folder.Log)
                ? null
                : throw new StoreException(StoreFault.Of(StoreFaultCodes.Damaged, ("path", folder.Database)));
        }
        // A file is given its name only when it holds a whole store, so an empty one lost its content.
        if (new FileInfo(folder.Database).Length == 0)
            throw new StoreException(StoreFault.Of(StoreFaultCodes.Damaged, ("path", folder.Database)));
        await using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(folder.Database, options.BusyTimeout));
        await connection.OpenAsync(cancellation);
        if (!await HasTableAsync(connection, "__EFMigrationsHistory", cancellation))
            throw new StoreException(StoreFault.Of(StoreFaultCodes.Damaged, ("path", folder.Database)));
        return KnownMigrations.Pending(Known, await SchemaHistory.ReadAsync(connection, cancellation), folder.Database);
    }

    /// <summary>A whole new database under another name, given to <paramref name="fill"/>, and only then put in its place.</summary>
    public async Task MakeAsync(Func<Database, Task> fill, CancellationToken cancellation)
    {
        folder.RemoveUnfinished();
        await using (var database = new SqliteDatabase(folder.Unfinished, null, PragmaInterceptor.Filling, options.BusyTimeout, null))
        {
            await using (var context = database.NewContext())
                await context.Database.MigrateAsync(cancellation);
            await fill(database);
        }
        // Opened as it will be used, so that what could not be used never gets the name.
        await using (var database = new SqliteDatabase(
            folder.Unfinished, null, PragmaInterceptor.Keeping(options), options.BusyTimeout, null))
            await SayVersionAsync(database, cancellation);
        using (var file = File.OpenHandle(folder.Unfinished, FileMode.Open, FileAccess.ReadWrite))
            RandomAccess.FlushToDisk(file);
        File.Move(folder.Unfinished, folder.Database, overwrite: false);
        DurableFolder.Flush(folder.Root);
    }

    /// <summary>Backs up, then changes the schema in place.</summary>
    public async Task ChangeAsync(int pending, CancellationToken cancellation)
    {
        await using var database = new SqliteDatabase(
            folder.Database, folder.Keys, PragmaInterceptor.Keeping(options), options.BusyTimeout, null);
        Directory.CreateDirectory(folder.Backups);
        var name = $"before-schema-{Known.Count - pending + 1}-{clock.GetUtcNow():yyyyMMdd'T'HHmmss'Z'}.gradus";
        await BackupFile.WriteAsync(database, Path.Combine(folder.Backups, name), clock, cancellation);
        await ForgetDeadMigrationAsync(database, cancellation);
        await using (var context = database.NewContext())
            await context.Database.MigrateAsync(cancellation);
        await SayVersionAsync(database, cancellation);
    }

    // EF marks a migration that runs by a row and waits for that row without end; a killed process leaves it behind.
    // We hold the folder's lock, so nobody's migration runs.
    private static Task<bool> ForgetDeadMigrationAsync(Database database, CancellationToken cancellation) =>
        database.WriteAsync(true, static async ValueTask<bool> (session, _, cancel) =>
        {
            if (!await HasTableAsync((SqliteConnection)session.Connection, "__EFMigrationsLock", cancel))
                return false;
            await using var delete = session.Connection.CreateCommand();
            delete.CommandText = """DELETE FROM "__EFMigrationsLock" """;
            return await delete.ExecuteNonQueryAsync(cancel) > 0;
        }, cancellation);

    private Task SayVersionAsync(Database database, CancellationToken cancellation) =>
        StoreFacts.SayVersionAsync(database, clock.GetUtcNow(), cancellation);

    private static async Task<bool> HasTableAsync(SqliteConnection connection, string table, CancellationToken cancellation)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = @name";
        select.Parameters.AddWithValue("@name", table);
        return await select.ExecuteScalarAsync(cancellation) is not null;
    }
}
