using System.Collections.Immutable;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Tests;

/// <summary>People at each stage, as a host would have loaded them.</summary>
internal static class People
{
    internal static readonly PersonView AtStart = new();

    internal static readonly PersonView Answered = new() { Draft = StartAnswers.Clear };

    internal static readonly PersonView Running = Enrolled(StartAnswers.Clear);

    internal static readonly PersonView Halted = Running with
    {
        Programme = Running.Programme! with
        {
            Halted = true,
            HaltedFor = ["saddle-numbness", "screening", "readiness", "age"],
            Tracks = [.. Running.Programme.Tracks.Select(t => t with { Dose = null, Today = null })],
        },
    };

    /// <summary>A person who finished the start with these answers, on the first day.</summary>
    internal static PersonView Enrolled(ImmutableSortedDictionary<string, string> answers)
    {
        var finished = new Visitor { Person = new() { Draft = answers } }.Post("/start/check");
        return new()
        {
            Sheet = finished.Enrol,
            Draft = finished.Draft!,
            Diary = finished.Append,
            Programme = FirstDay(finished.Enrol!),
        };
    }

    private static PersonProgramme FirstDay(PersonSheet sheet) => new()
    {
        Day = sheet.Start,
        Week = 1,
        WeekStarts = sheet.Start,
        Halted = false,
        UsualPain = sheet.UsualPain,
        Conditions = sheet.Conditions,
        Tracks =
        [
            .. sheet.Tracks.Select(t => new TrackStanding
            {
                Track = t.Track,
                Exercise = t.Exercise,
                PerWeek = t.PerWeek,
                Dose = t.Dose ?? Dose.OfMinutes(9),
                Today = t.Dose ?? Dose.OfMinutes(9),
                State = TrackState.Active,
            }),
        ],
    };
}
