using Gradus.Data.Access;
using Gradus.Data.Faults;

namespace Gradus.Data.Archive;

/// <summary>A backup gets its name only when it is whole: written beside it, on disk, and read back.</summary>
internal static class BackupFile
{
    public static Task<BackupSummary> WriteAsync(Database database, string file, TimeProvider clock, CancellationToken cancellation) =>
        WriteAsync(database, file, clock, static path => new FileStream(path, FileMode.CreateNew, FileAccess.Write), cancellation);

    /// <summary>With a file made by <paramref name="create"/>, for tests of a disk that is full.</summary>
    internal static async Task<BackupSummary> WriteAsync(
        Database database, string file, TimeProvider clock, Func<string, FileStream> create, CancellationToken cancellation)
    {
        var path = Path.GetFullPath(file);
        if (Path.Exists(path))
            throw new StoreException(StoreFault.Of(StoreFaultCodes.BackupExists, ("path", path)));
        var unfinished = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}.part");
        try
        {
            BackupManifest? manifest = null;
            await using (var stream = create(unfinished))
            {
                await database.SnapshotAsync(async (snapshot, cancel) =>
                    manifest = await new BackupWriter(stream, clock.GetUtcNow()).WriteAsync(snapshot, database.KeysFolder, cancel), cancellation);
                stream.Flush(flushToDisk: true);
            }
            await using (var reader = await BackupReader.OpenAsync(unfinished, int.MaxValue, cancellation))
                await reader.VerifyAsync(cancellation);
            Publish(unfinished, path);
            return BackupSummary.Of(manifest!);
        }
        catch (Exception exception) when (exception is not StoreException)
        {
            if ((database.FaultOf(exception) ?? FileFaults.Of(exception, path)) is { } fault)
                throw new StoreException(fault, exception);
            throw;
        }
        finally
        {
            if (File.Exists(unfinished))
                File.Delete(unfinished);
        }
    }

    private static void Publish(string unfinished, string path)
    {
        try
        {
            File.Move(unfinished, path, overwrite: false);
        }
        catch (IOException exception) when (Path.Exists(path))
        {
            throw new StoreException(StoreFault.Of(StoreFaultCodes.BackupExists, ("path", path)), exception);
        }
        DurableFolder.Flush(Path.GetDirectoryName(path)!);
    }
}
