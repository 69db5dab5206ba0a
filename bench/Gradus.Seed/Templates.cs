using Gradus.Data.Archive;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;
using Gradus.Server.Demo;

namespace Gradus.Seed;

/// <summary>Diaries lived once, to be given to many people: bodies are the same, only who they belong to differs.</summary>
internal static class Templates
{
    public static List<BulkPerson> Of(Library library, int weeks, TimeProvider clock)
    {
        var now = clock.GetUtcNow();
        DateOnly today = new(now.Year, now.Month, now.Day);
        return [.. DemoPeople.All
            .Where(person => person.Name.StartsWith("Anna", StringComparison.Ordinal) || person.Name.StartsWith("Henry", StringComparison.Ordinal))
            .Select(person => WithCheckpoint(new DemoDiary(person with { Weeks = weeks }, library).Write(today, "UTC"), library))];
    }

    private static BulkPerson WithCheckpoint(BulkPerson person, Library library)
    {
        var entries = person.Entries;
        var last = entries.Count - 1;
        while (last >= 0 && entries[last].Kind != "review") last--;
        if (last < 0) return person;
        var read = entries.Take(last + 1).Select(entry => DiaryJson.ReadEntry(entry.Body)).ToList<Entry>();
        var state = DiaryReplay.Whole(DiaryJson.ReadSheet(person.Sheet!), read, library.Catalogue).State;
        return person with
        {
            Checkpoint = new(entries[last].Sequence, DiaryReplay.Rules, library.Catalogue.Version, CheckpointJson.Write(state)),
        };
    }
}
