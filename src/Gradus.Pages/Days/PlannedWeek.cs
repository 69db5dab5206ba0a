using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;
using Gradus.Pages.Start;

namespace Gradus.Pages.Days;

/// <summary>Which tracks fall on which day: the week of the rules on the days that the person chose at the start.</summary>
internal sealed class PlannedWeek
{
    private readonly WeekPlan? _week;

    private PlannedWeek(WeekPlan? week) => _week = week;

    /// <summary>The week as of the programme's day; without anything planned before the start.</summary>
    internal static PlannedWeek Of(PersonView person, ExerciseCatalogue catalogue) =>
        new(person.Programme is { Week: > 0 } programme ? Wishes.Week(person, programme, catalogue) : null);

    /// <summary>Names of the tracks with a dose that are planned on a day, a handful at most.</summary>
    internal ImmutableArray<string> On(DateOnly day) => _week?.On(day.DayOfWeek) ?? [];
}
