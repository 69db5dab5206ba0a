using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Scenario;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

/// <summary>
/// One answer is left out, and once given with each value that it can have. The review that closes its week gives no track more
/// without it than with the best value in its place. "Best" is whichever value gives that track most: a high usual pain widens the
/// envelope and a low one narrows it, so no single value is always best. Weeks after that are not compared: a higher dose is harder
/// to fulfil, so the same later deeds rightly earn less there. Where the better answer moves two other tracks to harder exercises
/// and so leaves none for this one (at most two a review), the track is not compared. Neither is a dose that stays
/// where it is: what is kept is not earned. (The row of an amber flag stands above the one that makes a seldom done dose smaller,
/// and a morning speaks both of the day before it and of what is usual: a known answer may take away where a missing one holds.)
/// </summary>
public sealed class Missing_is_never_better
{
    [Fact]
    public void Pain_of_a_session() => Holds<Session>((session, _) => session with { Pain = null }, (session, value) => session with { Pain = value }, 11);

    [Fact]
    public void Effort_of_a_session() => Holds<Session>((session, _) => session with { Effort = null }, (session, value) => session with { Effort = value }, 11);

    [Fact]
    public void Leg_symptoms_of_a_session() => Holds<Session>((session, _) => session with { LegSpread = null }, (session, _) => session with { LegSpread = false }, 1);

    [Fact]
    public void A_morning() => Holds<Morning>((_, _) => null, (morning, value) => morning with { Pain = value }, 11);

    [Fact]
    public void Usual_pain_of_a_check_in() => Holds<CheckIn>((checkIn, _) => checkIn with { UsualPain = null }, (checkIn, value) => checkIn with { UsualPain = value }, 11);

    [Fact]
    public void A_whole_check_in() => Holds<CheckIn>(
        (_, _) => null,
        (checkIn, value) => checkIn with { UsualPain = value == 11 ? null : value, Screening = Habits.NoneOfThese },
        12);

    [Fact]
    public void One_screening_answer() => Holds<CheckIn>(
        (checkIn, dice) => checkIn with { Screening = checkIn.Screening.Remove(Kinds.Screens[dice % Kinds.Screens.Length]) },
        (checkIn, _) => checkIn with { Screening = checkIn.Screening },
        1,
        (checkIn, dice) => checkIn with { Screening = checkIn.Screening.SetItem(Kinds.Screens[dice % Kinds.Screens.Length], ScreeningAnswer.No) });

    [Fact]
    public void A_form_check() => Holds<FormCheck>((_, _) => null, (check, _) => check with { Passed = true, By = Role.Specialist }, 1);

    private static void Holds<T>(Func<T, int, Entry?> without, Func<T, int, Entry> with, int values, Func<T, int, T>? first = null)
        where T : Entry =>
        Gen.Select(Lives.Of(7), Gen.Int[0, 100_000]).Sample(
            (life, dice) =>
            {
                var places = Enumerable.Range(0, life.Entries.Length).Where(i => life.Entries[i] is T && life.Entries[i].At.Date < life.End).ToList();
                if (places.Count == 0) return;
                var place = places[dice % places.Count];
                var said = (T)life.Entries[place];
                if (first is not null) said = first(said, dice);
                var week = life.WeekOf(said.At.Date) + 1;
                var missing = Plan(without(said, dice) is { } less ? life.Entries.SetItem(place, less) : life.Entries.RemoveAt(place), out _, out var kept);
                List<(ImmutableArray<PlannedTrack> Plan, HashSet<string> Capped)> given = [];
                for (var value = 0; value < values; value++)
                    given.Add((Plan(life.Entries.SetItem(place, with(said, value)), out var capped, out _), capped));
                for (var i = 0; i < missing.Length; i++)
                {
                    var index = i;
                    Assert.True(
                        missing[i].Dose is null || kept.Contains(missing[i].Track) || given.Exists(best => best.Capped.Contains(missing[index].Track) || !IsMore(missing[index], best.Plan.ElementAtOrDefault(index))),
                        $"{said} in week {week - 1}: without it {missing[i]}");
                }

                ImmutableArray<PlannedTrack> Plan(ImmutableArray<Entry> entries, out HashSet<string> capped, out HashSet<string> kept)
                {
                    var weeks = Life.Run(life.Sheet, week, entries);
                    ImmutableArray<Decision> closing = week < 2 ? [] : weeks[week - 2].Decisions;
                    kept = [.. Held(_ => true)];
                    capped = [.. Held(rule => rule == RuleIds.Cap)];
                    return weeks[week - 1].Plan;

                    IEnumerable<string> Held(Func<string, bool> fits) =>
                        from decision in closing
                        where decision.Outcome is Outcome.Hold && fits(decision.Rule) && decision.Track is not null
                        select decision.Track;
                }
            },
            iter: 400, print: lot => $"{lot.Item1.Json()}\n{lot.Item2}");

    private static bool IsMore(PlannedTrack less, PlannedTrack? best)
    {
        if (best?.Dose is not { } dose) return true;
        if (best.Exercise != less.Exercise) return !Shipped.Catalogue[less.Exercise].Harder.Contains(best.Exercise);
        return less.Dose!.Units() > dose.Units() || (less.Dose!.Units() == dose.Units() && less.Dose!.BriskMinutes > dose.BriskMinutes);
    }
}
