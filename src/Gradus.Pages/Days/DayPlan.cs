using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;
using Gradus.Pages.Wording;

namespace Gradus.Pages.Days;

/// <summary>One exercise of a day.</summary>
/// <param name="Track">Where its track stands.</param>
/// <param name="Exercise">From the catalogue; null when it knows no such name.</param>
/// <param name="Dose">What the day asks for.</param>
/// <param name="Volume">What was done of it so far today.</param>
/// <param name="Done">At least half of the dose.</param>
public sealed record DayItem(TrackStanding Track, Exercise? Exercise, Dose Dose, int Volume, bool Done)
{
    /// <summary>Nothing of it was done today.</summary>
    internal bool Untouched => Volume == 0;
}

/// <summary>What a day asks for, in the order in which it is done.</summary>
public sealed record DayPlan(DateOnly Day, ImmutableArray<DayItem> Items)
{
    /// <summary>Whole minutes that it takes, roughly; 0 for a day of rest.</summary>
    internal int Minutes => Items.IsEmpty ? 0 : SessionLength.Minutes(Items.Select(i => SessionLength.Seconds(i.Dose, i.Exercise)));

    /// <summary>The plan of a day; what was done is counted on <paramref name="today"/>, also when tomorrow's is done early.</summary>
    internal static DayPlan Of(PersonView person, Library library, DateOnly day, DateOnly today) =>
        Of(PlannedWeek.Of(person, library.Catalogue), person, library, day, today);

    /// <summary>The same in a week that is laid out already.</summary>
    internal static DayPlan Of(PlannedWeek week, PersonView person, Library library, DateOnly day, DateOnly today)
    {
        var planned = week.On(day);
        return new(day, [.. person.Programme!.Tracks
            .Where(t => t.Today is not null && planned.Contains(t.Track))
            .Select(t => Item(t, library.Catalogue, today))]);
    }

    private static DayItem Item(TrackStanding track, ExerciseCatalogue catalogue, DateOnly today)
    {
        var done = track.Days.FirstOrDefault(d => d.Date == today);
        return new(track, catalogue.Find(track.Exercise), track.Today!, done?.Volume ?? 0, done?.Done ?? false);
    }
}
