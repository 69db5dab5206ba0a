using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Engine;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class BulkInsertTests(Stores stores) : StoreTests(stores)
{
    private const string Token = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    [Fact]
    public async Task People_written_in_bulk_are_like_all_others()
    {
        await using var store = await Stores.OpenAsync();
        var before = await store.CreatePersonAsync(Somebody, Cancel);
        BulkPerson[] many = [.. Enumerable.Range(0, 1203).Select(i => new BulkPerson(PersonId.New(), Somebody with { Name = $"{i}" })
        {
            Sheet = "{}",
            Entries = [.. Enumerable.Range(1, i % 4).Select(n => Stored(n))],
            Checkpoint = i % 4 == 3 ? new StoredCheckpoint(2, Current.Rules, Current.Catalogue, "state") : null,
            SessionToken = i == 7 ? Token : null,
            SessionExpiresUnixMs = long.MaxValue,
        })];

        await store.BulkInsertAsync(many.ToAsyncEnumerable(), Cancel);

        Assert.Equal([before, .. many.Select(one => one.Id)], (await store.ListPersonsAsync(Cancel)).Select(person => person.Id));
        var person = await store.LoadPersonAsync(many[1203 - 4].Id, Current, Cancel);
        Assert.Equal(("state", 3L), (person!.Checkpoint!.Body, Assert.Single(person.Tail).Sequence));
        Assert.Equal(many[7].Id, (await store.Accounts.FindSessionAsync(Token, Cancel))!.Person);
        Assert.Equal(new AppendResult.Appended(4), await store.AppendAsync(person.Id, After(3, Entry("more")), Cancel));
        var later = await store.CreatePersonAsync(Somebody, Cancel);
        Assert.Equal(later, (await store.ListPersonsAsync(Cancel))[^1].Id);
    }

    [Fact]
    public async Task A_gap_in_the_sequence_is_refused()
    {
        await using var store = await Stores.OpenAsync();
        var person = new BulkPerson(PersonId.New(), Somebody) { Entries = [Stored(1), Stored(3)] };
        await Assert.ThrowsAsync<ArgumentException>(() => store.BulkInsertAsync(new[] { person }.ToAsyncEnumerable(), Cancel));
        Assert.Empty(await store.ListPersonsAsync(Cancel));
    }

    private static StoredEntry Stored(long sequence) => new(
        sequence, $"id-{sequence}", CivilTime.StartOf(new DateOnly(2026, 1, 1)), 0, "self", "person", "session", "{}");
}

public sealed class BulkInsertOnSqlite() : BulkInsertTests(new OnSqlite());

public sealed class BulkInsertOnPostgreSql(PostgreSqlServer server) : BulkInsertTests(new OnPostgreSql(server));
