using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A session counts for its track when the track has a dose; leg symptoms count always.</summary>
internal static class SessionDone
{
    public static void Apply(Fold fold, Session session)
    {
        var state = fold.State;
        var track = state.Tracks.Find(candidate => candidate.Name == session.Track);
        if (track is null) return;
        if (state.Halted)
            fold.Say(null, fold.Day, Outcome.Refuse, RuleIds.Halted, review: true, reasons: HaltReasons.Of(state));
        else if (track.Dose is not null)
            Count(state, track, session);
        if (session.LegSpread is true) LegSpreading.Apply(fold, track, fold.Day, session.SpreadToldAt);
    }

    private static void Count(ReplayState state, TrackProgress track, Session session)
    {
        var day = session.At.Date;
        var index = track.Days.FindIndex(work => work.Day == day);
        var dose = FlareDays.Today(state, track, day)!;
        var work = With(index < 0 ? new() { Day = day } : track.Days[index], session, session.Kind == dose.Kind);
        if (!work.Done && 2 * work.Volume >= dose.Volume)
        {
            work = work with { Done = true };
            if (track.LastDone is not { } last || last < day) track.LastDone = day;
        }

        if (index < 0) track.Days.Add(work);
        else track.Days[index] = work;
    }

    /// <param name="sameUnit">Units are never mixed: what was counted in another one was tried, and its volume is not known.</param>
    private static DayWork With(DayWork work, Session session, bool sameUnit) => work with
    {
        Volume = work.Volume + (sameUnit ? (long)session.Sets * session.Amount : 0),
        Pain = session.Pain is { } pain ? Math.Max(pain, work.Pain ?? 0) : work.Pain,
        LegSpread = work.LegSpread || session.LegSpread is true,
        EffortSum = work.EffortSum + (session.Effort ?? 0),
        EffortCount = work.EffortCount + (session.Effort is null ? 0 : 1),
    };
}
