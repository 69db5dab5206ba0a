using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Engine.Screening;

namespace Gradus.Engine.Tests.Generators;

/// <summary>Entries of every kind that the scenario format has, at any time, sensible or not.</summary>
internal static class Kinds
{
    public static ImmutableArray<string> Screens { get; } = [.. ScreeningFlags.Red, .. ScreeningFlags.Amber];

    public static Gen<ImmutableSortedDictionary<string, ScreeningAnswer>> Answers { get; } =
        Gen.Select(
            Gen.Frequency((3, Pick.Few(Screens, 5)), (1, Gen.Const(Screens))),
            Gen.Frequency((6, Gen.Const(ScreeningAnswer.No)), (1, Gen.Const(ScreeningAnswer.Yes)), (1, Gen.Const(ScreeningAnswer.Unknown))).Array[Screens.Length],
            (asked, given) => asked.Select((flag, i) => KeyValuePair.Create(flag, given[i]))
                .ToImmutableSortedDictionary(StringComparer.Ordinal));

    private static readonly Gen<Role> s_role = Gen.Enum<Role>();

    private static readonly Gen<ImmutableArray<string>> s_forms =
        Gen.Const<ImmutableArray<string>>(["walking", "stretching", "strength", "water", "yoga", "tai-chi", "breathing"]);

    private static readonly Gen<bool?> s_yesOrNot =
        Gen.Frequency((4, Gen.Const((bool?)false)), (4, Gen.Const((bool?)null)), (1, Gen.Const((bool?)true)));

    /// <summary>One entry at a time that <paramref name="when"/> gives.</summary>
    public static Gen<Entry> Of(PersonSheet sheet, Gen<CivilTime> when)
    {
        var track = Pick.One(sheet.Tracks);
        var exercise = Gen.Frequency((2, track.Select(prescribed => prescribed.Exercise)), (1, Pick.One(People.Exercises)));
        var condition = Gen.OneOf(Pick.One(People.Conditions), Pick.One(People.Flags));
        var scope =
            from forms in s_forms
            from names in Pick.One([.. forms, .. People.Exercises, .. sheet.Tracks.Select(prescribed => prescribed.Track), .. sheet.Tracks.Select(prescribed => prescribed.Exercise)]).Array[1, 3]
            from all in Gen.Bool
            select all ? names.Append("all").ToImmutableArray() : [.. names];
        return Gen.Frequency(
            (6, As(Session(track, when))),
            (3, As(Gen.Select(when, Gen.Int[0, 10], (at, pain) => new Morning { At = CivilTime.StartOf(at.Date), Pain = pain }))),
            (4, As(Gen.Select(when, Pick.Maybe(0, 10), Answers, (at, usual, answers) => new CheckIn { At = at, UsualPain = usual, Screening = answers }))),
            (3, As(Gen.Select(when, exercise, Gen.Bool, Gen.Bool, (at, name, passed, own) =>
                new FormCheck { At = at, Exercise = name, Passed = passed, By = own ? Role.Person : Role.Specialist }))),
            (2, As(when.Select(at => new Flare { At = at }))),
            (2, As(Gen.Select(when, Gen.Frequency((3, Gen.Int[0, 20]), (1, Gen.Int[0, 365])), (at, days) =>
                new Away { At = CivilTime.StartOf(at.Date), To = at.Date.AddDays(days), Reason = "travel" }))),
            (1, As(Gen.Select(when, Pick.One(ScreeningFlags.Red).Array[1, 3], (at, flags) => new RedFlag { At = at, Flags = [.. flags] }))),
            (4, As(Clearance(scope, when))),
            (2, As(Gen.Select(when, track, Gen.Int[1, 60].Array[1, 3], (at, on, values) => new Trials { At = at, Track = on.Track, Values = [.. values] }))),
            (2, As(Gen.Select(when, track, (at, on) => new Park { At = at, Track = on.Track }))),
            (2, As(Gen.Select(when, track, (at, on) => new Unpark { At = at, Track = on.Track }))),
            (2, As(Gen.Select(when, condition, Pick.Maybe(1, 41), (at, name, week) =>
                new ConditionAdded { At = at, Name = name, Week = name == "pregnancy" ? week : null }))),
            (2, As(Gen.Select(when, Gen.OneOf(condition, OneThatStands(sheet, condition)), s_role, (at, name, role) =>
                new ConditionRemoved { At = at, Name = name, By = "B", Role = role }))),
            (1, As(Gen.Select(when, Pick.One(People.Exercises), (at, name) => new Request { At = at, Exercise = name }))),
            (1, As(when.Select(at => new ResumeRequest { At = at }))),
            (3, As(Gen.Select(when, exercise, s_role, (at, name, role) => new Allow { At = at, Exercise = name, By = "B", Role = role }))),
            (1, As(Gen.Select(when, Gen.Bool, (at, near) => new Fall { At = at, Near = near }))),
            (1, As(Gen.Select(when, Pick.One(Screens), s_role, (at, flag, role) => new Known { At = at, Flag = flag, By = "B", Role = role, Reason = "unchanged" }))),
            (1, As(Gen.Select(when, Gen.Enum<Clearing>(), (at, result) => new WaterScreen { At = at, Result = result }))));
    }

    private static Gen<Entry> As<T>(Gen<T> gen)
        where T : Entry => gen.Select(entry => (Entry)entry);

    private static Gen<string> OneThatStands(PersonSheet sheet, Gen<string> otherwise) =>
        sheet.Conditions.Length + sheet.Flags.Length > 0 ? Pick.One([.. sheet.Conditions, .. sheet.Flags]) : otherwise;

    private static Gen<Session> Session(Gen<TrackPrescription> track, Gen<CivilTime> when) =>
        from at in when
        from chosen in track
        from amount in Gen.Frequency((3, Gen.Int[0, 30]), (1, Gen.Const(0)), (1, Gen.Int[500, 1000]))
        from sets in Gen.Frequency((3, Gen.Int[1, 4]), (1, Gen.Int[0, 100]))
        from pain in Pick.Maybe(0, 10)
        from effort in Pick.Maybe(0, 10)
        from spread in s_yesOrNot
        let kind = chosen.Dose?.Kind ?? Doses.DoseKind.Minutes
        select new Session
        {
            At = at,
            Track = chosen.Track,
            Kind = kind,
            Sets = kind is Doses.DoseKind.Minutes ? 1 : sets,
            Amount = amount,
            Pain = pain,
            Effort = effort,
            LegSpread = spread,
        };

    private static Gen<Clearance> Clearance(Gen<ImmutableArray<string>> scope, Gen<CivilTime> when) =>
        from at in when
        from names in scope
        from role in Gen.Frequency((2, Gen.Const(Role.Physician)), (1, s_role))
        from days in Gen.Frequency((2, Gen.Const((int?)null)), (2, Gen.Int[-2, 60].Select(days => (int?)days)))
        select new Clearance
        {
            At = at,
            By = "A",
            Role = role,
            Reason = "examined",
            Scope = names,
            Expires = days is { } last ? at.Date.AddDays(last) : null,
        };
}
