using CsCheck;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class While_halted
{
    [Fact]
    public void No_track_ever_has_a_dose() => Lives.Any.Sample(
        life => GateWalk.Through(life, (fold, model, _) =>
        {
            if (!model.Halted) return;
            Assert.All(fold.State.Tracks, track => Assert.Null(track.Dose));
            var programme = ProgrammeReading.On(fold.State, fold.State.WeekStarts, Shipped.Catalogue);
            Assert.True(programme.Halted);
            Assert.All(programme.Tracks, track => Assert.True(track.Dose is null && track.Today is null));
        }),
        iter: 1500, print: life => life.Json());

    [Fact]
    public void The_plan_of_a_week_that_opens_is_empty_and_no_other_is() => Lives.Any.Sample(
        life =>
        {
            Dictionary<int, bool> opened = [];
            GateWalk.Through(life, (fold, model, entry) =>
            {
                if (entry is null) opened[fold.State.Week] = model.Halted;
            });
            foreach (var week in life.Run()) Assert.Equal(opened[week.Week], week.Plan.IsEmpty);
        },
        iter: 800, print: life => life.Json());

    [Fact]
    public void Every_session_is_refused_and_somebody_is_told() => Lives.Any.Sample(
        life =>
        {
            var halted = false;
            var taken = 0;
            GateWalk.Through(life, (fold, model, entry) =>
            {
                var said = fold.Decisions.Skip(taken).ToList();
                taken = fold.Decisions.Count;
                if (halted && entry is Session)
                    Assert.True(said is [{ Outcome: Outcome.Refuse, Rule: RuleIds.Halted, Track: null, Review: true }, ..]);
                if (halted && entry is not Clearance) Assert.All(said, decision => Assert.Null(decision.To));
                halted = model.Halted;
            });
        },
        iter: 1500, print: life => life.Json());

    [Fact]
    public void Only_a_clearance_by_somebody_else_than_the_person_ends_it() => Lives.Any.Sample(
        life =>
        {
            var halted = false;
            life.Walk(
                (fold, entry) =>
                {
                    if (halted && !fold.State.Halted) Assert.True(entry is Clearance { Role: not Role.Person });
                },
                (fold, _) => halted = fold.State.Halted);
        },
        iter: 800, print: life => life.Json());

    /// <summary>No state without an exit: whatever stands, saying it right opens every track at once.</summary>
    [Fact]
    public void The_right_words_open_every_track_at_once() => Lives.Any.Sample(
        life =>
        {
            life.Walk((fold, entry) =>
            {
                if (entry is null && fold.State.Week > life.Weeks) OpenAll(fold, life);
            });
        },
        iter: 800, print: life => life.Json());

    private static void OpenAll(Fold fold, Life life)
    {
        var at = CivilTime.StartOf(fold.State.WeekStarts);
        Say(new Clearance { At = at, By = "A", Role = Role.Physician, Reason = "examined", Scope = ["all"] });
        Assert.False(fold.State.Halted);
        foreach (var name in fold.State.Conditions.Select(standing => standing.Name).ToList())
            Say(new ConditionRemoved { At = at, Name = name, By = "A", Role = Role.Specialist });
        Say(new WaterScreen { At = at, Result = Person.Clearing.Clear });
        foreach (var exercise in fold.State.LegShut.ToList()) Say(new Allow { At = at, Exercise = exercise, By = "A", Role = Role.Specialist });
        foreach (var track in life.Sheet.Tracks) Say(new Unpark { At = at, Track = track.Track });
        Assert.All(fold.State.Tracks, track => Assert.NotNull(track.Dose));

        void Say(Entry entry) => fold.Apply(entry);
    }

    [Fact]
    public void A_clearance_brings_back_each_track_that_the_gates_allow_in_the_same_moment() => Lives.Of(8).Sample(
        life => GateWalk.Through(life, (fold, model, entry) =>
        {
            if (entry is not null || !model.Halted || fold.State.Week <= life.Weeks) return;
            Clearance clearance = new()
            {
                At = CivilTime.StartOf(fold.State.WeekStarts),
                By = "A",
                Role = Role.Physician,
                Reason = "examined",
                Scope = life.Weeks % 2 == 0 ? ["all"] : [.. People.Exercises],
            };
            fold.Apply(clearance);
            model.Take(clearance, null);
            foreach (var track in fold.State.Tracks)
                Assert.Equal(!track.Parked && model.Allows(track.Exercise, track.Name, fold.Day), track.Dose is not null);
        }),
        iter: 800, print: life => life.Json());
}
