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
        if (session.LegSpread is true) LegSpreading.Apply(fold, track, fold.Day);
    }

    private static void Count(ReplayState state, TrackProgress track, Session session)
    {
        var day = session.At.Date;
        var volume = checked(session.Sets * session.Amount);
        track.Sessions.Add(new(day, volume, session.Pain, session.Effort, session.LegSpread is true));
        if (track.Done.Contains(day)) return;
        var sum = 0L;
        foreach (var fact in track.Sessions)
            if (fact.Day == day)
                sum += fact.Volume;
        if (2 * sum < FlareDays.Today(state, track, day)!.Volume) return;
        track.Done.Add(day);
        if (track.LastDone is not { } last || last < day) track.LastDone = day;
    }
}
