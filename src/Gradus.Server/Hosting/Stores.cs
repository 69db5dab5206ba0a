using Gradus.Data;
using Gradus.Data.Archive;
using Gradus.Data.PostgreSql;
using Gradus.Data.Sqlite;

namespace Gradus.Server.Hosting;

/// <summary>Opens and restores the store that the settings name.</summary>
public static class Stores
{
    /// <param name="settings">Which one.</param>
    /// <param name="serving">Hold it as the one that serves.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="Gradus.Data.Faults.StoreException">It cannot be opened as it is; nothing was changed.</exception>
    public static Task<DiaryStore> OpenAsync(ServerSettings settings, bool serving, CancellationToken cancel) =>
        settings.PostgreSql is { } server
            ? PostgreSqlStore.OpenAsync(new PostgreSqlStoreOptions(server, settings.DataFolder), settings.Clock, cancel)
            : SqliteStore.OpenAsync(Sqlite(settings, serving), settings.Clock, cancel);

    /// <summary>Makes the store out of a backup; never over anything.</summary>
    public static Task<BackupSummary> RestoreAsync(ServerSettings settings, string file, CancellationToken cancel) =>
        settings.PostgreSql is { } server
            ? PostgreSqlStore.RestoreAsync(file, new PostgreSqlStoreOptions(server, settings.DataFolder), settings.Clock, cancel)
            : SqliteStore.RestoreAsync(file, Sqlite(settings, serving: true), settings.Clock, cancel);

    private static SqliteStoreOptions Sqlite(ServerSettings settings, bool serving) =>
        new(settings.DataFolder) { Use = serving ? StoreUse.Serve : StoreUse.Beside };
}
