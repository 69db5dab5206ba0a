using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Engine.Screening;

namespace Gradus.Engine.Replay;

/// <summary>
/// A correction replaces an entry or takes it back; what halts or shuts an exercise stays said in either case, at the moment and
/// on the track of which it was said: moved before an <c>allow</c> or a clearance it would be undone by it.
/// </summary>
internal static class Correcting
{
    public static void Act(Correction correction, EntryPlace place, List<Entry> open)
    {
        var now = place.Now;
        if (!MayBeCorrected(place.Original, place.IsIn(open)) || (correction.With is { } with && with.GetType() != place.Original.GetType()))
            return;
        var late = NewlySaid(now, correction.With);
        if (place.IsIn(open) && late is not CheckIn)
        {
            var replaced = Replacement(now, correction.With);
            place.Now = late is Session && replaced is Session spread ? spread with { SpreadToldAt = correction.At } : replaced;
            return;
        }

        // It is said now: at its own moment a clearance or an allow that came since would undo it.
        if (late is not null) open.Add(late with { At = correction.At });
        place.Now = Replacement(now, correction.With is null ? null : WithoutSaid(correction.With));
    }

    /// <summary>Behind a written review only what reviews look back on can be corrected; what opens or shuts is said anew instead.</summary>
    private static bool MayBeCorrected(Entry original, bool isOpen) => original switch
    {
        Session or Morning or CheckIn or FormCheck or Away or Skip => true,
        Flare or Trials or Park or Unpark or Keep or Fall => isOpen,
        _ => false,
    };

    private static Entry Replacement(Entry now, Entry? with) => (now, with) switch
    {
        (Session { LegSpread: true } said, null) => said with { Sets = 0, Amount = 0, Pain = null, Effort = null, Liking = null },
        (Session { LegSpread: true } said, Session session) =>
            session with { Id = said.Id, At = said.At, Track = said.Track, Kind = said.Kind, LegSpread = true, SpreadToldAt = said.SpreadToldAt },
        (CheckIn said, null) when Said(said) is { IsEmpty: false } flags => said with { UsualPain = null, Screening = flags },
        (CheckIn said, CheckIn checkIn) when Said(said) is { IsEmpty: false } flags =>
            checkIn with { Id = said.Id, At = said.At, Screening = checkIn.Screening.SetItems(flags) },
        (_, null) => new Nothing { At = now.At },
        (_, { } other) => other with { Id = now.Id },
    };

    /// <summary>Answers of a check-in that halt.</summary>
    private static ImmutableSortedDictionary<string, ScreeningAnswer> Said(CheckIn checkIn) =>
        checkIn.Screening.RemoveRange(checkIn.Screening.Where(pair => !Halts(pair.Key, pair.Value)).Select(pair => pair.Key));

    private static bool Halts(string flag, ScreeningAnswer answer) =>
        ScreeningFlags.IsRed(flag)
        && (answer is ScreeningAnswer.Yes || (answer is ScreeningAnswer.Unknown && ScreeningFlags.UnknownCountsAsYes.Contains(flag)));

    /// <summary>What the correction says that must act at once and was not said before, or null.</summary>
    private static Entry? NewlySaid(Entry now, Entry? with) => (now, with) switch
    {
        (Session before, Session { LegSpread: true } session) when before.LegSpread is not true =>
            session with { Id = "", Sets = 0, Amount = 0, Pain = null, Effort = null, Liking = null },
        (CheckIn before, CheckIn checkIn) when Said(checkIn).RemoveRange(Said(before).Keys) is { IsEmpty: false } flags =>
            checkIn with { Id = "", UsualPain = null, Screening = flags },
        _ => null,
    };

    private static Entry WithoutSaid(Entry with) => with switch
    {
        Session session => session with { LegSpread = session.LegSpread is true ? null : session.LegSpread },
        CheckIn checkIn => checkIn with { Screening = checkIn.Screening.RemoveRange(Said(checkIn).Keys) },
        _ => with,
    };
}
