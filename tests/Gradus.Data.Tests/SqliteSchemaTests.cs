using Gradus.Data.Diary;
using Gradus.Data.Faults;
using Gradus.Data.Sqlite;
using Gradus.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public sealed class SqliteSchemaTests : IDisposable
{
    private static readonly PersonId Early = PersonId.Read("00000000-0000-0000-0000-0000000000aa");
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => folder.Of("data", "gradus.db");

    private SqliteStoreOptions Options => new(folder.Of("data"));

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var context = SqliteContext.On("Data Source=:memory:", PragmaInterceptor.None);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_second_server_on_the_same_folder_is_told_so_and_a_command_beside_it_works()
    {
        await using var serving = await OpenAsync();
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync());
        Assert.Equal((StoreFaultCodes.InUse, folder.Of("data")), (refused.Fault.Code, refused.Fault.Details["path"]));

        await using var beside = await OpenAsync(Options with { Use = StoreUse.Beside });
        var person = await beside.CreatePersonAsync(Somebody, Cancel);
        await serving.AppendAsync(person, After(0, Entry("a")), Cancel);
        Assert.Equal(new AppendResult.Appended(2), await beside.AppendAsync(person, After(1, Entry("b")), Cancel));
        Assert.Equal(["a", "b"], await serving.IdsAsync(person));
    }

    [Fact]
    public async Task A_folder_may_be_served_again_when_the_first_server_has_ended()
    {
        await (await OpenAsync()).DisposeAsync();
        await (await OpenAsync()).DisposeAsync();
    }

    [Fact]
    public async Task A_store_may_be_closed_twice_and_takes_nothing_afterwards()
    {
        var store = await OpenAsync();
        var person = await store.CreatePersonAsync(Somebody, Cancel);
        await store.DisposeAsync();
        await store.DisposeAsync();
        await Assert.ThrowsAsync<ObjectDisposedException>(() => store.AppendAsync(person, After(0, Entry("a")), Cancel));
    }

    [Fact]
    public async Task Every_commit_is_flushed_and_the_file_has_a_write_ahead_log()
    {
        await (await OpenAsync()).DisposeAsync();
        await using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(File, TimeSpan.FromSeconds(1)));
        await connection.OpenAsync(Cancel);
        PragmaInterceptor.Keeping(Options).Apply(connection);
        Assert.Equal(("wal", 2L, 1L), (await AskAsync<string>(connection, "PRAGMA journal_mode"), await AskAsync<long>(connection, "PRAGMA synchronous"), await AskAsync<long>(connection, "PRAGMA foreign_keys")));
    }

    [Fact]
    public async Task A_store_of_an_earlier_schema_is_backed_up_changed_and_keeps_its_diaries()
    {
        await MakeEarlierAsync();

        await using (var store = await OpenAsync())
        {
            Assert.Equal(["a"], await store.IdsAsync(Early));
            await store.Accounts.NewLinkAsync(null, TimeSpan.FromDays(1), Cancel);
        }

        var backup = Assert.Single(Directory.GetFiles(folder.Of("data", "backups")));
        var elsewhere = new SqliteStoreOptions(folder.Of("elsewhere"));
        await SqliteStore.RestoreAsync(backup, elsewhere, TimeProvider.System, Cancel);
        await using var restored = await OpenAsync(elsewhere);
        Assert.Equal(["a"], await restored.IdsAsync(Early));
    }

    [Fact]
    public async Task A_command_beside_does_not_change_the_schema_under_a_server()
    {
        await MakeEarlierAsync();
        using var serving = new SqliteFolder(folder.Of("data")).TryLock();
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(Options with { Use = StoreUse.Beside }));
        Assert.Equal(StoreFaultCodes.OlderSchema, refused.Fault.Code);
        Assert.False(Directory.Exists(folder.Of("data", "backups")));
    }

    [Fact]
    public async Task When_the_backup_fails_the_schema_stays_as_it_was()
    {
        await MakeEarlierAsync();
        await System.IO.File.WriteAllTextAsync(folder.Of("data", "backups"), "in the way", Cancel);
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancel);
        await Assert.ThrowsAsync<StoreException>(() => OpenAsync());
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Fact]
    public async Task A_store_of_a_later_schema_is_refused_and_not_touched()
    {
        await (await OpenAsync()).DisposeAsync();
        await RunAsync("""INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancel);

        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync());

        Assert.Equal((StoreFaultCodes.NewerSchema, "29990101000000_Later"), (refused.Fault.Code, refused.Fault.Details["schema"]));
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, Cancel));
        Assert.False(Directory.Exists(folder.Of("data", "backups")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_mark_of_a_migration_that_was_killed_does_not_stop_the_start(bool pending)
    {
        if (pending)
            await MakeEarlierAsync();
        else
            await (await OpenAsync()).DisposeAsync();
        await RunAsync("""
            CREATE TABLE IF NOT EXISTS "__EFMigrationsLock" ("Id" INTEGER NOT NULL CONSTRAINT "PK___EFMigrationsLock" PRIMARY KEY, "Timestamp" TEXT NOT NULL);
            INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01 00:00:00')
            """);
        await using var store = await OpenAsync();
        await store.CreatePersonAsync(Somebody, Cancel);
    }

    [Fact]
    public async Task A_store_that_was_being_made_when_the_power_went_is_made_anew()
    {
        Directory.CreateDirectory(folder.Of("data"));
        await System.IO.File.WriteAllTextAsync(File + ".new", "half a database", Cancel);
        await System.IO.File.WriteAllTextAsync(File + ".new-wal", "half a log", Cancel);
        await using var store = await OpenAsync();
        await store.CreatePersonAsync(Somebody, Cancel);
        Assert.Empty(Directory.EnumerateFiles(folder.Of("data"), "*.new*"));
    }

    private Task<DiaryStore> OpenAsync(SqliteStoreOptions? options = null) =>
        SqliteStore.OpenAsync(options ?? Options, TimeProvider.System, Cancel);

    private async Task MakeEarlierAsync()
    {
        Directory.CreateDirectory(folder.Of("data"));
        await using (var context = SqliteContext.On(SqliteDatabase.ConnectionString(File, TimeSpan.FromSeconds(1)), PragmaInterceptor.Keeping(Options)))
            await context.GetService<IMigrator>().MigrateAsync("Diary", Cancel);
        await RunAsync(EarlierRows.Sql);
    }

    private async Task RunAsync(string sql)
    {
        await using var connection = new SqliteConnection(SqliteDatabase.ConnectionString(File, TimeSpan.FromSeconds(1)));
        await connection.OpenAsync(Cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(Cancel);
    }

    private static async Task<T> AskAsync<T>(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (T)(await command.ExecuteScalarAsync(Cancel))!;
    }
}

internal static class EarlierRows
{
    /// <summary>One person with one entry, in the words of the first schema.</summary>
    public const string Sql = """
        INSERT INTO persons (id, created, time_zone, language, version)
        VALUES ('00000000-0000-0000-0000-0000000000aa', 1, 'Europe/Berlin', 'en', 1);
        INSERT INTO entries (person, sequence, id, at, recorded, author, role, kind, body)
        SELECT key, 1, 'a', '2026-03-02T09:30:00', 1, 'self', 'person', 'session', '{}' FROM persons
        """;
}
