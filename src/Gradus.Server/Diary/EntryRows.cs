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
        return new NewEntry(entry.Id, entry.At, author, role, DiaryJson.TypeOf(entry), DiaryJson.Write(entry));
    }

    internal static Entry[] Read(IReadOnlyList<StoredEntry> rows)
    {
        var entries = new Entry[rows.Count];
        for (var i = 0; i < entries.Length; i++) entries[i] = DiaryJson.ReadEntry(rows[i].Body);
        return entries;
    }

    private static (string Author, string Role) WrittenBy(Entry entry) => entry switch
    {
        Clearance { By: var by, Role: var role } => (by, RoleNames.Of(role)),
        Allow { By: var by, Role: var role } => (by, RoleNames.Of(role)),
        Known { By: var by, Role: var role } => (by, RoleNames.Of(role)),
        ConditionAdded { By: var by, Role: var role } => (by ?? "", RoleNames.Of(role)),
        ConditionRemoved { By: var by, Role: var role } => (by, RoleNames.Of(role)),
        FormCheck { Name: var name, By: var role } => (name ?? "", RoleNames.Of(role)),
        WrittenReview => ("gradus", "rules"),
        _ => ("", RoleNames.Of(Role.Person)),
    };
}
