using Gradus.Data.Diary;
using Gradus.Data.Faults;
using Gradus.Data.PostgreSql;
using Gradus.Data.Sqlite;
using Gradus.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public sealed class PostgreSqlStoreTests(PostgreSqlServer server) : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => folder.Dispose();

    [Fact]
    public void The_model_has_no_change_without_a_migration()
    {
        using var source = NpgsqlDataSource.Create("Host=nowhere");
        using var context = PostgreSqlContext.On(source);
        Assert.False(context.Database.HasPendingModelChanges());
    }

    [Fact]
    public void Both_kinds_of_store_have_the_same_migrations_so_that_a_backup_of_one_fits_the_other() =>
        Assert.Equal(
            SqliteSchema.Known.Select(id => id.Split('_')[1]),
            PostgreSqlSchema.Known.Select(id => id.Split('_')[1]));

    [Fact]
    public async Task Nodes_that_start_together_make_the_tables_once()
    {
        var database = await server.NewDatabaseAsync(Cancel);
        var nodes = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => OpenAsync(database), Cancel)));
        var person = await nodes[0].CreatePersonAsync(Somebody, Cancel);
        foreach (var node in nodes)
        {
            Assert.NotNull(await node.LoadPersonAsync(person, null, Cancel));
            await node.DisposeAsync();
        }
    }

    [Fact]
    public async Task Of_two_nodes_that_write_the_same_review_one_is_told_of_the_other()
    {
        var database = await server.NewStoreAsync(Cancel);
        await using var one = await OpenAsync(database);
        await using var other = await OpenAsync(database);
        var person = await one.CreatePersonAsync(Somebody, Cancel);
        for (var week = 0L; week < 20; week++)
        {
            var results = await Task.WhenAll(
                one.AppendAsync(person, After(week, Entry($"one-{week}")), Cancel),
                other.AppendAsync(person, After(week, Entry($"other-{week}")), Cancel));
            Assert.Contains(new AppendResult.Appended(week + 1), results);
            Assert.Contains(new AppendResult.Conflict(week + 1), results);
        }
    }

    [Fact]
    public async Task A_store_of_an_earlier_schema_is_backed_up_changed_and_keeps_its_diaries()
    {
        var database = await MakeEarlierAsync();
        var refused = await Assert.ThrowsAsync<StoreException>(() =>
            PostgreSqlStore.OpenAsync(new PostgreSqlStoreOptions(database, folder.Path) { ChangeSchema = false }, TimeProvider.System, Cancel));
        Assert.Equal(StoreFaultCodes.OlderSchema, refused.Fault.Code);

        await using var store = await OpenAsync(database);

        Assert.Equal(["a"], await store.IdsAsync(Assert.Single(await store.ListPersonsAsync(Cancel)).Id));
        Assert.Single(Directory.GetFiles(folder.Of("backups")));
    }

    [Fact]
    public async Task A_store_of_a_later_schema_is_refused()
    {
        var database = await server.NewStoreAsync(Cancel);
        await RunAsync(database, """INSERT INTO "__EFMigrationsHistory" VALUES ('29990101000000_Later', '99.0.0')""");
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(database));
        Assert.Equal((StoreFaultCodes.NewerSchema, "29990101000000_Later"), (refused.Fault.Code, refused.Fault.Details["schema"]));
    }

    [Theory]
    [InlineData("Host=127.0.0.1;Port=1;Username=x;Password=hush;Database=d;Timeout=5", StoreFaultCodes.Unreachable)]
    [InlineData("no connection string", StoreFaultCodes.CannotOpen)]
    public async Task A_server_that_is_not_there_is_named_without_its_password(string connectionString, string code)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(connectionString));
        Assert.Equal(code, refused.Fault.Code);
        Assert.DoesNotContain("hush", refused.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_does_not_exist_is_named()
    {
        var missing = new NpgsqlConnectionStringBuilder(await server.NewDatabaseAsync(Cancel)) { Database = "missing" };
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(missing.ToString()));
        Assert.Equal(StoreFaultCodes.CannotOpen, refused.Fault.Code);
        Assert.EndsWith("/missing", refused.Fault.Details["path"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Connections_cut_between_two_questions_are_not_noticed()
    {
        var database = await server.NewStoreAsync(Cancel);
        await using var store = await OpenAsync(database);
        var person = await store.CreatePersonAsync(Somebody, Cancel);
        await server.CutConnectionsAsync(database, Cancel);
        Assert.Equal(new AppendResult.Appended(1), await store.AppendAsync(person, After(0, Entry("a")), Cancel));
        await server.CutConnectionsAsync(database, Cancel);
        Assert.Equal(["a"], await store.IdsAsync(person));
    }

    [Fact]
    public async Task When_the_server_crashes_under_writers_nothing_acknowledged_is_lost_and_what_was_not_can_be_sent_again()
    {
        await using var own = new PostgreSqlServer();
        await using var store = await OpenAsync(await own.NewStoreAsync(Cancel));
        List<PersonId> people = [];
        for (var i = 0; i < 4; i++)
            people.Add(await store.CreatePersonAsync(Somebody, Cancel));
        var someWritten = new TaskCompletionSource();

        var writing = people.ConvertAll(person => Task.Run(async () =>
        {
            for (var i = 0; ; i++)
            {
                try
                {
                    await store.AppendAsync(person, After(i, Entry($"{i}")), Cancel);
                }
                catch (StoreException exception)
                {
                    Assert.Equal(StoreFaultCodes.Unreachable, exception.Fault.Code);
                    return i;
                }
                if (i == 20)
                    someWritten.TrySetResult();
            }
        }, Cancel));
        await someWritten.Task;
        await own.CrashAsync(Cancel);
        var acknowledged = await Task.WhenAll(writing);
        await own.StartAgainAsync(Cancel);

        for (var i = 0; i < people.Count; i++)
        {
            var again = await store.AppendAsync(people[i], After(acknowledged[i], Entry($"{acknowledged[i]}")), Cancel);
            Assert.True(again is AppendResult.Appended or AppendResult.AlreadyThere);
            Assert.Equal(Enumerable.Range(0, acknowledged[i] + 1).Select(n => $"{n}"), await store.IdsAsync(people[i]));
        }
    }

    private Task<DiaryStore> OpenAsync(string connectionString) =>
        PostgreSqlStore.OpenAsync(new PostgreSqlStoreOptions(connectionString, folder.Path), TimeProvider.System, Cancel);

    private async Task<string> MakeEarlierAsync()
    {
        var database = await server.NewDatabaseAsync(Cancel);
        await using (var source = NpgsqlDataSource.Create(database))
        await using (var context = PostgreSqlContext.On(source))
            await context.GetService<IMigrator>().MigrateAsync("Diary", Cancel);
        await RunAsync(database, EarlierRows.Sql);
        return database;
    }

    private static async Task RunAsync(string database, string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync(Cancel);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancel);
    }
}
