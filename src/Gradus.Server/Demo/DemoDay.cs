using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;
using Gradus.Engine.Screening;

namespace Gradus.Server.Demo;

/// <summary>One day of a sample person: what was asked of them, and ways to answer it.</summary>
/// <param name="Date">The day.</param>
/// <param name="Number">Days since the first one; 0 for that.</param>
/// <param name="Programme">What the engine asks for.</param>
/// <param name="Catalogue">Exercises by name.</param>
internal sealed record DemoDay(DateOnly Date, int Number, PersonProgramme Programme, ExerciseCatalogue Catalogue)
{
    private static readonly ImmutableSortedDictionary<string, ScreeningAnswer> s_nothing = ScreeningFlags.Red.Concat(ScreeningFlags.Amber)
        .ToImmutableSortedDictionary(flag => flag, _ => ScreeningAnswer.No, StringComparer.Ordinal);

    /// <summary>Week since the first day, from 1.</summary>
    internal int Week => (Number / 7) + 1;

    internal bool IsSunday => Date.DayOfWeek is DayOfWeek.Sunday;

    internal CivilTime At(int hour, int minute = 0) => new(Date, new TimeOnly(hour, minute));

    /// <summary>A number below <paramref name="below"/> that looks like chance and is the same in every run.</summary>
    internal int Whim(int below, int salt = 0)
    {
        var mixed = unchecked(((uint)Number * 2654435761u) ^ ((uint)salt * 2246822519u));
        mixed ^= mixed >> 15;
        mixed = unchecked(mixed * 3266489917u);
        return (int)((mixed ^ (mixed >> 13)) % (uint)below);
    }

    /// <summary>Whether a diligence of so many per cent does it today.</summary>
    internal bool Does(int percent, int salt = 0) => Whim(100, salt) < percent;

    /// <summary>What is planned for the day, done: the first at <paramref name="hour"/>.</summary>
    internal IEnumerable<Entry> Done(int pain, int effort = 5, int percent = 95, int share = 100, int hour = 17)
    {
        var plan = WeekLayout.Of(LayoutTrack.Of(Programme, Catalogue), []);
        var minute = 0;
        foreach (var track in plan.On(Date.DayOfWeek))
        {
            var standing = Programme.Tracks.First(t => t.Track == track);
            if (standing.Today is not { } dose || !Does(percent, minute + 1)) continue;
            yield return new Session
            {
                At = At(hour, minute),
                Track = track,
                Kind = dose.Kind,
                Sets = dose.Kind is DoseKind.Minutes ? 1 : dose.Sets,
                Amount = Math.Max(1, dose.Amount * share / 100),
                Pain = Math.Clamp(pain + Whim(2, minute + 50), 0, 10),
                Effort = effort,
                Liking = 3,
            };
            minute += 10;
        }
    }

    /// <summary>The weekly check: usual pain, and no to every warning sign.</summary>
    internal CheckIn Check(int usualPain) => new() { At = At(19), UsualPain = usualPain, Screening = s_nothing };

    /// <summary>The key points of today's strength exercises, looked at before a mirror where they still wait for it.</summary>
    internal IEnumerable<FormCheck> Mirror() =>
        from track in Programme.Tracks
        where track.FormCheckDue && track.Dose is not null && Catalogue[track.Exercise].Load <= 3
        select new FormCheck { At = At(18, 40), Exercise = track.Exercise, Passed = true, By = Role.Person };

    internal Morning Morning(int pain) => new() { At = At(7, 30), Pain = pain };
}
