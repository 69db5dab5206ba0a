using Gradus.Data.Diary;
using Gradus.Engine;

namespace Gradus.Data.Tests;

internal static class Entries
{
    public static readonly CheckpointOf Current = new("1", "a");

    public static readonly NewPerson Somebody = new("Europe/Berlin", "en");

    public static NewEntry Entry(string id, string body = "{}") =>
        new(id, new CivilTime(new DateOnly(2026, 3, 2), new TimeOnly(9, 30)), "self", "person", "session", body);

    public static PersonChange After(long sequence, params NewEntry[] entries) => new() { ExpectedSequence = sequence, Entries = entries };

    public static async Task<string[]> IdsAsync(this DiaryStore store, PersonId person)
    {
        var loaded = await store.LoadPersonAsync(person, null, Stores.Cancel);
        Assert.Equal(loaded!.Tail.Select((_, i) => i + 1L), loaded.Tail.Select(entry => entry.Sequence));
        return [.. loaded.Tail.Select(entry => entry.Id)];
    }
}
