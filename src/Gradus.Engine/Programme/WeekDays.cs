using System.Collections.Immutable;
using System.Numerics;

namespace Gradus.Engine.Programme;

/// <summary>Sets of weekdays as seven bits, Monday lowest; the week goes round, so Sunday stands beside Monday.</summary>
internal static class WeekDays
{
    internal const int All = 0b111_1111;

    internal static int Bit(DayOfWeek day) => 1 << (((int)day + 6) % 7);

    internal static int Of(IEnumerable<DayOfWeek> days) => days.Aggregate(0, (set, day) => set | Bit(day));

    internal static ImmutableArray<DayOfWeek> Of(int set) =>
        [.. Enumerable.Range(0, 7).Where(i => (set & (1 << i)) != 0).Select(i => (DayOfWeek)((i + 1) % 7))];

    internal static int Count(int set) => BitOperations.PopCount((uint)set);

    /// <summary>Whether a day and its next are both in the set.</summary>
    internal static bool HasNeighbours(int set) => (set & (((set << 1) | (set >> 6)) & All)) != 0;

    /// <summary>Sum of the squares of the gaps from each day to the next: least when the days are spread evenly.</summary>
    internal static int Unevenness(int set)
    {
        if (set == 0) return 0;
        var first = BitOperations.TrailingZeroCount(set);
        var (sum, last) = (0, first);
        for (var i = first + 1; i <= first + 7; i++)
        {
            if ((set & (1 << (i % 7))) == 0) continue;
            sum += (i - last) * (i - last);
            last = i;
        }
        return sum;
    }
}
