using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;

namespace Gradus.Engine.Tests.Generators;

/// <summary>People of every kind, with one to six tracks over the whole catalogue.</summary>
internal static class People
{
    public static ImmutableArray<string> Conditions { get; } = [.. Shipped.Catalogue.Conditions.Order(StringComparer.Ordinal)];

    public static ImmutableArray<string> Flags { get; } = [.. Shipped.Catalogue.Flags.Order(StringComparer.Ordinal)];

    public static ImmutableArray<string> Exercises { get; } = [.. Shipped.Catalogue.Exercises.Select(exercise => exercise.Name)];

    public static ImmutableArray<string> Equipment { get; } =
        [.. Shipped.Catalogue.Exercises.SelectMany(exercise => exercise.Equipment).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>Names of tracks, some of which are also names of forms, exercises or the word for everything.</summary>
    private static readonly ImmutableArray<string> s_names =
        ["first", "walking", "third", "easy-walk", "all", "water", "Ladder of the back", "strength", "full-bridge", "ø"];

    private static readonly Gen<Dose> s_dose = Gen.OneOf(
        Gen.Int[1, 60].Select(minutes => Dose.OfMinutes(minutes)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 14], Dose.OfRepetitions),
        Gen.Select(Gen.Int[1, 4], Gen.Int[1, 13], (sets, fives) => Dose.OfHold(sets, 5 * fives)));

    private static readonly Gen<TrackPrescription> s_track =
        from exercise in Gen.Frequency(
            (4, Pick.One(Exercises)),
            (1, Pick.One(["easy-walk", "long-walk", "short-walks", "full-bridge", "dead-bug-arms", "seated-hamstring-stretch"])))
        from perWeek in Gen.Int[1, 7]
        from dose in s_dose
        from trials in Gen.Int[1, 60].Array[1, 4]
        from byTrials in Gen.Frequency((3, Gen.Const(false)), (1, Gen.Const(true)))
        from goal in Gen.Frequency((3, Gen.Const((int?)null)), (1, Gen.Int[1, 70].Select(goal => (int?)goal)))
        select new TrackPrescription
        {
            Track = "",
            Exercise = exercise,
            PerWeek = perWeek,
            Dose = byTrials ? null : dose,
            Trials = byTrials ? [.. trials] : [],
            Goal = goal,
        };

    private static readonly Gen<ImmutableArray<TrackPrescription>> s_tracks =
        Gen.Select(s_track.Array[1, 6], Gen.Int[0, s_names.Length - 1], (tracks, first) =>
            tracks.Select((track, i) => track with { Track = s_names[(first + i) % s_names.Length] }).ToImmutableArray());

    private static readonly Gen<Clearing> s_screen =
        Gen.Frequency((9, Gen.Const(Clearing.Clear)), (1, Gen.Enum<Clearing>()));

    /// <summary>Anyone at all, mostly adults whose screens are clear.</summary>
    public static Gen<PersonSheet> Anyone { get; } =
        from born in Gen.Frequency((12, Gen.Int[20 * 365, 90 * 365]), (1, Gen.Int[0, 18 * 366]))
        from start in Gen.Int[0, 800].Select(days => new DateOnly(2024, 1, 1).AddDays(days))
        from conditions in Gen.Frequency((3, Pick.Few(["nonspecific-acute", "nonspecific-chronic", "recovered"], 1)), (2, Pick.Few(Conditions, 3)))
        from flags in Gen.Frequency((3, Gen.Const(ImmutableArray<string>.Empty)), (2, Pick.Few(Flags, 2)))
        from pregnancy in Gen.Frequency((7, Gen.Const((int?)null)), (1, Gen.Int[1, 41].Select(week => (int?)week)))
        from usual in Gen.Int[0, 10]
        from screens in Gen.Select(s_screen, s_screen, s_screen)
        from access in Gen.Frequency((1, Gen.Const(Equipment)), (1, Pick.Few(Equipment, 8)))
        from tracks in s_tracks
        select new PersonSheet
        {
            Born = start.AddDays(-born),
            TimeZone = "Europe/Oslo",
            Start = start,
            Conditions = conditions,
            Flags = flags,
            PregnancyWeek = pregnancy,
            UsualPain = usual,
            Screening = screens.Item1,
            Readiness = screens.Item2,
            WaterScreen = screens.Item3,
            Access = access,
            Tracks = tracks,
        };
}
