using System.Collections.Immutable;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Start;

/// <summary>The tracks of a first programme.</summary>
internal static class FirstTracks
{
    internal static ImmutableArray<TrackPrescription> Choose(Library library, Answers answers, PersonSheet sheet) =>
    [
        answers.Walks.IsEmpty
            ? new TrackPrescription { Track = "walking", Exercise = "short-walks", PerWeek = 4, Dose = Dose.OfMinutes(10) }
            : new TrackPrescription { Track = "walking", Exercise = "easy-walk", PerWeek = 4, Trials = answers.Walks },
    ];
}
