using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Data.Faults;
using Gradus.Data.Sqlite;
using Gradus.Testing;
using Microsoft.Data.Sqlite;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public sealed class SqliteFaultTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private string File => folder.Of("data", "gradus.db");

    private SqliteStoreOptions Options => new(folder.Of("data")) { BusyTimeout = TimeSpan.FromMilliseconds(50) };

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task On_a_full_disk_nothing_acknowledged_is_lost_and_writing_goes_on_when_there_is_room()
    {
        var (person, _) = await FilledAsync(1);
        List<string> acknowledged = ["0"];
        await using (var full = await OpenAsync(Options with { FurtherPragmas = $"PRAGMA max_page_count = {Pages() + 3};" }))
        {
            var fault = await Assert.ThrowsAsync<StoreException>(async () =>
            {
                for (var i = 1; ; i++)
                {
                    await full.AppendAsync(person, After(i, Entry($"{i}", new string('x', 1000))), Cancel);
                    acknowledged.Add($"{i}");
                }
            });
            Assert.Equal((StoreFaultCodes.DiskFull, File), (fault.Fault.Code, fault.Fault.Details["path"]));
            Assert.Equal(acknowledged, await full.IdsAsync(person));
        }

        await using var roomy = await OpenAsync();
        Assert.Equal(acknowledged, await roomy.IdsAsync(person));
        Assert.IsType<AppendResult.Appended>(await roomy.AppendAsync(person, After(acknowledged.Count, Entry("more")), Cancel));
    }

    [Fact]
    public async Task One_entry_that_finds_no_room_does_not_take_the_others_with_it()
    {
        await FilledAsync(0);
        List<PersonId> people = [];
        await using (var store = await OpenAsync())
        {
            for (var i = 0; i < 30; i++)
                people.Add(await store.CreatePersonAsync(Somebody, Cancel));
        }
        await using var full = await OpenAsync(Options with { FurtherPragmas = $"PRAGMA max_page_count = {Pages() + 40};" });

        var outcomes = await Task.WhenAll(people.Select((person, i) => Task.Run(async () =>
        {
            try
            {
                return await full.AppendAsync(person, After(0, Entry("a", new string('x', i % 3 == 0 ? 1_000_000 : 10))), Cancel);
            }
            catch (StoreException)
            {
                return null;
            }
        }, Cancel)));

        for (var i = 0; i < people.Count; i++)
        {
            Assert.Equal(i % 3 == 0, outcomes[i] is null);
            Assert.Equal(i % 3 == 0 ? [] : ["a"], await full.IdsAsync(people[i]));
        }
    }

    [Fact]
    public async Task A_backup_that_finds_no_room_leaves_no_file()
    {
        await FilledAsync(3);
        await using var database = new SqliteDatabase(File, null, PragmaInterceptor.Keeping(Options), Options.BusyTimeout, null);
        var refused = await Assert.ThrowsAsync<StoreException>(() => BackupFile.WriteAsync(
            database, folder.Of("backup.gradus"), TimeProvider.System, OnAFullDisk, Cancel));
        Assert.Equal((StoreFaultCodes.DiskFull, folder.Of("backup.gradus")), (refused.Fault.Code, refused.Fault.Details["path"]));
        Assert.Empty(Directory.EnumerateFiles(folder.Path));

        // The name is there, and every write to the device behind it fails as on a full disk.
        static FileStream OnAFullDisk(string path)
        {
            System.IO.File.Create(path).Dispose();
            return new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        }
    }

    [Fact]
    public async Task A_store_that_may_only_be_read_is_read_and_says_why_it_does_not_write()
    {
        var (person, ids) = await FilledAsync(2);
        await using var store = await OpenAsync(Options with { FurtherPragmas = "PRAGMA query_only = 1;" });
        var refused = await Assert.ThrowsAsync<StoreException>(() => store.AppendAsync(person, After(2, Entry("c")), Cancel));
        Assert.Equal(StoreFaultCodes.ReadOnly, refused.Fault.Code);
        Assert.Equal(ids, await store.IdsAsync(person));
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_is_named()
    {
        await System.IO.File.WriteAllTextAsync(folder.Of("file"), "", Cancel);
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(new SqliteStoreOptions(folder.Of("file", "data"))));
        Assert.Equal((StoreFaultCodes.CannotOpen, folder.Of("file", "data")), (refused.Fault.Code, refused.Fault.Details["path"]));
    }

    [Fact]
    public async Task A_data_folder_where_nobody_may_write_is_named()
    {
        // Not even the superuser makes a folder here, or else it is mounted for reading only.
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync(new SqliteStoreOptions("/sys/gradus")));
        Assert.Equal((StoreFaultCodes.ReadOnly, "/sys/gradus"), (refused.Fault.Code, refused.Fault.Details["path"]));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_database_is_refused()
    {
        Directory.CreateDirectory(File);
        await AssertRefusedAsync(StoreFaultCodes.Damaged);
        Assert.True(Directory.Exists(File));
    }

    [Fact]
    public async Task A_write_that_another_program_blocks_says_so_and_goes_through_when_it_is_let()
    {
        var (person, ids) = await FilledAsync(1);
        await using var store = await OpenAsync();
        await using var other = new SqliteConnection($"Data Source={File};Pooling=false");
        await other.OpenAsync(Cancel);
        await using (other.BeginTransaction(deferred: false))
        {
            var refused = await Assert.ThrowsAsync<StoreException>(() => store.AppendAsync(person, After(1, Entry("b")), Cancel));
            Assert.Equal(StoreFaultCodes.Locked, refused.Fault.Code);
            Assert.Equal(ids, await store.IdsAsync(person));
        }
        Assert.Equal(new AppendResult.Appended(2), await store.AppendAsync(person, After(1, Entry("b")), Cancel));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(folder.Of("data"));
        byte[] garbage = [.. Enumerable.Range(0, 20_000).Select(i => (byte)(i * 31))];
        await System.IO.File.WriteAllBytesAsync(File, garbage, Cancel);
        await AssertRefusedAsync(StoreFaultCodes.Damaged);
        Assert.Equal(garbage, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Fact]
    public async Task Another_programs_database_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(folder.Of("data"));
        await using (var other = new SqliteConnection($"Data Source={File};Pooling=false"))
        {
            await other.OpenAsync(Cancel);
            await using var make = other.CreateCommand();
            make.CommandText = "CREATE TABLE songs (title TEXT)";
            await make.ExecuteNonQueryAsync(Cancel);
        }
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancel);
        await AssertRefusedAsync(StoreFaultCodes.Damaged);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    [InlineData(8192)]
    public async Task A_file_cut_short_is_refused_and_left_alone(int length)
    {
        await FilledAsync(50);
        await using (var file = System.IO.File.OpenWrite(File))
            file.SetLength(length);
        var before = await System.IO.File.ReadAllBytesAsync(File, Cancel);
        await AssertRefusedAsync(StoreFaultCodes.Damaged);
        Assert.Equal(before, await System.IO.File.ReadAllBytesAsync(File, Cancel));
    }

    [Fact]
    public async Task A_log_whose_database_is_gone_is_not_buried_under_a_new_one()
    {
        Directory.CreateDirectory(folder.Of("data"));
        await System.IO.File.WriteAllTextAsync(File + "-wal", "entries", Cancel);
        await AssertRefusedAsync(StoreFaultCodes.Damaged);
        Assert.Equal("entries", await System.IO.File.ReadAllTextAsync(File + "-wal", Cancel));
    }

    [Fact]
    public async Task A_damaged_page_is_reported_and_neither_read_as_data_nor_backed_up()
    {
        var (person, _) = await FilledAsync(200);
        var pages = Pages();
        await using (var file = System.IO.File.OpenWrite(File))
        {
            // All but the first pages, which hold the tables' names and the people.
            file.Seek(pages / 2 * 4096, SeekOrigin.Begin);
            for (var page = pages / 2; page < pages; page++)
                file.Write(Enumerable.Repeat((byte)0xA5, 4096).ToArray());
        }
        await using var store = await OpenAsync();
        var refused = await Assert.ThrowsAsync<StoreException>(async () => await store.LoadPersonAsync(person, null, Cancel));
        Assert.Equal(StoreFaultCodes.Damaged, refused.Fault.Code);
        var unsaved = await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(folder.Of("backup.gradus"), Cancel));
        Assert.Equal(StoreFaultCodes.Damaged, unsaved.Fault.Code);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    private Task<DiaryStore> OpenAsync(SqliteStoreOptions? options = null) =>
        SqliteStore.OpenAsync(options ?? Options, TimeProvider.System, Cancel);

    private async Task AssertRefusedAsync(string code)
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => OpenAsync());
        Assert.Equal((code, File), (refused.Fault.Code, refused.Fault.Details["path"]));
        // Refusing lets the folder go: a second try hears the same, not that the store is in use.
        Assert.Equal(code, (await Assert.ThrowsAsync<StoreException>(() => OpenAsync())).Fault.Code);
    }

    private async Task<(PersonId Person, string[] Ids)> FilledAsync(int entries)
    {
        await using var store = await OpenAsync();
        var person = await store.CreatePersonAsync(Somebody, Cancel);
        string[] ids = [.. Enumerable.Range(0, entries).Select(i => $"{i}")];
        await store.AppendAsync(person, After(0, [.. ids.Select(id => Entry(id, new string('y', 500)))]), Cancel);
        return (person, ids);
    }

    private long Pages() => new FileInfo(File).Length / 4096;
}
