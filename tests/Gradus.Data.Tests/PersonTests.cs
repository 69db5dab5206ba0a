using Gradus.Data.Diary;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class PersonTests(Stores stores) : StoreTests(stores)
{
    [Fact]
    public async Task A_new_person_has_an_empty_diary()
    {
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(new NewPerson("Europe/Berlin", "en", "Änne"), Cancel);

        var person = await store.LoadPersonAsync(id, Current, Cancel);

        Assert.Equal(new LoadedPerson
        {
            Id = id,
            Name = "Änne",
            TimeZone = "Europe/Berlin",
            Language = "en",
            Version = 1,
            Tail = person!.Tail,
            CreatedUnixMs = Stores.Clock.GetUtcNow().ToUnixTimeMilliseconds(),
        }, person);
        Assert.Empty(person.Tail);
        Assert.Equal(0, person.LastSequence);
    }

    [Fact]
    public async Task Nobody_is_there_under_an_unknown_id()
    {
        await using var store = await Stores.OpenAsync();
        Assert.Null(await store.LoadPersonAsync(PersonId.New(), null, Cancel));
        Assert.IsType<AppendResult.NoSuchPerson>(await store.AppendAsync(PersonId.New(), After(0, Entry("a")), Cancel));
        Assert.False(await store.DeletePersonAsync(PersonId.New(), Cancel));
        Assert.False(await store.UpdatePersonAsync(PersonId.New(), new PersonSettings(Name: "x"), Cancel));
    }

    [Fact]
    public async Task The_draft_lasts_until_the_sheet_takes_its_place()
    {
        await using var store = await Stores.OpenAsync();
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
    public async Task Deleting_a_person_takes_the_whole_diary_and_the_accounts_and_nobody_elses()
    {
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        Assert.True(await store.UpdatePersonAsync(id, new PersonSettings(TimeZone: "Asia/Tokyo"), Cancel));
        Assert.True(await store.UpdatePersonAsync(id, new PersonSettings(Name: "Ken"), Cancel));
        var person = await store.LoadPersonAsync(id, null, Cancel);
        Assert.Equal(("Asia/Tokyo", "en", "Ken", 3L), (person!.TimeZone, person.Language, person.Name, person.Version));
    }
}

public sealed class PersonOnSqlite() : PersonTests(new OnSqlite());

public sealed class PersonOnPostgreSql(PostgreSqlServer server) : PersonTests(new OnPostgreSql(server));
