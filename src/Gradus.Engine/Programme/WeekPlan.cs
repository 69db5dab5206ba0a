using System.Collections.Immutable;
using Gradus.Engine.Catalogue;

namespace Gradus.Engine.Programme;

/// <summary>One track as the week sees it.</summary>
/// <param name="Track">Name of the track, unique in a week.</param>
/// <param name="Form">Form of its exercise; walking does not count among a day's exercises.</param>
/// <param name="Target">What its exercise trains; strength for the same target keeps 48 hours between.</param>
/// <param name="PerWeek">Sessions a week that are wanted, 1 to 7.</param>
public sealed record LayoutTrack(string Track, Form Form, string Target, int PerWeek)
{
    /// <summary>The tracks of a programme that have a dose, in its order.</summary>
    public static ImmutableArray<LayoutTrack> Of(PersonProgramme programme, ExerciseCatalogue catalogue) =>
    [
        .. programme.Tracks
            .Where(t => t.Dose is not null)
            .Select(t => (Standing: t, Exercise: catalogue[t.Exercise]))
            .Select(t => new LayoutTrack(t.Standing.Track, t.Exercise.Form, t.Exercise.Target, t.Standing.PerWeek)),
    ];
}

/// <summary>Which track is planned on which day of the week. An offer: a session on any other day counts all the same.</summary>
public sealed class WeekPlan
{
    private readonly ImmutableArray<(string Track, int Days)> _rows;

    internal WeekPlan(ImmutableArray<(string Track, int Days)> rows) => _rows = rows;

    /// <summary>The days of that track, from Monday; empty where no day was left for it.</summary>
    public ImmutableArray<DayOfWeek> DaysOf(string track) =>
        WeekDays.Of(_rows.FirstOrDefault(r => r.Track == track).Days);

    /// <summary>The tracks of that day, in the order in which they were given.</summary>
    public ImmutableArray<string> On(DayOfWeek day) =>
        [.. _rows.Where(r => (r.Days & WeekDays.Bit(day)) != 0).Select(r => r.Track)];
}
