using Gradus.Data.Diary;
using Gradus.Engine;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class DiaryTests(Stores stores) : StoreTests(stores)
{
    [Fact]
    public async Task What_was_appended_is_there_unchanged_after_opening_again()
    {
        PersonId id;
        var written = new NewEntry("é-1", new CivilTime(new DateOnly(9999, 12, 31), new TimeOnly(23, 59, 59, 999).Add(TimeSpan.FromTicks(9999))),
            "Dr. 😀", "surgeon", "clearance", """{"b": 1.0, "a": "\u0000 '; DROP TABLE entries; --", "a": [ ]}""");
        await using (var store = await Stores.OpenAsync())
        {
            id = await store.CreatePersonAsync(Somebody, Cancel);
            Stores.Clock.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal(new AppendResult.Appended(1), await store.AppendAsync(id, After(0, written), Cancel));
        }

        await using var again = await Stores.OpenAsync();
        var entry = Assert.Single((await again.LoadPersonAsync(id, null, Cancel))!.Tail);

        Assert.Equal(new StoredEntry(1, written.Id, written.At, Stores.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            written.Author, written.Role, written.Kind, written.Body), entry);
    }

    [Theory]
    [InlineData(1, 1, 1, 0, 0, 0)]
    [InlineData(2026, 3, 29, 2, 30, 0)]
    [InlineData(9999, 12, 31, 23, 59, 59)]
    public async Task Every_civil_time_is_kept(int year, int month, int day, int hour, int minute, int second)
    {
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        var at = new CivilTime(new DateOnly(year, month, day), new TimeOnly(hour, minute, second));
        await store.AppendAsync(id, After(0, Entry("a") with { At = at }), Cancel);
        Assert.Equal(at, Assert.Single((await store.LoadPersonAsync(id, null, Cancel))!.Tail).At);
    }

    [Fact]
    public async Task A_writer_who_has_not_seen_the_last_entry_is_told_and_writes_nothing()
    {
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b")), Cancel);

        Assert.Equal(new AppendResult.Conflict(2), await store.AppendAsync(id, After(1, Entry("c")) with { Draft = "{}" }, Cancel));
        Assert.Equal(new AppendResult.Conflict(2), await store.AppendAsync(id, After(3, Entry("c")), Cancel));

        Assert.Equal(["a", "b"], await store.IdsAsync(id));
        Assert.Null((await store.LoadPersonAsync(id, null, Cancel))!.Draft);
    }

    [Fact]
    public async Task An_entry_sent_again_stands_once()
    {
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a", "1")), Cancel);

        Assert.Equal(new AppendResult.AlreadyThere(1), await store.AppendAsync(id, After(0, Entry("a", "2")), Cancel));
        Assert.Equal(new AppendResult.AlreadyThere(1), await store.AppendAsync(id, After(1, Entry("a", "3")), Cancel));

        Assert.Equal("1", Assert.Single((await store.LoadPersonAsync(id, null, Cancel))!.Tail).Body);
    }

    [Fact]
    public async Task Of_entries_that_are_partly_there_the_others_are_appended()
    {
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a")), Cancel);

        Assert.Equal(new AppendResult.Appended(3), await store.AppendAsync(id, After(1, Entry("a"), Entry("b"), Entry("b"), Entry("c")), Cancel));

        Assert.Equal(["a", "b", "c"], await store.IdsAsync(id));
    }

    [Fact]
    public async Task Two_people_may_use_the_same_entry_id()
    {
        await using var store = await Stores.OpenAsync();
        var one = await store.CreatePersonAsync(Somebody, Cancel);
        var other = await store.CreatePersonAsync(Somebody, Cancel);
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(one, After(0, Entry("a")), Cancel));
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(other, After(0, Entry("a")), Cancel));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xd800)]
    [InlineData(0xdc00)]
    public async Task Text_that_a_store_would_change_is_refused(int letter)
    {
        var text = $"a{(char)letter}b";
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(id, After(0, Entry("a", text)), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(id, After(0) with { Draft = text }, Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => store.UpdatePersonAsync(id, new PersonSettings(Name: text), Cancel));
        await Assert.ThrowsAsync<ArgumentException>(() => store.AppendAsync(id, After(0, Entry("")), Cancel));
        Assert.Equal(0, (await store.LoadPersonAsync(id, null, Cancel))!.LastSequence);
    }

    [Fact]
    public async Task Of_many_writers_at_once_each_acknowledged_entry_stands_once_and_in_sequence()
    {
        await using var store = await Stores.OpenAsync();
        var people = new List<PersonId>();
        for (var i = 0; i < 4; i++)
            people.Add(await store.CreatePersonAsync(Somebody, Cancel));

        await Task.WhenAll(Enumerable.Range(0, 16).Select(writer => Task.Run(async () =>
        {
            var person = people[writer % people.Count];
            for (var i = 0; i < 10; i++)
                await AppendUntilItStandsAsync(store, person, Entry($"{writer}-{i}"));
        }, Cancel)));

        for (var i = 0; i < people.Count; i++)
        {
            var expected = Enumerable.Range(0, 16).Where(w => w % people.Count == i).SelectMany(w => Enumerable.Range(0, 10).Select(n => $"{w}-{n}"));
            Assert.Equal(expected.Order(StringComparer.Ordinal), (await store.IdsAsync(people[i])).Order(StringComparer.Ordinal));
        }
    }

    private static async Task AppendUntilItStandsAsync(DiaryStore store, PersonId person, NewEntry entry)
    {
        var seen = 0L;
        while (await store.AppendAsync(person, After(seen, entry), Cancel) is AppendResult.Conflict conflict)
            seen = conflict.LastSequence;
    }
}

public sealed class DiaryOnSqlite() : DiaryTests(new OnSqlite());

public sealed class DiaryOnPostgreSql(PostgreSqlServer server) : DiaryTests(new OnPostgreSql(server));
