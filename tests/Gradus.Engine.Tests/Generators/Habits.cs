using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Engine.Tests.Generators;

/// <summary>How a person goes about one track in one week. What is null was not answered.</summary>
/// <param name="Days">One bit a day of the week.</param>
/// <param name="Percent">Of what the day asks for.</param>
internal sealed record Habit(int Days, int Percent, int? Pain, int? Effort, bool? LegSpread);

/// <summary>One week of a life.</summary>
/// <param name="Morning">Pain on getting up, each day that follows one with a session.</param>
/// <param name="UsualPain">Of the weekly check, when there is one.</param>
/// <param name="Screening">Answers of the weekly check; null: no check this week.</param>
/// <param name="FormChecks">Whether a specialist looks at each exercise on the week's first day and finds it right.</param>
internal sealed record Week(
    ImmutableArray<Habit> Habits,
    int? Morning,
    int? UsualPain,
    ImmutableSortedDictionary<string, ScreeningAnswer>? Screening,
    bool FormChecks);

internal static class Habits
{
    public static ImmutableSortedDictionary<string, ScreeningAnswer> NoneOfThese { get; } =
        Kinds.Screens.ToImmutableSortedDictionary(flag => flag, _ => ScreeningAnswer.No, StringComparer.Ordinal);

    /// <summary>Mostly what was asked for, mostly well; now and then anything.</summary>
    public static Gen<Week> Any(PersonSheet sheet) =>
        from habits in Gen.Int[0, 1000].Array[sheet.Tracks.Length * 6].Select(dice => Of(sheet, dice))
        from morning in Gen.Frequency((5, Gen.Int[0, 2].Select(pain => (int?)pain)), (2, Gen.Const((int?)null)), (1, Gen.Int[0, 10].Select(pain => (int?)pain)))
        from usual in Gen.Frequency((4, Gen.Const((int?)sheet.UsualPain)), (1, Pick.Maybe(0, 10)))
        from screening in Gen.Frequency(
            (7, Gen.Const((ImmutableSortedDictionary<string, ScreeningAnswer>?)NoneOfThese)),
            (1, Gen.Const((ImmutableSortedDictionary<string, ScreeningAnswer>?)null)),
            (1, Kinds.Answers.Select(answers => (ImmutableSortedDictionary<string, ScreeningAnswer>?)answers)))
        from checks in Gen.Frequency((4, Gen.Const(true)), (1, Gen.Const(false)))
        select new Week(habits, morning, usual, screening, checks);

    /// <summary>A week that could not go better.</summary>
    public static Week Perfect(PersonSheet sheet) => new(
        [.. sheet.Tracks.Select(track => new Habit(AsAsked(track.PerWeek), 100, 0, 4, false))], 0, sheet.UsualPain, NoneOfThese, true);

    public static int AsAsked(int perWeek) => (1 << perWeek) - 1;

    private static ImmutableArray<Habit> Of(PersonSheet sheet, int[] dice)
    {
        ReadOnlySpan<int> percents = [0, 30, 49, 50, 79, 80, 119, 121, 150, 400];
        var habits = ImmutableArray.CreateBuilder<Habit>(sheet.Tracks.Length);
        for (var i = 0; i < sheet.Tracks.Length; i++)
        {
            var roll = dice.AsSpan(6 * i, 6);
            habits.Add(new(
                roll[0] < 700 ? AsAsked(sheet.Tracks[i].PerWeek) : roll[0] < 900 ? roll[0] % 128 : 0,
                roll[1] < 850 ? 100 : percents[roll[1] % 10],
                roll[2] < 700 ? roll[2] % 4 : roll[2] < 850 ? roll[2] % 11 : null,
                roll[3] < 700 ? 2 + (roll[3] % 5) : roll[3] < 850 ? roll[3] % 11 : null,
                roll[4] < 15 ? true : roll[4] < 500 ? false : null));
        }

        return habits.MoveToImmutable();
    }
}
