using Gradus.Engine.Diary;

namespace Gradus.Engine.Replay;

/// <summary>Answers at the end fill in what a session does not say yet.</summary>
internal static class Answering
{
    public static void Act(Answers answers, string id, EntryPlace place, List<Entry> open)
    {
        if (place.Now is not Session session) return;
        var spread = session.LegSpread ?? Spread(answers, id);
        var filled = session with
        {
            Pain = session.Pain ?? answers.Pain,
            Effort = session.Effort ?? answers.Effort,
            Liking = session.Liking ?? answers.Liking,
            LegSpread = spread,
            SpreadToldAt = spread is true && session.LegSpread is not true ? answers.At : session.SpreadToldAt,
        };
        if (place.IsIn(open)) place.Now = filled;
        else open.Add(filled with { Id = "", Sets = 0, Amount = 0, LegSpread = session.LegSpread is true ? null : spread });
    }

    private static bool? Spread(Answers answers, string id) => answers.LegSpread is not true
        ? answers.LegSpread
        : answers.LegSpreadIn.IsDefaultOrEmpty || answers.LegSpreadIn.Contains(id);
}
