using Gradus.Data.Faults;

namespace Gradus.Data.Sqlite;

/// <summary>Names in the data folder.</summary>
internal sealed class SqliteFolder(string dataFolder)
{
    public string Root { get; } = Path.GetFullPath(dataFolder);

    public string Database => Path.Combine(Root, "gradus.db");

    public string Log => Database + "-wal";

    /// <summary>A database that is being made; becomes <see cref="Database"/> when it is whole.</summary>
    public string Unfinished => Path.Combine(Root, "gradus.db.new");

    public string Keys => Path.Combine(Root, "keys");

    public string Backups => Path.Combine(Root, "backups");

    public string Lock => Path.Combine(Root, "serving.lock");

    public void Create()
    {
        try
        {
            Directory.CreateDirectory(Root);
        }
        catch (Exception exception) when (FileFaults.Of(exception, Root) is { } fault)
        {
            throw new StoreException(fault, exception);
        }
    }

    /// <summary>Held by who serves, and by who changes the schema; null when somebody else holds it.</summary>
    public FileStream? TryLock()
    {
        try
        {
            return new FileStream(Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException exception) when (exception.GetType() == typeof(IOException) && File.Exists(Lock)
            && FileFaults.Of(exception, Root) is { Code: StoreFaultCodes.CannotOpen })
        {
            return null;
        }
        catch (Exception exception) when (FileFaults.Of(exception, Root) is { } fault)
        {
            throw new StoreException(fault, exception);
        }
    }

    public void RemoveUnfinished()
    {
        foreach (var leftover in new[] { Unfinished, Unfinished + "-wal", Unfinished + "-shm", Unfinished + "-journal" })
            File.Delete(leftover);
    }
}
