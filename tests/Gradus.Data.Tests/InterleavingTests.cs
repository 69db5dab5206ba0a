using CsCheck;
using Gradus.Data.Diary;
using Gradus.Testing;
using static Gradus.Data.Tests.Entries;

namespace Gradus.Data.Tests;

/// <summary>Random histories of a store, held against lists that do what a diary should.</summary>
public abstract class InterleavingTests(Stores stores, int histories) : StoreTests(stores)
{
    private const int People = 3;
    private static readonly string[] Ids = ["a", "b", "c", "d", "e", "f", "g", "h"];

    private abstract record Step
    {
        public sealed record Append(int Person, int Lag, string[] Entries) : Step;

        public sealed record Checkpoint(int Person) : Step;

        public sealed record Drop(int Person, int From) : Step;

        public sealed record CloseAndOpen : Step;

        public sealed record Crash : Step;
    }

    private static readonly Gen<int> AnyPerson = Gen.Int[0, People - 1];

    private static readonly Gen<string> AnyId = Gen.Int[0, Ids.Length - 1].Select(i => Ids[i]);

    private static readonly Gen<Step> AnyStep = Gen.Frequency(
        (12, Gen.Select(AnyPerson, Gen.Frequency((4, Gen.Const(0)), (1, Gen.Int[-1, 2])), AnyId.Array[0, 4])
            .Select(Step (person, lag, ids) => new Step.Append(person, lag, ids))),
        (2, AnyPerson.Select(Step (person) => new Step.Checkpoint(person))),
        (1, Gen.Select(AnyPerson, Gen.Int[1, 8]).Select(Step (person, from) => new Step.Drop(person, from))),
        (1, Gen.Const((Step)new Step.CloseAndOpen())),
        (1, Gen.Const((Step)new Step.Crash())));

    [Fact]
    public async Task Whatever_happens_the_diary_is_what_was_acknowledged()
    {
        // A history that failed may have let its store down, so the next one does not rely on it.
        DiaryStore? store = null;
        try
        {
            await AnyStep.Array[1, 30].SampleAsync(async steps =>
            {
                var given = store ?? await Stores.OpenAsync();
                store = null;
                store = await RunAsync(given, steps);
            }, iter: histories, threads: 1);
        }
        finally
        {
            if (store is not null)
                await store.DisposeAsync();
        }
    }

    [Fact]
    public async Task However_writers_meet_each_entry_stands_once()
    {
        await using var store = await Stores.OpenAsync();
        await Gen.Select(AnyPerson, AnyId.Array[1, 3]).Array[1, 6].Array[2, 5].SampleAsync(async writers =>
        {
            var people = await NewPeopleAsync(store);
            await Task.WhenAll(writers.Select(mine => Task.Run(async () =>
            {
                foreach (var (person, ids) in mine)
                    await AppendUntilItStandsAsync(store, people[person], ids);
            })));
            for (var person = 0; person < People; person++)
            {
                var sent = writers.SelectMany(mine => mine).Where(one => one.Item1 == person).SelectMany(one => one.Item2);
                Assert.Equal(sent.Distinct().Order(StringComparer.Ordinal), (await store.IdsAsync(people[person])).Order(StringComparer.Ordinal));
            }
        }, iter: histories, threads: 1);
    }

    private async Task<DiaryStore> RunAsync(DiaryStore store, Step[] steps)
    {
        try
        {
            var people = await NewPeopleAsync(store);
            var diaries = people.ConvertAll(_ => new List<string>());
            foreach (var step in steps)
            {
                store = await DoAsync(store, step, people, diaries);
                for (var i = 0; i < People; i++)
                    await CompareAsync(store, people[i], diaries[i]);
            }
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    private async Task<DiaryStore> DoAsync(DiaryStore store, Step step, List<PersonId> people, List<List<string>> diaries)
    {
        switch (step)
        {
            case Step.Append append:
                var change = After(diaries[append.Person].Count - append.Lag, [.. append.Entries.Select(id => Entry(id))]);
                Assert.Equal(Expected(diaries[append.Person], change), await store.AppendAsync(people[append.Person], change, Cancel));
                return store;
            case Step.Checkpoint(var person):
                var ids = diaries[person];
                await store.SaveCheckpointAsync(
                    people[person], new StoredCheckpoint(ids.Count, Current.Rules, Current.Catalogue, string.Concat(ids)), Cancel);
                return store;
            case Step.Drop(var person, var from):
                await store.DropCheckpointAsync(people[person], from, Cancel);
                return store;
            case Step.CloseAndOpen:
                await store.DisposeAsync();
                return await Stores.OpenAsync();
            default:
                return await Stores.CrashAsync(store);
        }
    }

    /// <summary>What a list with unique elements would say; adds what it takes.</summary>
    private static AppendResult Expected(List<string> diary, PersonChange change)
    {
        var fresh = change.Entries.Select(entry => entry.Id).Where(id => !diary.Contains(id)).Distinct().ToList();
        if (change.Entries.Count > 0 && fresh.Count == 0)
            return new AppendResult.AlreadyThere(diary.Count);
        if (change.ExpectedSequence != diary.Count)
            return new AppendResult.Conflict(diary.Count);
        diary.AddRange(fresh);
        return new AppendResult.Appended(diary.Count);
    }

    private static async Task CompareAsync(DiaryStore store, PersonId person, List<string> diary)
    {
        Assert.Equal(diary, await store.IdsAsync(person));
        var recent = await store.LoadPersonAsync(person, Current, Cancel);
        Assert.Equal(diary.Count, recent!.LastSequence);
        Assert.Equal(string.Concat(diary), recent.Checkpoint?.Body + string.Concat(recent.Tail.Select(entry => entry.Id)));
    }

    private static async Task<List<PersonId>> NewPeopleAsync(DiaryStore store)
    {
        List<PersonId> people = [];
        for (var i = 0; i < People; i++)
            people.Add(await store.CreatePersonAsync(Somebody, Cancel));
        return people;
    }

    private static async Task AppendUntilItStandsAsync(DiaryStore store, PersonId person, string[] ids)
    {
        NewEntry[] entries = [.. ids.Select(id => Entry(id))];
        var seen = 0L;
        while (await store.AppendAsync(person, After(seen, entries), Cancel) is AppendResult.Conflict conflict)
            seen = conflict.LastSequence;
    }
}

public sealed class InterleavingOnSqlite() : InterleavingTests(new OnSqlite(), histories: 60);

public sealed class InterleavingOnPostgreSql(PostgreSqlServer server) : InterleavingTests(new OnPostgreSql(server), histories: 40);
