using Gradus.Engine.Diary;

namespace Gradus.Pages.Told;

/// <summary>Sessions with what was answered about them afterwards.</summary>
internal static class SessionTold
{
    /// <summary>Sessions of a day about which nothing was answered yet.</summary>
    internal static IReadOnlyList<Session> Unanswered(IReadOnlyList<Entry> standing, DateOnly day)
    {
        var answered = standing.OfType<Answers>().SelectMany(a => a.Sessions).ToHashSet(StringComparer.Ordinal);
        return [.. standing.OfType<Session>().Where(s =>
            s.At.Date == day && s is { Pain: null, Effort: null, Liking: null, LegSpread: null } && !answered.Contains(s.Id))];
    }

    /// <summary>Every session with the answers that speak of it; an answer that it has already stays.</summary>
    internal static IReadOnlyList<Session> WithAnswers(IReadOnlyList<Entry> standing)
    {
        var answers = new Dictionary<string, List<Answers>>(StringComparer.Ordinal);
        foreach (var given in standing.OfType<Answers>())
            foreach (var id in given.Sessions)
            {
                if (!answers.TryGetValue(id, out var list)) answers[id] = list = [];
                list.Add(given);
            }
        return [.. standing.OfType<Session>().Select(s => answers.TryGetValue(s.Id, out var given) ? given.Aggregate(s, With) : s)];
    }

    private static Session With(Session session, Answers given) => session with
    {
        Pain = session.Pain ?? given.Pain,
        Effort = session.Effort ?? given.Effort,
        Liking = session.Liking ?? given.Liking,
        LegSpread = session.LegSpread ?? Spread(session, given),
    };

    private static bool? Spread(Session session, Answers given) =>
        given.LegSpread is true && !given.LegSpreadIn.IsEmpty ? given.LegSpreadIn.Contains(session.Id) : given.LegSpread;
}
