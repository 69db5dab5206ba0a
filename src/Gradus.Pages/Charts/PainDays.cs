using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Pages.Days;

namespace Gradus.Pages.Charts;

/// <summary>One day of the picture. Pain that was not told is null and leaves a gap: missing is never zero.</summary>
/// <param name="Date">The day.</param>
/// <param name="Pain">The highest pain that was told for it, 0 to 10.</param>
/// <param name="Average">Mean of the seven days around it, in tenths; null where fewer than three of them are known.</param>
/// <param name="Low">Lower edge of the usual range, in tenths.</param>
/// <param name="High">Upper edge of the usual range, in tenths.</param>
/// <param name="Mark">What was done.</param>
/// <param name="Flare">Day 1 to 7 of a flare.</param>
public sealed record PainDay(DateOnly Date, int? Pain, int? Average, int? Low, int? High, DayMark Mark, bool Flare);

/// <summary>Pain and exercise on the same days.</summary>
internal static class PainDays
{
    private const int Around = 3;
    private const int FewestForAverage = 3;
    private const int RangeAround = 10;
    private const int FewestForRange = 5;
    private const int NarrowestRange = 8;
    private const int FlareDays = 7;

    /// <summary>Every day from <paramref name="first"/> to <paramref name="last"/>, both inclusive.</summary>
    /// <param name="standing">The diary as it stands.</param>
    /// <param name="first">First day shown.</param>
    /// <param name="last">Last day shown.</param>
    /// <param name="planned">How many exercises a day asks for.</param>
    internal static ImmutableArray<PainDay> Of(IReadOnlyList<Entry> standing, DateOnly first, DateOnly last, Func<DateOnly, int> planned)
    {
        var told = Told(standing);
        var tracks = standing.OfType<Session>().Where(s => s.Sets * s.Amount > 0)
            .GroupBy(s => s.At.Date).ToDictionary(g => g.Key, g => g.Select(s => s.Track).Distinct().Count());
        var flares = standing.OfType<Flare>().Select(f => f.At.Date).ToList();
        var days = ImmutableArray.CreateBuilder<PainDay>();
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            var (low, high) = Range(told, day);
            days.Add(new(
                day,
                told.TryGetValue(day, out var pain) ? pain : null,
                Average(told, day),
                low,
                high,
                Mark(tracks.GetValueOrDefault(day), planned(day), day < last),
                flares.Exists(f => day >= f && day < f.AddDays(FlareDays))));
        }
        return days.ToImmutable();
    }

    private static Dictionary<DateOnly, int> Told(IReadOnlyList<Entry> standing)
    {
        var told = new Dictionary<DateOnly, int>();
        foreach (var session in standing.OfType<Session>()) Note(session.At.Date, session.Pain);
        foreach (var morning in standing.OfType<Morning>()) Note(morning.At.Date, morning.Pain);
        return told;

        void Note(DateOnly day, int? pain)
        {
            if (pain is { } value) told[day] = told.TryGetValue(day, out var before) ? Math.Max(before, value) : value;
        }
    }

    private static int? Average(Dictionary<DateOnly, int> told, DateOnly day)
    {
        var known = Known(told, day, Around);
        return known.Count < FewestForAverage ? null : ((known.Sum() * 20) + known.Count) / (2 * known.Count);
    }

    // The middle of three weeks, and how far the days lie from it on average: a single hard day hardly moves it.
    private static (int? Low, int? High) Range(Dictionary<DateOnly, int> told, DateOnly day)
    {
        var known = Known(told, day, RangeAround);
        if (known.Count < FewestForRange) return (null, null);
        var mean = known.Sum() * 10 / known.Count;
        var spread = Math.Max(NarrowestRange, known.Sum(pain => Math.Abs((pain * 10) - mean)) / known.Count);
        return (Math.Max(0, mean - spread), Math.Min(100, mean + spread));
    }

    private static List<int> Known(Dictionary<DateOnly, int> told, DateOnly day, int around)
    {
        var known = new List<int>((2 * around) + 1);
        for (var i = -around; i <= around; i++)
            if (told.TryGetValue(day.AddDays(i), out var pain)) known.Add(pain);
        return known;
    }

    private static DayMark Mark(int done, int planned, bool past) => (done, planned) switch
    {
        (0, 0) => DayMark.Rest,
        (0, _) => past ? DayMark.Missed : DayMark.Planned,
        _ => done >= planned ? DayMark.Full : DayMark.Half,
    };
}
