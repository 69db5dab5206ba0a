using Gradus.Data.Diary;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

public abstract class CheckpointTests(Stores stores) : StoreTests(stores)
{
    [Fact]
    public async Task Loading_begins_behind_the_checkpoint()
    {
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
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
        await using var store = await Stores.OpenAsync();
        var id = await store.CreatePersonAsync(Somebody, Cancel);
        await store.AppendAsync(id, After(0, Entry("a")), Cancel);
        await store.SaveCheckpointAsync(id, new StoredCheckpoint(1, Current.Rules, Current.Catalogue, ""), Cancel);
        await store.DropAllCheckpointsAsync(Cancel);
        Assert.Equal(["a"], (await store.LoadPersonAsync(id, Current, Cancel))!.Tail.Select(entry => entry.Id));
    }
}

public sealed class CheckpointOnSqlite() : CheckpointTests(new OnSqlite());

public sealed class CheckpointOnPostgreSql(PostgreSqlServer server) : CheckpointTests(new OnPostgreSql(server));
