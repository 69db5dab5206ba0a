using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Gates;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class Gates_of_a_plan
{
    [Fact]
    public void No_excluded_exercise_ever_has_a_dose() => Lives.Any.Sample(
        life => GateWalk.Through(life, (fold, model, entry) =>
        {
            var day = entry is null ? fold.State.WeekStarts : fold.Day;
            foreach (var track in fold.State.Tracks)
                if (track.Dose is { } dose)
                {
                    Assert.True(model.Allows(track.Exercise, track.Name, day, overdue: entry is not null), $"{track.Name}: {track.Exercise} on {day:yyyy-MM-dd}");
                    if (dose.BriskMinutes > 0 && entry is not null and not Clearance) Assert.True(model.Allows("brisk-walk", track.Name, day, overdue: true));
                }
        }),
        iter: 2000, print: life => life.Json());

    [Fact]
    public void Two_readings_of_the_gates_agree_on_every_exercise() => Lives.Any.Sample(
        life => GateWalk.Through(life, (fold, model, entry) =>
        {
            if (entry is null or Session or Morning or Away or FormCheck) return;
            foreach (var exercise in Shipped.Catalogue.Exercises)
                Assert.Equal(
                    model.Allows(exercise.Name, life.Sheet.Tracks[0].Track, fold.Day),
                    Gate.Allows(fold.State, Shipped.Catalogue, exercise, life.Sheet.Tracks[0].Track, fold.Day));
        }),
        iter: 150, print: life => life.Json());

    [Fact]
    public void An_exercise_that_spread_leg_symptoms_stands_in_no_later_plan_without_an_allow() => Lives.Any.Sample(
        life =>
        {
            HashSet<string> shut = new(StringComparer.Ordinal);
            string? exercise = null;
            life.Walk(
                (fold, entry) =>
                {
                    if (entry is Session { LegSpread: true }) shut.Add(exercise!);
                    if (entry is Allow { Role: not Role.Person } allow) shut.Remove(allow.Exercise);
                    foreach (var track in fold.State.Tracks)
                        if (track.Dose is not null)
                            Assert.DoesNotContain(track.Exercise, shut);
                },
                (fold, entry) => exercise = entry is Session session ? fold.State.Tracks.Find(track => track.Name == session.Track)!.Exercise : null);
        },
        iter: 1500, print: life => life.Json());

    [Fact]
    public void A_condition_added_opens_no_exercise_and_raises_no_dose_at_that_moment()
    {
        var named = Gen.OneOf(Pick.One(People.Conditions), Pick.One(People.Flags));
        Gen.Select(Lives.Of(8), named, Pick.Maybe(1, 41)).Sample(
            (life, name, week) =>
            {
                life.Walk((fold, entry) =>
                {
                    Fold after = new(fold.State.Copy(), Shipped.Catalogue);
                    after.Apply(new ConditionAdded { At = fold.State.Latest, Name = name, Week = name == "pregnancy" ? week : null });
                    foreach (var (then, now) in fold.State.Tracks.Zip(after.State.Tracks))
                    {
                        if (now.Dose is null) continue;
                        Assert.NotNull(then.Dose);
                        Assert.True(now.Dose.Amount <= then.Dose.Amount && now.Dose.BriskMinutes <= then.Dose.BriskMinutes);
                        Assert.True(now.Exercise == then.Exercise || Shipped.Catalogue[then.Exercise].Easier.Contains(now.Exercise));
                    }

                    if (entry is not null) return;
                    foreach (var exercise in Shipped.Catalogue.Exercises)
                        if (Gate.Allows(after.State, Shipped.Catalogue, exercise, life.Sheet.Tracks[0].Track, after.Day))
                            Assert.True(Gate.Allows(fold.State, Shipped.Catalogue, exercise, life.Sheet.Tracks[0].Track, after.Day), exercise.Name);
                });
            },
            iter: 200, print: lot => lot.Item1.Json() + lot.Item2);
    }
}
