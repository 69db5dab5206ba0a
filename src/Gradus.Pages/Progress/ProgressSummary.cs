using System.Collections.Immutable;
using Gradus.Pages.Charts;
using Gradus.Pages.Days;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Progress;

/// <summary>What the pictures say, in a sentence. It tells what was, and claims no cause.</summary>
internal static class ProgressSummary
{
    /// <summary>How pain went from the first to the last known average of the days shown.</summary>
    internal static string Pain(PageContext page, ImmutableArray<PainDay> days)
    {
        var known = days.Where(d => d.Average is not null).ToList();
        if (known.Count == 0) return page.Words.Text("progress.pain.unknown");
        var first = Whole(known[0].Average!.Value);
        var last = Whole(known[^1].Average!.Value);
        var key = known.Count < 7 ? "progress.pain.short" : last < first ? "progress.pain.eased" : last > first ? "progress.pain.rose" : "progress.pain.same";
        return page.Words.Text(key, ("first", first), ("last", last));
    }

    /// <summary>On how many of the days shown something was done, and how many fell into a flare.</summary>
    internal static string Exercise(PageContext page, ImmutableArray<PainDay> days)
    {
        var moved = days.Count(d => d.Mark is DayMark.Full or DayMark.Half);
        return page.Words.Text("progress.moved", ("moved", moved), ("count", days.Length));
    }

    /// <summary>How many days have a known pain: a picture says how much it rests on.</summary>
    internal static string Known(PageContext page, ImmutableArray<PainDay> days) =>
        page.Words.Text("progress.known", ("known", days.Count(d => d.Pain is not null)), ("count", days.Length));

    private static int Whole(int tenths) => (tenths + 5) / 10;
}
