using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

/// <summary>Exhaustive, not sampled: every start dose, every frequency, every goal.</summary>
public sealed class Every_green_week_climbs
{
    public static TheoryData<int> Frequencies => [1, 2, 3, 4, 5, 6, 7];

    [Theory]
    [MemberData(nameof(Frequencies))]
    public void Minutes_climb_each_week_until_the_goal(int perWeek)
    {
        for (var goal = 1; goal <= 60; goal++)
            for (var start = 1; start <= goal; start++)
                Climbs(new() { Track = "walk", Exercise = "hill-walk", PerWeek = perWeek, Dose = Dose.OfMinutes(start), Goal = goal }, goal);
    }

    [Theory]
    [MemberData(nameof(Frequencies))]
    public void Repetitions_climb_each_week_until_the_top_of_their_range(int perWeek)
    {
        for (var start = 1; start <= 12; start++)
            for (var goal = start; goal <= 12; goal++)
                for (var sets = 1; sets <= 5; sets++)
                    Climbs(new() { Track = "carry", Exercise = "suitcase-carry", PerWeek = perWeek, Dose = Dose.OfRepetitions(sets, start), Goal = goal }, goal);
    }

    [Theory]
    [MemberData(nameof(Frequencies))]
    public void Seconds_climb_each_week_until_the_goal(int perWeek)
    {
        for (var start = 5; start <= 60; start += 5)
            for (var goal = start; goal <= 60; goal++)
                Climbs(new() { Track = "hold", Exercise = "wall-calf-stretch", PerWeek = perWeek, Dose = Dose.OfHold(2, start), Goal = goal }, goal / 5 * 5);
    }

    /// <summary>From where the catalogue starts each exercise: up to its top, and on to the next one where there is one.</summary>
    [Fact]
    public void Every_exercise_of_the_catalogue_climbs_and_moves_on_until_there_is_nothing_harder()
    {
        foreach (var exercise in Shipped.Catalogue.Exercises)
        {
            PersonSheet sheet = new()
            {
                Born = new(1970, 1, 1),
                TimeZone = "UTC",
                Start = new(2026, 1, 5),
                UsualPain = 3,
                Screening = Clearing.Clear,
                Readiness = Clearing.Clear,
                WaterScreen = Clearing.Clear,
                Access = People.Equipment,
                Tracks = [new() { Track = "one", Exercise = exercise.Name, PerWeek = exercise.PerWeek, Dose = exercise.StartDose }],
            };
            var life = Lives.Live(sheet, 40, Enumerable.Repeat(Habits.Perfect(sheet), 40).ToList(), []);
            var reviews = life.Run().Select(week => week.Decisions.Single(one => one.Track is not null && one.At == week.Starts.AddDays(7))).ToList();
            var top = reviews.FindIndex(decision => decision.Outcome == Outcome.Maintain);
            Assert.All(reviews.Take(top < 0 ? 40 : top), decision =>
                Assert.True(decision.Outcome is Outcome.Progress or Outcome.Advance, $"{exercise.Name} {Texts.Of(decision)}"));
            Assert.All(reviews.Skip(top < 0 ? 40 : top), decision => Assert.Equal(Outcome.Maintain, decision.Outcome));
        }
    }

    /// <summary>After at most as many weeks as units are missing the top stands, and each week before it was a step.</summary>
    private static void Climbs(TrackPrescription track, int top)
    {
        PersonSheet sheet = new()
        {
            Born = new(1970, 1, 1),
            TimeZone = "UTC",
            Start = new(2026, 1, 5),
            UsualPain = 3,
            Screening = Clearing.Clear,
            Readiness = Clearing.Clear,
            Tracks = [track],
        };
        var unit = track.Dose!.Kind == DoseKind.HoldSeconds ? 5 : 1;
        var weeks = Math.Min(16, 2 + ((top - track.Dose.Amount) / unit));
        var life = Lives.Live(sheet, weeks, Enumerable.Repeat(Habits.Perfect(sheet), weeks).ToList(), []);
        foreach (var week in life.Run())
        {
            var decision = week.Decisions.Single(one => one.Track is not null && one.At == week.Starts.AddDays(7));
            var now = week.Plan[0].Dose!.Amount;
            if (now < top) Assert.True(decision.Outcome == Outcome.Progress && decision.To!.Amount > now && decision.To.Amount <= top, $"{track} {Texts.Of(decision)}");
            else Assert.True(decision.Outcome == Outcome.Maintain, $"{track} {Texts.Of(decision)}");
        }
    }
}
