using Gradus.Data.PostgreSql;
using Gradus.Data.Sqlite;
using Gradus.Testing;
using Microsoft.Extensions.Time.Testing;

[assembly: AssemblyFixture(typeof(PostgreSqlServer))]

namespace Gradus.Data.Tests;

/// <summary>One empty store that may be opened again and again.</summary>
public abstract class Stores : IDisposable
{
    internal FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 3, 2, 9, 0, 0, TimeSpan.Zero));

    internal TemporaryFolder Folder { get; } = new();

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>The store, opened; the same content each time.</summary>
    public abstract Task<DiaryStore> OpenAsync();

    /// <summary>Fills another, empty store of the same kind from a backup and opens it.</summary>
    public abstract Task<DiaryStore> RestoreElsewhereAsync(string backup);

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class OnSqlite : Stores
{
    public override Task<DiaryStore> OpenAsync() => SqliteStore.OpenAsync(new SqliteStoreOptions(Folder.Of("data")), Clock, Cancel);

    public override async Task<DiaryStore> RestoreElsewhereAsync(string backup)
    {
        var elsewhere = new SqliteStoreOptions(Folder.Of("elsewhere"));
        await SqliteStore.RestoreAsync(backup, elsewhere, Clock, Cancel);
        return await SqliteStore.OpenAsync(elsewhere, Clock, Cancel);
    }
}

public sealed class OnPostgreSql(PostgreSqlServer server) : Stores
{
    private string? connectionString;

    public override async Task<DiaryStore> OpenAsync()
    {
        connectionString ??= await server.NewDatabaseAsync(Cancel);
        return await PostgreSqlStore.OpenAsync(new PostgreSqlStoreOptions(connectionString, Folder.Of("data")), Clock, Cancel);
    }

    public override async Task<DiaryStore> RestoreElsewhereAsync(string backup)
    {
        var elsewhere = new PostgreSqlStoreOptions(await server.NewDatabaseAsync(Cancel), Folder.Of("elsewhere"));
        await PostgreSqlStore.RestoreAsync(backup, elsewhere, Clock, Cancel);
        return await PostgreSqlStore.OpenAsync(elsewhere, Clock, Cancel);
    }
}
