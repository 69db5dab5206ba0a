using System.IO.Compression;
using Gradus.Data.Accounts;
using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Data.Faults;
using Gradus.Data.PostgreSql;
using Gradus.Data.Sqlite;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class BackupTests(Stores stores, PostgreSqlServer server) : StoreTests(stores)
{
    private string Backup => Stores.Folder.Of("backup.gradus");

    [Fact]
    public async Task A_restored_backup_is_the_store_it_was_made_of()
    {
        PersonId person;
        string session;
        await using (var store = await Stores.OpenAsync())
            (person, session) = await FillAsync(store);

        await using var restored = await Stores.RestoreElsewhereAsync(Backup);

        await CheckAsync(restored, person, session);
        Assert.Equal("key", await File.ReadAllTextAsync(Stores.Folder.Of("elsewhere", "keys", "key-1.xml"), Cancel));
    }

    [Fact]
    public async Task A_backup_of_one_kind_of_store_is_restored_into_the_other()
    {
        PersonId person;
        string session;
        await using (var store = await Stores.OpenAsync())
            (person, session) = await FillAsync(store);

        var sqlite = new SqliteStoreOptions(Stores.Folder.Of("other"));
        await SqliteStore.RestoreAsync(Backup, sqlite, Stores.Clock, Cancel);
        var second = Stores.Folder.Of("second.gradus");
        await using (var store = await SqliteStore.OpenAsync(sqlite, Stores.Clock, Cancel))
        {
            await CheckAsync(store, person, session, andGoOn: false);
            await store.BackupAsync(second, Cancel);
        }

        var postgres = new PostgreSqlStoreOptions(await server.NewStoreAsync(Cancel), Stores.Folder.Of("third"));
        await PostgreSqlStore.RestoreAsync(second, postgres, Stores.Clock, Cancel);
        await using var last = await PostgreSqlStore.OpenAsync(postgres, Stores.Clock, Cancel);
        await CheckAsync(last, person, session);
    }

    [Fact]
    public async Task A_backup_is_of_one_moment_while_others_write()
    {
        await using var store = await Stores.OpenAsync();
        var person = await store.CreatePersonAsync(Somebody, Cancel);
        using var enough = new CancellationTokenSource();
        var acknowledged = 0L;
        var writing = Task.Run(async () =>
        {
            while (!enough.IsCancellationRequested)
            {
                var seen = Interlocked.Read(ref acknowledged);
                Assert.IsType<AppendResult.Appended>(await store.AppendAsync(person, After(seen, Entry($"{seen}-a"), Entry($"{seen}-b")), Cancel));
                Interlocked.Exchange(ref acknowledged, seen + 2);
            }
        }, Cancel);
        while (Interlocked.Read(ref acknowledged) == 0)
            await Task.Yield();

        var before = Interlocked.Read(ref acknowledged);
        var summary = await store.BackupAsync(Backup, Cancel);
        var after = Interlocked.Read(ref acknowledged) + 2;
        await enough.CancelAsync();
        await writing;

        Assert.InRange(summary.Entries, before, after);
        await using var restored = await Stores.RestoreElsewhereAsync(Backup);
        var ids = await restored.IdsAsync(person);
        Assert.Equal(summary.Entries, ids.Length);
        Assert.Equal(0, ids.Length % 2);
    }

    [Fact]
    public async Task A_backup_does_not_overwrite_a_file()
    {
        await using var store = await Stores.OpenAsync();
        await File.WriteAllTextAsync(Backup, "precious", Cancel);
        var refused = await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(Backup, Cancel));
        Assert.Equal(StoreFaultCodes.BackupExists, refused.Fault.Code);
        Assert.Equal("precious", await File.ReadAllTextAsync(Backup, Cancel));
    }

    [Fact]
    public async Task A_backup_into_a_folder_that_is_not_there_says_so()
    {
        await using var store = await Stores.OpenAsync();
        var refused = await Assert.ThrowsAsync<StoreException>(() => store.BackupAsync(Stores.Folder.Of("no", "where.gradus"), Cancel));
        Assert.Equal(StoreFaultCodes.CannotOpen, refused.Fault.Code);
    }

    [Fact]
    public async Task A_restore_does_not_overwrite_a_store()
    {
        await using var store = await Stores.OpenAsync();
        await FillAsync(store);
        await using var restored = await Stores.RestoreElsewhereAsync(Backup);
        var people = await restored.ListPersonsAsync(Cancel);

        var refused = await Assert.ThrowsAsync<StoreException>(() => Stores.RestoreElsewhereAsync(Backup, again: true));

        Assert.Equal(StoreFaultCodes.NotEmpty, refused.Fault.Code);
        Assert.Equal(people, await restored.ListPersonsAsync(Cancel));
    }

    [Theory]
    [InlineData("cut")]
    [InlineData("garbage")]
    [InlineData("empty")]
    [InlineData("line")]
    [InlineData("less")]
    [InlineData("part")]
    [InlineData("key")]
    public async Task A_damaged_backup_is_refused_before_anything_is_written(string damage)
    {
        await using (var store = await Stores.OpenAsync())
            await FillAsync(store);
        await DamageAsync(damage);

        var refused = await Assert.ThrowsAsync<StoreException>(() => Stores.RestoreElsewhereAsync(Backup));

        Assert.Equal(StoreFaultCodes.BackupDamaged, refused.Fault.Code);
        Assert.False(File.Exists(Stores.Folder.Of("elsewhere", "gradus.db")));
        Assert.False(Directory.Exists(Stores.Folder.Of("elsewhere", "keys")));
    }

    [Theory]
    [InlineData("\"format\": 1", "\"format\": 2", StoreFaultCodes.BackupNewer)]
    [InlineData("\"schema\": 2", "\"schema\": 3", StoreFaultCodes.BackupNewer)]
    [InlineData("\"product\": \"gradus\"", "\"product\": \"other\"", StoreFaultCodes.BackupDamaged)]
    [InlineData("\"key-1.xml\"", "\"../key-1.xml\"", StoreFaultCodes.BackupDamaged)]
    [InlineData("\"time_zone\"", "\"time_zone) --\"", StoreFaultCodes.BackupDamaged)]
    public async Task A_backup_of_a_later_version_or_of_something_else_is_refused(string from, string to, string code)
    {
        await using (var store = await Stores.OpenAsync())
            await FillAsync(store);
        await EditAsync(BackupManifest.PartName, text =>
        {
            Assert.Contains(from, text, StringComparison.Ordinal);
            return text.Replace(from, to, StringComparison.Ordinal);
        });
        var refused = await Assert.ThrowsAsync<StoreException>(() => Stores.RestoreElsewhereAsync(Backup));
        Assert.Equal(code, refused.Fault.Code);
    }

    [Fact]
    public async Task A_backup_that_is_not_there_is_named()
    {
        var refused = await Assert.ThrowsAsync<StoreException>(() => Stores.RestoreElsewhereAsync(Backup));
        Assert.Equal((StoreFaultCodes.BackupMissing, Backup), (refused.Fault.Code, refused.Fault.Details["path"]));
    }

    private async Task<(PersonId Person, string Session)> FillAsync(DiaryStore store)
    {
        var link = await store.Accounts.NewLinkAsync(null, TimeSpan.FromDays(1), Cancel);
        var opened = (LinkResult.Opened)await store.Accounts.RedeemLinkAsync(
            link, Somebody with { Name = "Ünal \u2028 \"x\"" }, TimeSpan.FromDays(1), Cancel);
        var person = opened.Session.Person!.Value;
        await store.AppendAsync(person, After(0, Entry("a", """{"x": [1, "\u0000é😀"]}"""), Entry("b", "{\n}")) with { Sheet = "{}" }, Cancel);
        await store.SaveCheckpointAsync(person, new StoredCheckpoint(2, Current.Rules, Current.Catalogue, "state"), Cancel);
        Directory.CreateDirectory(Stores.Folder.Of("data", "keys"));
        await File.WriteAllTextAsync(Stores.Folder.Of("data", "keys", "key-1.xml"), "key", Cancel);
        var summary = await store.BackupAsync(Backup, Cancel);
        Assert.Equal((1L, 2L), (summary.Persons, summary.Entries));
        return (person, opened.SessionToken);
    }

    private static async Task CheckAsync(DiaryStore store, PersonId person, string session, bool andGoOn = true)
    {
        var loaded = await store.LoadPersonAsync(person, Current, Cancel);
        Assert.Equal(("Ünal \u2028 \"x\"", "{}"), (loaded!.Name, loaded.Sheet));
        Assert.Null(loaded.Checkpoint);
        Assert.Equal(["""{"x": [1, "\u0000é😀"]}""", "{\n}"], loaded.Tail.Select(entry => entry.Body));
        Assert.Equal(person, (await store.Accounts.FindSessionAsync(session, Cancel))!.Person);
        if (!andGoOn)
            return;
        Assert.Equal(new AppendResult.Appended(3), await store.AppendAsync(person, After(2, Entry("c")), Cancel));
        Assert.NotEqual(person, await store.CreatePersonAsync(Somebody, Cancel));
        Assert.Equal(2, (await store.ListPersonsAsync(Cancel)).Count);
    }

    private async Task DamageAsync(string damage)
    {
        switch (damage)
        {
            case "cut":
                await using (var file = File.OpenWrite(Backup))
                    file.SetLength(file.Length / 2);
                break;
            case "garbage":
                await File.WriteAllBytesAsync(Backup, [.. Enumerable.Range(0, 5000).Select(i => (byte)(i * 37))], Cancel);
                break;
            case "empty":
                await File.WriteAllBytesAsync(Backup, [], Cancel);
                break;
            case "line":
                await EditAsync("entries.jsonl", text => text.Replace("session", "sessiom", StringComparison.Ordinal));
                break;
            case "less":
                await EditAsync("entries.jsonl", text => text[..(text.TrimEnd().LastIndexOf('\n') + 1)]);
                break;
            case "part":
                await using (var zip = await ZipFile.OpenAsync(Backup, ZipArchiveMode.Update, Cancel))
                    zip.GetEntry("persons.jsonl")!.Delete();
                break;
            case "key":
                await EditAsync("keys/key-1.xml", _ => "another");
                break;
        }
    }

    private async Task EditAsync(string name, Func<string, string> edit)
    {
        await using var zip = await ZipFile.OpenAsync(Backup, ZipArchiveMode.Update, Cancel);
        await using var part = await zip.GetEntry(name)!.OpenAsync(Cancel);
        using var reader = new StreamReader(part, leaveOpen: true);
        var text = edit(await reader.ReadToEndAsync(Cancel));
        part.SetLength(0);
        await part.WriteAsync(System.Text.Encoding.UTF8.GetBytes(text), Cancel);
    }
}

public sealed class BackupOnSqlite(PostgreSqlServer server) : BackupTests(new OnSqlite(), server);

public sealed class BackupOnPostgreSql(PostgreSqlServer server) : BackupTests(new OnPostgreSql(server), server);
