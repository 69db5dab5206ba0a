using System.Collections.Immutable;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Days;

/// <summary>How a day of the week stands.</summary>
public enum DayMark
{
    /// <summary>Nothing is planned.</summary>
    Rest,

    /// <summary>Planned, and still to come.</summary>
    Planned,

    /// <summary>Planned and gone by without a session.</summary>
    Missed,

    /// <summary>Part of it was done.</summary>
    Half,

    /// <summary>All of it was done.</summary>
    Full,
}

/// <summary>One box of the week.</summary>
public sealed record WeekDay(DateOnly Date, DayMark Mark, bool Today, bool Gentle);

/// <summary>The seven boxes of the programme week that a day is in.</summary>
public sealed record WeekSoFar(ImmutableArray<WeekDay> Days)
{
    /// <summary>Days that count as whole.</summary>
    internal int Whole => Days.Count(d => d.Mark == DayMark.Full);

    /// <summary>Days that count as half.</summary>
    internal int Halves => Days.Count(d => d.Mark == DayMark.Half);

    internal static WeekSoFar Of(PlannedWeek week, PersonProgramme programme)
    {
        var days = ImmutableArray.CreateBuilder<WeekDay>(7);
        for (var i = 0; i < 7; i++)
        {
            var date = programme.WeekStarts.AddDays(i);
            var flareDay = programme.FlareDay - (programme.Day.DayNumber - date.DayNumber);
            days.Add(new(date, Mark(programme, week.On(date), date), date == programme.Day, flareDay is >= 1 and <= 7));
        }
        return new(days.MoveToImmutable());
    }

    private static DayMark Mark(PersonProgramme programme, ImmutableArray<string> planned, DateOnly date)
    {
        var work = programme.Tracks.SelectMany(t => t.Days).Where(d => d.Date == date && d.Volume > 0).ToList();
        if (work.Count > 0) return work.Count(d => d.Done) >= Math.Max(1, planned.Length) ? DayMark.Full : DayMark.Half;
        if (planned.Length == 0) return DayMark.Rest;
        return date < programme.Day ? DayMark.Missed : DayMark.Planned;
    }
}
