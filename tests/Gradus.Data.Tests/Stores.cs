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

    /// <summary>Fills another, empty store of the same kind from a backup and opens it; again: the one that was filled before.</summary>
    public abstract Task<DiaryStore> RestoreElsewhereAsync(string backup, bool again = false);

    /// <summary>Lets the store down without a word: what a killed process or a broken network leaves behind.</summary>
    public abstract Task<DiaryStore> CrashAsync(DiaryStore store);

    public virtual void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }
}

/// <summary>The tests of a class run on each store.</summary>
public abstract class StoreTests(Stores stores) : IDisposable
{
    internal Stores Stores { get; } = stores;

    internal static CancellationToken Cancel => Stores.Cancel;

    public void Dispose()
    {
        Stores.Dispose();
        GC.SuppressFinalize(this);
    }
}

public sealed class OnSqlite : Stores
{
    private readonly List<DiaryStore> left = [];

    public override async Task<DiaryStore> CrashAsync(DiaryStore store)
    {
        // Never closed, so its log stays as it is; only the lock must not stand in the way, as it does not after a kill.
        left.Add(store);
        return await OpenAsync();
    }

    public override void Dispose()
    {
        foreach (var store in left)
            store.DisposeAsync().AsTask().GetAwaiter().GetResult();
        base.Dispose();
    }

    public override Task<DiaryStore> OpenAsync() => SqliteStore.OpenAsync(
        new SqliteStoreOptions(Folder.Of("data")) { Use = left.Count == 0 ? StoreUse.Serve : StoreUse.Beside }, Clock, Cancel);

    public override async Task<DiaryStore> RestoreElsewhereAsync(string backup, bool again = false)
    {
        var elsewhere = new SqliteStoreOptions(Folder.Of("elsewhere"));
        await SqliteStore.RestoreAsync(backup, elsewhere, Clock, Cancel);
        return await SqliteStore.OpenAsync(elsewhere, Clock, Cancel);
    }
}

public sealed class OnPostgreSql(PostgreSqlServer server) : Stores
{
    private string? connectionString;
    private string? elsewhereConnection;

    public override async Task<DiaryStore> OpenAsync()
    {
        connectionString ??= await server.NewStoreAsync(Cancel);
        return await PostgreSqlStore.OpenAsync(new PostgreSqlStoreOptions(connectionString, Folder.Of("data")), Clock, Cancel);
    }

    public override async Task<DiaryStore> CrashAsync(DiaryStore store)
    {
        await server.CutConnectionsAsync(connectionString!, Cancel);
        return store;
    }

    public override async Task<DiaryStore> RestoreElsewhereAsync(string backup, bool again = false)
    {
        if (!again)
            elsewhereConnection = await server.NewStoreAsync(Cancel);
        // The keys lie in the folder and would be in the way first.
        var elsewhere = new PostgreSqlStoreOptions(elsewhereConnection!, Folder.Of(again ? "without-keys" : "elsewhere"));
        await PostgreSqlStore.RestoreAsync(backup, elsewhere, Clock, Cancel);
        return await PostgreSqlStore.OpenAsync(elsewhere, Clock, Cancel);
    }
}
