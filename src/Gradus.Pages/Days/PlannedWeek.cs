using System.Collections.Frozen;
using Gradus.Engine.Catalogue;
using Gradus.Pages.Contract;
using Gradus.Pages.Start;

namespace Gradus.Pages.Days;

/// <summary>Which tracks fall on which day: the week of the rules on the days that the person chose at the start.</summary>
internal sealed class PlannedWeek
{
    private readonly FrozenDictionary<DayOfWeek, FrozenSet<string>> _days;

    private PlannedWeek(FrozenDictionary<DayOfWeek, FrozenSet<string>> days) => _days = days;

    /// <summary>The week as of the programme's day; without anything planned before the start.</summary>
    internal static PlannedWeek Of(PersonView person, ExerciseCatalogue catalogue)
    {
        if (person.Programme is not { Week: > 0 } programme) return new(FrozenDictionary<DayOfWeek, FrozenSet<string>>.Empty);
        var week = Wishes.Week(person, programme, catalogue);
        return new(Enum.GetValues<DayOfWeek>().ToFrozenDictionary(d => d, d => week.On(d).ToFrozenSet(StringComparer.Ordinal)));
    }

    /// <summary>Names of the tracks with a dose that are planned on a day.</summary>
    internal FrozenSet<string> On(DateOnly day) => _days.GetValueOrDefault(day.DayOfWeek) ?? FrozenSet<string>.Empty;
}
