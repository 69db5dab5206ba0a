using System.Collections.Immutable;
using System.Text;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Scenario;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class Order_repeats_and_the_future
{
    [Fact]
    public void The_order_in_the_file_of_entries_with_distinct_times_changes_nothing() =>
        Gen.Select(Lives.Any.Select(life => life with { Entries = [.. life.Entries.DistinctBy(entry => entry.At)] }), Gen.Int[0, int.MaxValue - 1]).Sample(
            (life, dice) =>
            {
                var shuffled = life.Entries.OrderBy(entry => Mixed(entry.Id, dice));
                Assert.Equal(Texts.Of(life.Run()), Texts.Of(Life.Run(life.Sheet, life.Weeks, shuffled)));
            },
            iter: 700, print: lot => $"{lot.Item1.Json()}\n{lot.Item2}");

    [Fact]
    public void A_repeated_id_changes_nothing_whatever_comes_under_it() =>
        Gen.Select(Lives.Any, Lives.Of(3), Gen.Int[1, 20]).Sample(
            (life, other, every) =>
            {
                var stranger = other.Entries.Where(entry => entry is not (Session or Trials or Park or Unpark or Clearance)).ToList();
                List<Entry> repeated = [];
                foreach (var entry in life.Entries)
                {
                    repeated.Add(entry);
                    if (repeated.Count % every != 0) continue;
                    repeated.Add(entry);
                    if (stranger.Count > 0) repeated.Add(stranger[repeated.Count % stranger.Count] with { Id = entry.Id });
                }

                Assert.Equal(
                    Encoding.UTF8.GetString(ScenarioReplay.Answer(Encoding.UTF8.GetBytes(life.Json()), Shipped.Catalogue, Shipped.Zones)),
                    Encoding.UTF8.GetString(ScenarioReplay.Answer(Encoding.UTF8.GetBytes(life.Json(repeated)), Shipped.Catalogue, Shipped.Zones)));
            },
            iter: 250, print: lot => lot.Item1.Json());

    [Fact]
    public void What_comes_after_a_week_changes_nothing_up_to_it() =>
        Gen.Select(Lives.Any, Lives.Any, Gen.Int[0, 19]).Sample(
            (life, other, dice) =>
            {
                var week = 1 + (dice % life.Weeks);
                var ends = life.Sheet.Start.AddDays(7 * week);
                ImmutableArray<Entry> past = [.. life.Entries.Where(entry => entry.At.Date < ends)];
                var future = life.Entries.Where(entry => entry.At.Date >= ends)
                    .Concat(other.Entries.Where(entry => entry is not (Session or Trials or Park or Unpark))
                        .Select((entry, i) => entry with { At = CivilTime.StartOf(ends.AddDays(i % 20)) }));
                var known = Texts.Of(Life.Run(life.Sheet, week, past));
                Assert.Equal(known, Texts.Of(Life.Run(life.Sheet, week, past.AddRange(future))));
                Assert.Equal(known, Texts.Of(Life.Run(life.Sheet, life.Weeks, past.AddRange(future)).Take(week)));
            },
            iter: 700, print: lot => $"{lot.Item1.Json()}\n{lot.Item3}");

    [Fact]
    public void The_same_twice_gives_the_same_to_the_byte() => Lives.Any.Sample(
        life => Assert.Equal(Texts.Of(life.Run()), Texts.Of(life.Run())), iter: 200, print: life => life.Json());

    private static uint Mixed(string id, int dice)
    {
        var mixed = (uint)dice;
        foreach (var letter in id) mixed = unchecked((mixed * 2654435761) ^ letter);
        return unchecked(mixed * 2246822519);
    }
}
