using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;

namespace Gradus.Pages.Charts;

/// <summary>The dose of one track in one programme week.</summary>
/// <param name="Week">Programme week, from 1.</param>
/// <param name="Dose">The dose that stood at its end, or now; null where the track had none.</param>
public sealed record LadderWeek(int Week, Dose? Dose);

/// <summary>The climb of one track, week by week.</summary>
internal static class LadderWeeks
{
    private const int DaysAWeek = 7;

    /// <summary>Every week from 1 to the week of <paramref name="today"/>.</summary>
    internal static ImmutableArray<LadderWeek> Of(PersonSheet sheet, ImmutableArray<Decision> decisions, string track, DateOnly today)
    {
        var weeks = ImmutableArray.CreateBuilder<LadderWeek>();
        Dose? dose = null;
        var next = 0;
        for (var starts = sheet.Start; starts <= today; starts = starts.AddDays(DaysAWeek))
        {
            var ends = starts.AddDays(DaysAWeek);
            for (; next < decisions.Length && decisions[next].At < ends; next++)
            {
                var decision = decisions[next];
                if (decision.Track == track) dose = decision.To;
                else if (decision is { Track: null, Outcome: Outcome.Halt }) dose = null;
            }
            weeks.Add(new(weeks.Count + 1, dose));
        }
        return weeks.ToImmutable();
    }
}
