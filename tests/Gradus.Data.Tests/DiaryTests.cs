using Gradus.Data.Diary;
using Gradus.Engine;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class DiaryTests(Stores stores) : IDisposable
{
    private static CancellationToken Cancel => Stores.Cancel;

    public void Dispose()
    {
        stores.Dispose();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_new_person_has_an_empty_diary()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(new NewPerson("Europe/Berlin", "en", "Änne"), Cancel);

        var person = await store.LoadPersonAsync(id, Current, Cancel);

        Assert.Equal(new LoadedPerson
        {
            Id = id, Name = "Änne", TimeZone = "Europe/Berlin", Language = "en", Version = 1, Tail = person!.Tail,
            CreatedUnixMs = stores.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
        }, person);
        Assert.Empty(person.Tail);
        Assert.Equal(0, person.LastSequence);
    }

    [Fact]
    public async Task Nobody_is_there_under_an_unknown_id()
    {
        await using var store = await stores.OpenAsync();
        Assert.Null(await store.LoadPersonAsync(PersonId.New(), null, Cancel));
        Assert.IsType<AppendResult.NoSuchPerson>(await store.AppendAsync(PersonId.New(), After(0, Entry("a")), Cancel));
        Assert.False(await store.DeletePersonAsync(PersonId.New(), Cancel));
        Assert.False(await store.UpdatePersonAsync(PersonId.New(), new PersonSettings(Name: "x"), Cancel));
    }

    [Fact]
    public async Task What_was_appended_is_there_unchanged_after_opening_again()
    {
        PersonId id;
        var written = new NewEntry("é-1", new CivilTime(new DateOnly(9999, 12, 31), new TimeOnly(23, 59, 59, 999).Add(TimeSpan.FromTicks(9999))),
            "Dr. 😀", "surgeon", "clearance", """{"b": 1.0, "a": "\u0000 '; DROP TABLE entries; --", "a": [ ]}""");
        await using (var store = await stores.OpenAsync())
        {
            id = await store.CreatePersonAsync(Somebody, Cancel);
            stores.Clock.Advance(TimeSpan.FromMilliseconds(1));
            Assert.Equal(new AppendResult.Appended(1), await store.AppendAsync(id, After(0, written), Cancel));
        }

        await using var again = await stores.OpenAsync();
        var entry = Assert.Single((await again.LoadPersonAsync(id, null, Cancel))!.Tail);

        Assert.Equal(new StoredEntry(1, written.Id, written.At, stores.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
            written.Author, written.Role, written.Kind, written.Body), entry);
    }

    [Theory]
    [InlineData(1, 1, 1, 0, 0, 0)]
    [InlineData(2026, 3, 29, 2, 30, 0)]
    [InlineData(9999, 12, 31, 23, 59, 59)]
    public async Task Every_civil_time_is_kept(int year, int month, int day, int hour, int minute, int second)
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        var at = new CivilTime(new DateOnly(year, month, day), new TimeOnly(hour, minute, second));
        await store.AppendAsync(id, After(0, Entry("a") with { At = at }), Cancel);
        Assert.Equal(at, Assert.Single((await store.LoadPersonAsync(id, null, Cancel))!.Tail).At);
    }

    [Fact]
    public async Task A_writer_who_has_not_seen_the_last_entry_is_told_and_writes_nothing()
    {
        await using var store = await stores.OpenAsync();
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
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a", "1")), Cancel);

        Assert.Equal(new AppendResult.AlreadyThere(1), await store.AppendAsync(id, After(0, Entry("a", "2")), Cancel));
        Assert.Equal(new AppendResult.AlreadyThere(1), await store.AppendAsync(id, After(1, Entry("a", "3")), Cancel));

        Assert.Equal("1", Assert.Single((await store.LoadPersonAsync(id, null, Cancel))!.Tail).Body);
    }

    [Fact]
    public async Task Of_entries_that_are_partly_there_the_others_are_appended()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a")), Cancel);

        Assert.Equal(new AppendResult.Appended(3), await store.AppendAsync(id, After(1, Entry("a"), Entry("b"), Entry("b"), Entry("c")), Cancel));

        Assert.Equal(["a", "b", "c"], await store.IdsAsync(id));
    }

    [Fact]
    public async Task Two_people_may_use_the_same_entry_id()
    {
        await using var store = await stores.OpenAsync();
        var one = await store.CreatePersonAsync(Somebody, Cancel);
        var other = await store.CreatePersonAsync(Somebody, Cancel);
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(one, After(0, Entry("a")), Cancel));
        Assert.IsType<AppendResult.Appended>(await store.AppendAsync(other, After(0, Entry("a")), Cancel));
    }

    [Fact]
    public async Task The_draft_lasts_until_the_sheet_takes_its_place()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0) with { Draft = """{"q":"1"}""" }, Cancel);
        var drafting = await store.LoadPersonAsync(id, null, Cancel);
        Assert.Equal(("""{"q":"1"}""", null, 2L), (drafting!.Draft, drafting.Sheet, drafting.Version));

        await store.AppendAsync(id, After(0, Entry("a")) with { Sheet = "{}", DropDraft = true, ExpectedVersion = 2 }, Cancel);
        var enrolled = await store.LoadPersonAsync(id, null, Cancel);
        Assert.Equal((null, "{}", 3L), (enrolled!.Draft, enrolled.Sheet, enrolled.Version));

        Assert.IsType<AppendResult.Conflict>(await store.AppendAsync(id, After(1) with { Sheet = "[]", ExpectedVersion = 2 }, Cancel));
        Assert.Equal("{}", (await store.LoadPersonAsync(id, null, Cancel))!.Sheet);
    }

    [Fact]
    public async Task Loading_begins_behind_the_checkpoint()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b"), Entry("c")), Cancel);
        var state = new StoredCheckpoint(2, Current.Rules, Current.Catalogue, "state");
        Assert.True(await store.SaveCheckpointAsync(id, state, Cancel));

        var person = await store.LoadPersonAsync(id, Current, Cancel);

        Assert.Equal(state, person!.Checkpoint);
        Assert.Equal(["c"], person.Tail.Select(entry => entry.Id));
        Assert.Equal(3, person.LastSequence);
        Assert.Equal(3, (await store.LoadPersonAsync(id, null, Cancel))!.Tail.Count);
    }

    [Fact]
    public async Task The_last_sequence_is_known_when_nothing_lies_behind_the_checkpoint()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b")), Cancel);
        await store.SaveCheckpointAsync(id, new StoredCheckpoint(2, Current.Rules, Current.Catalogue, ""), Cancel);
        Assert.Equal(2, (await store.LoadPersonAsync(id, Current, Cancel))!.LastSequence);
    }

    [Theory]
    [InlineData("2", "a")]
    [InlineData("1", "b")]
    public async Task A_checkpoint_of_other_rules_or_another_catalogue_is_as_good_as_none(string rules, string catalogue)
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b")), Cancel);
        await store.SaveCheckpointAsync(id, new StoredCheckpoint(2, Current.Rules, Current.Catalogue, "old"), Cancel);

        var person = await store.LoadPersonAsync(id, new CheckpointOf(rules, catalogue), Cancel);
        Assert.Null(person!.Checkpoint);
        Assert.Equal(2, person.Tail.Count);

        Assert.True(await store.SaveCheckpointAsync(id, new StoredCheckpoint(1, rules, catalogue, "new"), Cancel));
        Assert.Equal("new", (await store.LoadPersonAsync(id, new CheckpointOf(rules, catalogue), Cancel))!.Checkpoint!.Body);
    }

    [Fact]
    public async Task An_older_checkpoint_does_not_replace_a_newer_one()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b")), Cancel);
        var newer = new StoredCheckpoint(2, Current.Rules, Current.Catalogue, "newer");
        await store.SaveCheckpointAsync(id, newer, Cancel);
        Assert.False(await store.SaveCheckpointAsync(id, newer with { UpTo = 1, Body = "older" }, Cancel));
        Assert.Equal(newer, (await store.LoadPersonAsync(id, Current, Cancel))!.Checkpoint);
    }

    [Fact]
    public async Task A_checkpoint_is_dropped_when_something_in_it_was_corrected_and_kept_otherwise()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a"), Entry("b"), Entry("c")), Cancel);
        await store.SaveCheckpointAsync(id, new StoredCheckpoint(2, Current.Rules, Current.Catalogue, ""), Cancel);

        Assert.False(await store.DropCheckpointAsync(id, 3, Cancel));
        Assert.NotNull((await store.LoadPersonAsync(id, Current, Cancel))!.Checkpoint);
        Assert.True(await store.DropCheckpointAsync(id, 2, Cancel));

        var person = await store.LoadPersonAsync(id, Current, Cancel);
        Assert.Null(person!.Checkpoint);
        Assert.Equal(["a", "b", "c"], person.Tail.Select(entry => entry.Id));
    }

    [Fact]
    public async Task Dropping_every_checkpoint_loses_no_entry()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a")), Cancel);
        await store.SaveCheckpointAsync(id, new StoredCheckpoint(1, Current.Rules, Current.Catalogue, ""), Cancel);
        await store.DropAllCheckpointsAsync(Cancel);
        Assert.Equal(["a"], (await store.LoadPersonAsync(id, Current, Cancel))!.Tail.Select(entry => entry.Id));
    }

    [Fact]
    public async Task Deleting_a_person_takes_the_whole_diary_and_the_accounts_and_nobody_elses()
    {
        await using var store = await stores.OpenAsync();
        var gone = await store.CreatePersonAsync(Somebody, Cancel);
        var stays = await store.CreatePersonAsync(Somebody, Cancel);
        foreach (var id in new[] { gone, stays })
        {
            await store.AppendAsync(id, After(0, Entry("a")), Cancel);
            await store.SaveCheckpointAsync(id, new StoredCheckpoint(1, Current.Rules, Current.Catalogue, ""), Cancel);
            await store.Accounts.NewLinkAsync(await store.Accounts.CreateAccountAsync(id, Cancel), TimeSpan.FromHours(1), Cancel);
        }

        Assert.True(await store.DeletePersonAsync(gone, Cancel));

        Assert.Null(await store.LoadPersonAsync(gone, Current, Cancel));
        Assert.Equal(stays, Assert.Single(await store.ListPersonsAsync(Cancel)).Id);
        Assert.Equal(stays, Assert.Single(await store.Accounts.ListAsync(Cancel)).Person);
        Assert.Equal(["a"], await store.IdsAsync(stays));
    }

    [Fact]
    public async Task People_are_found_by_the_beginning_of_their_id_or_by_name_whatever_its_case()
    {
        await using var store = await stores.OpenAsync();
        var one = await store.CreatePersonAsync(Somebody with { Name = "Öslem" }, Cancel);
        var other = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(other, After(0) with { Sheet = "{}" }, Cancel);

        Assert.Equal([(one, false), (other, true)], (await store.ListPersonsAsync(Cancel)).Select(p => (p.Id, p.Enrolled)));
        Assert.Equal(one, Assert.Single(await store.FindPersonsAsync("öSLEM", Cancel)).Id);
        Assert.Equal(other, Assert.Single(await store.FindPersonsAsync(other.ToString().ToUpperInvariant(), Cancel)).Id);
        Assert.Equal(2, (await store.FindPersonsAsync(one.ToString()[..6], Cancel)).Count);
        Assert.Empty(await store.FindPersonsAsync("", Cancel));
        Assert.Empty(await store.FindPersonsAsync("%", Cancel));
    }

    [Fact]
    public async Task Settings_change_one_by_one()
    {
        await using var store = await stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        Assert.True(await store.UpdatePersonAsync(id, new PersonSettings(TimeZone: "Asia/Tokyo"), Cancel));
        Assert.True(await store.UpdatePersonAsync(id, new PersonSettings(Name: "Ken"), Cancel));
        var person = await store.LoadPersonAsync(id, null, Cancel);
        Assert.Equal(("Asia/Tokyo", "en", "Ken", 3L), (person!.TimeZone, person.Language, person.Name, person.Version));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0xd800)]
    [InlineData(0xdc00)]
    public async Task Text_that_a_store_would_change_is_refused(int letter)
    {
        var text = $"a{(char)letter}b";
        await using var store = await stores.OpenAsync();
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
        await using var store = await stores.OpenAsync();
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
