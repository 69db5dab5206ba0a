using Gradus.Data.Archive;
using Gradus.Data.Faults;

namespace Gradus.Data.Sqlite;

/// <summary>Diaries in one SQLite file.</summary>
public static class SqliteStore
{
    /// <summary>
    /// Opens the store of a folder; makes it when there is none, and backs up and changes its schema when that is of an earlier version.
    /// </summary>
    /// <exception cref="StoreException">In use, damaged, of a later version, no room, and the like; nothing was changed then.</exception>
    public static async Task<DiaryStore> OpenAsync(SqliteStoreOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        var folder = new SqliteFolder(options.DataFolder);
        folder.Create();
        var held = options.Use == StoreUse.Serve ? folder.TryLock() ?? throw InUse(folder) : null;
        try
        {
            await PrepareAsync(folder, options, clock, held is not null, cancellation);
        }
        catch (Exception exception)
        {
            held?.Dispose();
            throw Worded(exception, folder, options);
        }
        return new DiaryStore(
            new SqliteDatabase(folder.Database, folder.Keys, PragmaInterceptor.Keeping(options), options.BusyTimeout, held), clock);
    }

    /// <summary>Makes the store of a folder out of a backup of either kind of store. The backup is read whole before anything is written.</summary>
    /// <exception cref="StoreException"><see cref="StoreFaultCodes.NotEmpty"/> when the folder has a store or keys.</exception>
    public static async Task<BackupSummary> RestoreAsync(
        string backup, SqliteStoreOptions options, TimeProvider clock, CancellationToken cancellation = default)
    {
        var folder = new SqliteFolder(options.DataFolder);
        await using var reader = await BackupReader.OpenAsync(Path.GetFullPath(backup), SqliteSchema.Known.Count, cancellation);
        RefuseIfNotEmpty(folder);
        await reader.VerifyAsync(cancellation);
        folder.Create();
        using var held = folder.TryLock() ?? throw InUse(folder);
        try
        {
            RefuseIfNotEmpty(folder);
            await new SqliteSchema(folder, options, clock).MakeAsync(
                async database =>
                {
                    await database.BulkAsync(reader.CopyAsync, cancellation);
                    await reader.CopyKeysAsync(folder.Keys, cancellation);
                }, cancellation);
            return BackupSummary.Of(reader.Manifest);
        }
        catch (Exception exception)
        {
            folder.RemoveUnfinished();
            if (!File.Exists(folder.Database) && Directory.Exists(folder.Keys))
                Directory.Delete(folder.Keys, recursive: true);
            throw Worded(exception, folder, options);
        }
    }

    /// <summary>The folder of the keys that protect cookies; it goes along with a backup.</summary>
    public static string KeysFolder(string dataFolder) => new SqliteFolder(dataFolder).Keys;

    private static async Task PrepareAsync(
        SqliteFolder folder, SqliteStoreOptions options, TimeProvider clock, bool isHeld, CancellationToken cancellation)
    {
        var schema = new SqliteSchema(folder, options, clock);
        var pending = await schema.PendingAsync(cancellation);
        if (pending == 0)
            return;
        using var held = isHeld ? null : folder.TryLock() ?? throw new StoreException(StoreFault.Of(
            StoreFaultCodes.OlderSchema, ("path", folder.Database), ("schema", SqliteSchema.Known[^1])));
        // Another process may have done it before we held the lock.
        pending = await schema.PendingAsync(cancellation);
        if (pending is null)
            await schema.MakeAsync(_ => Task.CompletedTask, cancellation);
        else if (pending > 0)
            await schema.ChangeAsync(pending.Value, cancellation);
    }

    private static void RefuseIfNotEmpty(SqliteFolder folder)
    {
        foreach (var path in new[] { folder.Database, folder.Log })
        {
            if (Path.Exists(path))
                throw new StoreException(StoreFault.Of(StoreFaultCodes.NotEmpty, ("path", path)));
        }
        if (Directory.Exists(folder.Keys) && Directory.EnumerateFileSystemEntries(folder.Keys).Any())
            throw new StoreException(StoreFault.Of(StoreFaultCodes.NotEmpty, ("path", folder.Keys)));
    }

    private static StoreException InUse(SqliteFolder folder) => new(StoreFault.Of(StoreFaultCodes.InUse, ("path", folder.Root)));

    private static Exception Worded(Exception exception, SqliteFolder folder, SqliteStoreOptions options) =>
        exception is not StoreException
        && (SqliteFaults.Of(exception, folder.Database, options.BusyTimeout) ?? FileFaults.Of(exception, folder.Root)) is { } fault
            ? new StoreException(fault, exception)
            : exception;
}
