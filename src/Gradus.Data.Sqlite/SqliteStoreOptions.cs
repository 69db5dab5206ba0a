namespace Gradus.Data.Sqlite;

/// <summary>A store in one folder: the database, the keys that protect cookies, and the backups made before schema changes.</summary>
/// <param name="DataFolder">Made when it does not exist.</param>
public sealed record SqliteStoreOptions(string DataFolder)
{
    /// <inheritdoc cref="StoreUse"/>
    public StoreUse Use { get; init; } = StoreUse.Serve;

    /// <summary>How long to wait for another process that writes.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For tests that need a store that is full or may not be written.</summary>
    internal string FurtherPragmas { get; init; } = "";
}
