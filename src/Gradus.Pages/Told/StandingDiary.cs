using Gradus.Engine.Diary;

namespace Gradus.Pages.Told;

/// <summary>The diary as it stands: corrections carried out, a repeated id once.</summary>
internal static class StandingDiary
{
    /// <summary>Entries in the order of the diary; what was taken back is not among them, what was replaced stands in its old place.</summary>
    internal static IReadOnlyList<Entry> Of(IReadOnlyList<Entry> diary)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var standing = new List<Entry?>(diary.Count);
        foreach (var entry in diary)
        {
            if (entry.Id.Length > 0 && places.ContainsKey(entry.Id)) continue;
            if (entry is Correction correction) Correct(correction);
            else Add(entry);
        }
        return [.. standing.OfType<Entry>()];

        void Add(Entry entry)
        {
            if (entry.Id.Length > 0) places[entry.Id] = standing.Count;
            standing.Add(entry);
        }

        void Correct(Correction correction)
        {
            if (!places.TryGetValue(correction.Replaces, out var place)) return;
            standing[place] = correction.With;
            places[correction.Id] = place;
            if (correction.With is { Id.Length: > 0 } with) places[with.Id] = place;
        }
    }

    /// <summary>What stands behind the last review: only that may still be changed.</summary>
    internal static IReadOnlyList<Entry> Open(IReadOnlyList<Entry> diary)
    {
        var from = 0;
        for (var i = 0; i < diary.Count; i++)
            if (diary[i] is WrittenReview) from = i + 1;
        return Of([.. diary.Skip(from)]);
    }
}
