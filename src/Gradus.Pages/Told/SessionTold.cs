using Gradus.Engine.Diary;

namespace Gradus.Pages.Told;

/// <summary>Sessions and whether anything was answered about them.</summary>
internal static class SessionTold
{
    /// <summary>Whether any of the four answers is there.</summary>
    internal static bool IsAnswered(Session session) => session is not { Pain: null, Effort: null, Liking: null, LegSpread: null };

    /// <summary>Sessions of a day about which nothing was answered yet.</summary>
    /// <param name="standing">A diary as it stands.</param>
    /// <param name="day">The day of the sessions.</param>
    internal static IReadOnlyList<Session> Unanswered(IReadOnlyList<Entry> standing, DateOnly day) =>
        [.. standing.OfType<Session>().Where(s => s.At.Date == day && !IsAnswered(s))];

    /// <summary>The session as it was done, with nothing answered.</summary>
    internal static Session Bare(Session session) => session with { Pain = null, Effort = null, Liking = null, LegSpread = null };
}
