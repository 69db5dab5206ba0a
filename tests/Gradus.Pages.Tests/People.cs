using System.Collections.Immutable;
using Gradus.Engine.Replay;
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
    internal static PersonView Enrolled(ImmutableSortedDictionary<string, string> answers) =>
        After(new Visitor { Person = new() { Draft = answers } }.Post("/start/check"));

    /// <summary>What a host loads after an action that enrols.</summary>
    internal static PersonView After(ActionResult enrolled)
    {
        var catalogue = Shipped.Content.Catalogue;
        var replayed = DiaryReplay.Whole(enrolled.Enrol!, enrolled.Append, catalogue);
        return new()
        {
            Sheet = enrolled.Enrol,
            Draft = enrolled.Draft!,
            Diary = enrolled.Append,
            Programme = DiaryReplay.On(replayed.State, enrolled.Enrol!.Start, catalogue),
            Decisions = replayed.Decisions,
        };
    }
}
