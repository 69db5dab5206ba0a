using System.Collections.Immutable;
using Gradus.Engine.Catalogue;

namespace Gradus.Engine.Programme;

/// <summary>
/// Lays the tracks of a programme out over the days that a person chose, so that strength takes turns: few exercises a day,
/// 48 hours between strength for the same target, and a day of rest from strength each week. Same input, same week.
/// Clinical source: evidence §6 (non-consecutive days); two to four exercises a day is a default of this rule set.
/// </summary>
public static class WeekLayout
{
    /// <summary>Most exercises besides walking on one day, unless the person has little time.</summary>
    public const int MostADay = 4;

    /// <summary>Most exercises besides walking on a day of that many minutes: 2 under ten minutes, 3 under twenty, else 4.</summary>
    public static int MostFor(int? minutesADay) => minutesADay switch
    {
        < 10 => 2,
        < 20 => 3,
        _ => MostADay,
    };

    /// <summary>
    /// The week. A track gets fewer days than it wants where the days, the rest or <paramref name="mostADay"/> leave no more.
    /// </summary>
    /// <param name="tracks">In the order of the programme; names are unique.</param>
    /// <param name="days">The days that the person chose; none means that all will do.</param>
    /// <param name="mostADay">Most exercises besides walking on one day, 1 or more.</param>
    public static WeekPlan Of(IReadOnlyList<LayoutTrack> tracks, IEnumerable<DayOfWeek> days, int mostADay = MostADay)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mostADay, 1);
        var chosen = WeekDays.Of(days) is var set && set == 0 ? WeekDays.All : set;
        var crowd = new int[7];
        var byTarget = new Dictionary<string, int>(StringComparer.Ordinal);
        var placed = new int[tracks.Count];
        foreach (var i in Enumerable.Range(0, tracks.Count).OrderBy(i => Turn(tracks[i], chosen)))
        {
            var track = tracks[i];
            if (track.Form is Form.Walking)
            {
                placed[i] = Best(chosen, track.PerWeek, new int[7], _ => true);
                continue;
            }

            var open = chosen;
            var same = 0;
            if (track.Form is Form.Strength)
            {
                if (open == WeekDays.All) open &= ~WeekDays.Bit(DayOfWeek.Sunday);
                same = byTarget.GetValueOrDefault(track.Target);
            }

            for (var d = 0; d < 7; d++)
                if (crowd[d] >= mostADay)
                    open &= ~(1 << d);
            placed[i] = Best(open & ~same, track.PerWeek, crowd, s => track.Form is not Form.Strength || !WeekDays.HasNeighbours(s | same));
            if (track.Form is Form.Strength) byTarget[track.Target] = same | placed[i];
            for (var d = 0; d < 7; d++) crowd[d] += (placed[i] >> d) & 1;
        }

        return new([.. tracks.Select((t, i) => (t.Track, placed[i]))]);
    }

    // A daily stretch stands first, then strength, which has the narrowest choice of days; the rest fills the emptiest days.
    private static int Turn(LayoutTrack track, int chosen) => track.Form switch
    {
        Form.Stretching when track.PerWeek >= WeekDays.Count(chosen) => 0,
        Form.Strength => 1,
        _ => 2,
    };

    // As many days as wanted and possible, then the emptiest, then the most even, then the earliest in the week.
    private static int Best(int open, int wanted, int[] crowd, Func<int, bool> fits)
    {
        var best = 0;
        var bestRank = (Fewer: 0, Crowd: 0, Unevenness: 0, Order: 0);
        for (var days = open; days > 0; days = (days - 1) & open)
        {
            var count = WeekDays.Count(days);
            if (count > wanted || !fits(days)) continue;
            var rank = (-count, Crowd(days, crowd), WeekDays.Unevenness(days), Late(days));
            if (best != 0 && rank.CompareTo(bestRank) >= 0) continue;
            (best, bestRank) = (days, rank);
        }

        return best;
    }

    private static int Crowd(int days, int[] crowd)
    {
        var sum = 0;
        for (var d = 0; d < 7; d++)
            if ((days & (1 << d)) != 0)
                sum += (2 * crowd[d]) + 1;
        return sum;
    }

    // Monday weighs most, so that of two equal weeks the one that begins earlier stands.
    private static int Late(int days)
    {
        var late = 0;
        for (var d = 0; d < 7; d++) late = (late << 1) | (1 - ((days >> d) & 1));
        return late;
    }
}
