using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;
using Gradus.Pages.Wording;

namespace Gradus.Pages.Tests.Daily;

/// <summary>People in states that may be far from any that rules would give: a page holds in all of them.</summary>
internal static class GeneratedPeople
{
    private static readonly ImmutableArray<Exercise> Exercises = Shipped.Content.Catalogue.Exercises;

    private static readonly IReadOnlyList<Pair> Told = [.. Pairs.All];

    internal static DailyPerson Of(Choices c)
    {
        var day = DailyPerson.Start.AddDays(c.Below(400));
        var weekStarts = day.AddDays(-((day.DayNumber - DailyPerson.Start.DayNumber) % 7));
        var tracks = Enumerable.Range(0, c.Below(7)).Select(i => Track(c, i, weekStarts, day)).ToImmutableArray();
        var decisions = Enumerable.Range(0, c.Below(60)).Select(_ => Decision(c, tracks, day)).OrderBy(d => d.At).ToImmutableArray();
        return new()
        {
            Now = new(day, new TimeOnly(c.Below(24), c.Below(60))),
            Diary = [.. Enumerable.Range(0, c.Below(30)).Select(i => Entry(c, i, tracks, day))],
            Decisions = decisions,
            Programme = new()
            {
                Day = day,
                Week = c.Yes(1) ? 0 : ((day.DayNumber - DailyPerson.Start.DayNumber) / 7) + 1,
                WeekStarts = weekStarts,
                Halted = false,
                FlareDay = c.Yes(3) ? 1 + c.Below(7) : null,
                UsualPain = c.Below(11),
                LastCheckIn = c.Yes(5) ? day.AddDays(-c.Below(30)) : null,
                CheckInAsked = c.Yes(3),
                Relief = c.Yes(5) ? ["diaphragm-breathing", "pelvic-tilt"] : [],
                Conditions = c.Yes(5) ? ["nonspecific-chronic", "radicular"] : [],
                Recent = [.. decisions.TakeLast(c.Below(9))],
                Tracks = tracks,
            },
        };
    }

    private static TrackStanding Track(Choices c, int number, DateOnly weekStarts, DateOnly day)
    {
        var state = c.Of(Enum.GetValues<TrackState>());
        Dose? dose = state is TrackState.Parked or TrackState.Excluded ? null : DoseOf(c);
        return new()
        {
            Track = c.Yes(2) ? $"one & <two> \"{number}\"" : $"track-{number}",
            Exercise = c.Of(Exercises).Name,
            PerWeek = 1 + c.Below(7),
            Dose = dose,
            Today = dose,
            State = state,
            Days = [.. Enumerable.Range(0, 1 + day.DayNumber - weekStarts.DayNumber).Where(_ => c.Yes(5)).Select(d => new DayDone(weekStarts.AddDays(d), c.Below(60), c.Yes(5)))],
            TrialsCount = c.Yes(2),
            FormCheckDue = c.Yes(4),
        };
    }

    private static Dose DoseOf(Choices c) => c.Below(3) switch
    {
        0 => c.Yes(3) ? Dose.OfMinutes(30, 5) : Dose.OfMinutes(1 + c.Below(60)),
        1 => Dose.OfRepetitions(1 + c.Below(4), 1 + c.Below(15)),
        _ => Dose.OfHold(1 + c.Below(4), 5 * (1 + c.Below(12))),
    };

    private static Decision Decision(Choices c, ImmutableArray<TrackStanding> tracks, DateOnly day)
    {
        var pair = c.Of(Told);
        return new()
        {
            Track = !pair.OfTrack ? null : tracks.IsEmpty ? "gone" : tracks[c.Below(tracks.Length)].Track,
            At = day.AddDays(-c.Below(60)) is var at && at < DailyPerson.Start ? DailyPerson.Start : at,
            Outcome = Enum.GetValues<Outcome>().First(o => OutcomeName.Of(o) == pair.Outcome),
            Rule = pair.Rule,
            From = c.Yes(6) ? DoseOf(c) : null,
            To = c.Yes(6) ? DoseOf(c) : null,
            Exercise = c.Yes(2) ? c.Of(Exercises).Name : null,
            Reasons = c.Yes(5) ? [.. DailyPerson.WalkWentUp.Reasons, new(ReasonCodes.LastCheckIn, [])] : [],
            Evidence = c.Yes(5) ? ["3.2"] : [],
            Review = c.Yes(2),
        };
    }

    private static Entry Entry(Choices c, int number, ImmutableArray<TrackStanding> tracks, DateOnly day)
    {
        var id = $"e-{number}";
        CivilTime at = new(day.AddDays(-c.Below(20)), new TimeOnly(c.Below(24), 0));
        var track = tracks.IsEmpty ? "gone" : tracks[c.Below(tracks.Length)].Track;
        var earlier = $"e-{c.Below(number + 1)}";
        return c.Below(12) switch
        {
            0 or 1 or 2 => new Session { Id = id, At = at, Track = track, Kind = DoseKind.Minutes, Sets = 1, Amount = c.Below(60), Pain = c.Maybe(11), LegSpread = c.Yes(2) ? true : null },
            3 => new Answers { Id = id, At = at, Sessions = [earlier], Pain = c.Maybe(11), LegSpread = c.Yes(2) },
            4 => new Morning { Id = id, At = at, Pain = c.Below(11) },
            5 => new Correction { Id = id, At = at, Replaces = earlier, With = c.Yes(5) ? null : new Morning { At = at, Pain = 2 } },
            6 => new Flare { Id = id, At = at },
            7 => new Fall { Id = id, At = at, Near = c.Yes(5) },
            8 => new CheckIn { Id = id, At = at, UsualPain = c.Maybe(11) },
            9 => new Away { Id = id, At = CivilTime.StartOf(at.Date), To = at.Date.AddDays(c.Below(30)) },
            10 => new WrittenReview { Id = id, At = at, Week = 1, Rules = "1", Decisions = [] },
            _ => new Skip { Id = id, At = at, Track = track, Reason = "no-time" },
        };
    }
}
