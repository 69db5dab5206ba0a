using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Tests.Generators;

/// <summary>
/// Lives of one to twenty weeks: people who mostly do what the programme asks, and things that come in between,
/// hostile ones among them (absurd amounts, contradictions, everything at midnight or at one instant).
/// </summary>
internal static class Lives
{
    /// <summary>Any life.</summary>
    public static Gen<Life> Any { get; } = Of(20);

    public static Gen<Life> Of(int mostWeeks) =>
        from sheet in People.Anyone
        from weeks in Gen.Int[1, mostWeeks]
        from habits in Habits.Any(sheet).Array[weeks]
        from between in Gen.Frequency(
            (2, Kinds.Of(sheet, When(sheet, weeks)).Array[0, 3]),
            (2, Kinds.Of(sheet, When(sheet, weeks)).Array[0, 12]),
            (1, Kinds.Of(sheet, When(sheet, weeks)).Array[10, 40]))
        from hostile in Gen.Int[0, 11]
        select Live(sheet, weeks, habits, [.. between.Select(entry => Bend(entry, hostile, sheet))]);

    /// <summary>Lives in which nothing but what the person does and says comes in between: none halts, shuts or opens.</summary>
    public static Gen<Life> Quiet { get; } =
        from sheet in People.Anyone
        from weeks in Gen.Int[1, 12]
        from habits in Habits.Any(sheet).Array[weeks]
        select Live(sheet, weeks, habits, []);

    /// <summary>
    /// People with nothing in their way who do all that is asked for, from doses near the top: they move on from exercise to
    /// exercise. Some stay away for weeks on the way and come back with trials, which is where the caps bite.
    /// </summary>
    public static Gen<Life> Climbing { get; } =
        from sheet in People.Anyone.Select(Strong)
        from weeks in Gen.Int[4, 20]
        from away in Gen.Int[0, 30]
        from trials in Gen.Int[10, 90]
        select Live(sheet, weeks, Climb(sheet, weeks, away), [.. sheet.Tracks.Where(track => track.Dose is { Kind: DoseKind.Minutes }).Select(track => (Entry)new Trials
        {
            At = new(sheet.Start.AddDays(7 * (away + 6)), new(5, 0)), Track = track.Track, Values = [trials],
        })]);

    /// <summary>A moment from three weeks before the start to a week after the end.</summary>
    public static Gen<CivilTime> When(PersonSheet sheet, int weeks) =>
        Gen.Select(
            Gen.Frequency((8, Gen.Int[0, (7 * weeks) - 1]), (1, Gen.Int[-21, -1]), (1, Gen.Int[7 * weeks, (7 * weeks) + 7])),
            Gen.Frequency((5, Gen.Int[0, 1439]), (1, Gen.Const(0)), (1, Gen.Const(1439))),
            (day, minute) => new CivilTime(sheet.Start.AddDays(day), new(minute / 60, minute % 60)));

    /// <summary>Lives through the weeks, doing the asked share of what the programme asks for on each day.</summary>
    public static Life Live(PersonSheet sheet, int weeks, IReadOnlyList<Week> habits, IReadOnlyList<Entry> between)
    {
        List<(CivilTime At, Func<ReplayState, Entry?> Make)> planned = [];
        foreach (var entry in between) planned.Add((entry.At, _ => entry));
        for (var week = 0; week < weeks; week++) Plan(planned, sheet, sheet.Start.AddDays(7 * week), habits[week]);

        Fold fold = new(StateBeginning.Of(sheet, Shipped.Catalogue), Shipped.Catalogue);
        var entries = ImmutableArray.CreateBuilder<Entry>(planned.Count);
        foreach (var (at, make) in planned.OrderBy(item => item.At))
        {
            if (at.Date >= sheet.Start) fold.StartTracks();
            while (fold.State.Week <= weeks && fold.State.Started && at.Date > fold.State.WeekEnds) fold.ReviewWeek();
            if (make(fold.State) is not { } entry) continue;
            entry = entry with { Id = $"e{entries.Count}" };
            fold.Apply(entry);
            entries.Add(entry);
        }

        return new(sheet, weeks, entries.ToImmutable());
    }

    private static PersonSheet Strong(PersonSheet sheet) => sheet with
    {
        Born = sheet.Start.AddYears(-40),
        Conditions = [],
        Flags = [],
        PregnancyWeek = null,
        UsualPain = 3,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        WaterScreen = Clearing.Clear,
        Access = People.Equipment,
        Tracks = [.. sheet.Tracks.Select(track => track.Dose is { Kind: DoseKind.Repetitions } dose ? track with { Goal = null, Dose = Dose.OfRepetitions(dose.Sets, 12) } : track)],
    };

    /// <summary>All perfect, but for five weeks of nothing from some week on.</summary>
    private static List<Week> Climb(PersonSheet sheet, int weeks, int away)
    {
        var perfect = Habits.Perfect(sheet);
        var nothing = perfect with { Habits = [.. perfect.Habits.Select(habit => habit with { Days = 0 })] };
        return [.. Enumerable.Range(0, weeks).Select(week => week > away && week <= away + 5 ? nothing : perfect)];
    }

    private static void Plan(List<(CivilTime At, Func<ReplayState, Entry?> Make)> planned, PersonSheet sheet, DateOnly starts, Week week)
    {
        if (week.FormChecks)
            for (var i = 0; i < sheet.Tracks.Length; i++)
            {
                var index = i;
                Add(new(starts, new(6, i)), (state, at) => new FormCheck { At = at, Exercise = state.Tracks[index].Exercise, Passed = true, By = Role.Specialist });
            }

        for (var day = 0; day < 7; day++)
        {
            var date = starts.AddDays(day);
            var tried = false;
            for (var i = 0; i < sheet.Tracks.Length; i++)
            {
                var habit = week.Habits[i];
                if ((habit.Days & (1 << day)) == 0) continue;
                tried = true;
                var index = i;
                Add(new(date, new(18, 3 * i)), (state, at) => Doing(state, index, habit, at));
            }

            if (tried && week.Morning is { } pain) Add(CivilTime.StartOf(date.AddDays(1)), (_, at) => new Morning { At = at, Pain = pain });
        }

        if (week.Screening is { } answers)
            Add(new(starts.AddDays(6), new(20, 0)), (_, at) => new CheckIn { At = at, UsualPain = week.UsualPain, Screening = answers });

        void Add(CivilTime at, Func<ReplayState, CivilTime, Entry?> make) => planned.Add((at, state => make(state, at)));
    }

    private static Session? Doing(ReplayState state, int index, Habit habit, CivilTime at)
    {
        var track = state.Tracks[index];
        var dose = AtOnce.FlareDays.Today(state, track, at.Date) ?? track.Before ?? track.Prescribed ?? Dose.OfMinutes(1);
        return new()
        {
            At = at,
            Track = track.Name,
            Kind = dose.Kind,
            Sets = dose.Sets,
            Amount = dose.Amount * habit.Percent / 100,
            Pain = habit.Pain,
            Effort = habit.Effort,
            LegSpread = habit.LegSpread,
        };
    }

    /// <summary>Bends the times of what comes in between: all at one instant, all at midnight, or as they are.</summary>
    private static Entry Bend(Entry entry, int hostile, PersonSheet sheet) => hostile switch
    {
        _ when entry is Morning or Away => entry,
        0 => entry with { At = new(sheet.Start.AddDays(9), new(12, 0)) },
        1 => entry with { At = CivilTime.StartOf(entry.At.Date) },
        2 => entry with { At = CivilTime.StartOf(sheet.Start) },
        _ => entry,
    };
}
