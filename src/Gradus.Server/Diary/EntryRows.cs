using Gradus.Data.Diary;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;

namespace Gradus.Server.Diary;

/// <summary>Entries as the store keeps them, and back.</summary>
internal static class EntryRows
{
    internal static NewEntry Of(Entry entry)
    {
        var (author, role) = WrittenBy(entry);
        return new NewEntry(entry.Id, entry.At, author, role, KindOf(entry), DiaryJson.Write(entry));
    }

    internal static Entry[] Read(IReadOnlyList<StoredEntry> rows)
    {
        var entries = new Entry[rows.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = DiaryJson.ReadEntry(rows[i].Body);
        return entries;
    }

    private static (string Author, string Role) WrittenBy(Entry entry) => entry switch
    {
        Clearance { By: var by, Role: var role } => (by, Word(role)),
        Allow { By: var by, Role: var role } => (by, Word(role)),
        Known { By: var by, Role: var role } => (by, Word(role)),
        ConditionRemoved { By: var by, Role: var role } => (by, Word(role)),
        FormCheck { By: var role } => ("", Word(role)),
        WrittenReview => ("gradus", "rules"),
        _ => ("", Word(Role.Person)),
    };

    private static string Word(Role role) => role switch
    {
        Role.Specialist => "specialist",
        Role.Physician => "physician",
        Role.Surgeon => "surgeon",
        Role.Midwife => "midwife",
        Role.Nurse => "nurse",
        _ => "person",
    };

    private static string KindOf(Entry entry) => entry.GetType().Name;
}
