using Gradus.Engine.Diary;

namespace Gradus.Pages.Told;

/// <summary>
/// The diary as it stands, read as the engine reads it: answers fill in their sessions, corrections take the place of what
/// they correct, a repeated id counts once, and leg symptoms that were said stay said.
/// </summary>
internal static class StandingDiary
{
    /// <summary>Entries in the order of the diary; what was taken back is not among them.</summary>
    internal static IReadOnlyList<Entry> Of(IReadOnlyList<Entry> diary)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var standing = new List<Entry?>(diary.Count);
        foreach (var entry in diary)
        {
            if (entry.Id.Length > 0 && places.ContainsKey(entry.Id)) continue;
            if (entry is Correction correction)
            {
                if (!places.TryGetValue(correction.Replaces, out var place)) continue;
                standing[place] = Corrected(standing[place], correction.With);
                places[correction.Id] = place;
                continue;
            }
            if (entry is Answers answers)
                foreach (var id in answers.Sessions)
                    if (places.TryGetValue(id, out var place) && standing[place] is Session session)
                        standing[place] = Filled(session, answers);
            if (entry.Id.Length > 0) places[entry.Id] = standing.Count;
            standing.Add(entry);
        }
        return [.. standing.OfType<Entry>()];
    }

    /// <summary>What stands behind the last review: only that may still be changed.</summary>
    internal static IReadOnlyList<Entry> Open(IReadOnlyList<Entry> diary)
    {
        var from = 0;
        for (var i = 0; i < diary.Count; i++)
            if (diary[i] is WrittenReview) from = i + 1;
        return Of([.. diary.Skip(from)]);
    }

    private static Entry? Corrected(Entry? now, Entry? with) => (now, with) switch
    {
        (Session { LegSpread: true } said, null) => said with { Sets = 0, Amount = 0, Pain = null, Effort = null, Liking = null },
        (Session { LegSpread: true } said, Session session) => session with { Id = said.Id, LegSpread = true },
        (_, null) => null,
        ({ } before, { } other) => other with { Id = before.Id },
        _ => with,
    };

    private static Session Filled(Session session, Answers given) => session with
    {
        Pain = session.Pain ?? given.Pain,
        Effort = session.Effort ?? given.Effort,
        Liking = session.Liking ?? given.Liking,
        LegSpread = session.LegSpread ?? Spread(session, given),
    };

    private static bool? Spread(Session session, Answers given) =>
        given.LegSpread is true && !given.LegSpreadIn.IsEmpty ? given.LegSpreadIn.Contains(session.Id) : given.LegSpread;
}
