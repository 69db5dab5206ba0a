using Gradus.Data.Archive;
using Gradus.Data.Faults;

namespace Gradus.Data.PostgreSql;

/// <summary>Diaries in one PostgreSQL database.</summary>
public static class PostgreSqlStore
{
    private static readonly string[] Holders = ["persons", "accounts"];

    /// <summary>Opens the store; makes the tables when there are none, and backs up and changes the schema when that is of an earlier version.</summary>
    /// <exception cref="StoreException">Unreachable, of a later version, and the like; nothing was changed then.</exception>
    public static async Task<DiaryStore> OpenAsync(
        PostgreSqlStoreOptions options, TimeProvider clock, CancellationToken cancellation = default) =>
        new(await OpenDatabaseAsync(options, clock, cancellation), clock);

    /// <summary>Fills an empty database from a backup of either kind of store, all or nothing. The backup is read whole before anything is written.</summary>
    /// <exception cref="StoreException"><see cref="StoreFaultCodes.NotEmpty"/> when the database has people or accounts, or the folder keys.</exception>
    public static async Task<BackupSummary> RestoreAsync(
        string backup, PostgreSqlStoreOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        await using var reader = await BackupReader.OpenAsync(Path.GetFullPath(backup), PostgreSqlSchema.Known.Count, cancellation);
        await reader.VerifyAsync(cancellation);
        var keys = KeysFolder(options.DataFolder);
        if (Directory.Exists(keys) && Directory.EnumerateFileSystemEntries(keys).Any())
            throw new StoreException(StoreFault.Of(StoreFaultCodes.NotEmpty, ("path", keys)));

        await using var database = await OpenDatabaseAsync(options, clock, cancellation);
        await database.BulkAsync(async (writer, cancel) =>
        {
            foreach (var table in Holders)
            {
                if (await writer.CountAsync(table, cancel) > 0)
                    throw new StoreException(StoreFault.Of(StoreFaultCodes.NotEmpty, ("path", database.Place)));
            }
            await reader.CopyAsync(writer, cancel);
        }, cancellation);
        await reader.CopyKeysAsync(keys, cancellation);
        return BackupSummary.Of(reader.Manifest);
    }

    /// <summary>The folder of the keys that protect cookies; it goes along with a backup.</summary>
    public static string KeysFolder(string dataFolder) => Path.Combine(Path.GetFullPath(dataFolder), "keys");

    private static async Task<PostgreSqlDatabase> OpenDatabaseAsync(
        PostgreSqlStoreOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        PostgreSqlDatabase? database = null;
        try
        {
            database = new PostgreSqlDatabase(options.ConnectionString, KeysFolder(options.DataFolder));
            Directory.CreateDirectory(options.DataFolder);
            await PostgreSqlSchema.PrepareAsync(database, options, clock, cancellation);
            return database;
        }
        catch (Exception exception)
        {
            if (database is not null)
                await database.DisposeAsync();
            if (exception is StoreException)
                throw;
            if (exception is ArgumentException && database is null)
                throw new StoreException(StoreFault.Of(StoreFaultCodes.CannotOpen, ("path", "connection string"), ("reason", exception.GetType().Name)), exception);
            if ((PostgreSqlFaults.Of(exception, database?.Place ?? "") ?? FileFaults.Of(exception, options.DataFolder)) is { } fault)
                throw new StoreException(fault, exception);
            throw;
        }
    }
}
