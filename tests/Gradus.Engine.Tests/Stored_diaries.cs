using System.Text;
using System.Text.Json;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Engine.Scenario;

namespace Gradus.Engine.Tests;

/// <summary>The stored diary, with reviews written as weeks end, decides as the scenario does.</summary>
public sealed class Stored_diaries
{
    [Theory]
    [InlineData("random")]
    [InlineData("edges")]
    public void A_diary_with_written_reviews_decides_what_the_scenario_decides(string name)
    {
        foreach (var line in File.ReadLines(Path.Combine(Shipped.Scenarios, name + ".jsonl")))
        {
            var scenario = ScenarioReplay.Read(Encoding.UTF8.GetBytes(line), Shipped.Catalogue, Shipped.Zones);
            var expected = ScenarioReplay.Run(scenario, Shipped.Catalogue).SelectMany(week => week.Decisions);
            var diary = Keep(scenario, out var decided);
            Assert.Equal(Lines(expected), Lines(decided));
            Assert.Equal(Lines(expected), Lines(DiaryReplay.Whole(scenario.Sheet, diary, Shipped.Catalogue).Decisions));
        }
    }

    [Fact]
    public void A_checkpoint_that_was_written_and_read_is_the_same()
    {
        foreach (var line in File.ReadLines(Path.Combine(Shipped.Scenarios, "random.jsonl")).Take(60))
        {
            var scenario = ScenarioReplay.Read(Encoding.UTF8.GetBytes(line), Shipped.Catalogue, Shipped.Zones);
            var state = DiaryReplay.Whole(scenario.Sheet, Keep(scenario, out _), Shipped.Catalogue).State;
            var text = CheckpointJson.Write(state);
            var again = CheckpointJson.Read(text);
            Assert.NotNull(again);
            Assert.Equal(text, CheckpointJson.Write(again));
        }
    }

    /// <summary>As a host keeps it: whenever an entry's day lies behind the week, the review is written first.</summary>
    private static List<Entry> Keep(ScenarioFile scenario, out List<Decision> decided)
    {
        List<Entry> diary = [];
        decided = [];
        var state = DiaryReplay.Begin(scenario.Sheet, Shipped.Catalogue);
        var end = scenario.Sheet.Start.AddDays(7 * scenario.Weeks);
        foreach (var entry in scenario.Entries.OrderBy(entry => entry.At).Where(entry => entry.At.Date < end))
        {
            WriteReviews(entry.At.Date, decided);
            Append(entry, decided);
        }

        WriteReviews(end, decided);
        return diary;

        void WriteReviews(DateOnly today, List<Decision> into)
        {
            while (DiaryReplay.ReviewDue(state, today, Shipped.Catalogue) is { } review)
                Append(Assert.IsType<WrittenReview>(DiaryJson.ReadEntry(DiaryJson.Write(review))), into);
        }

        void Append(Entry entry, List<Decision> into)
        {
            diary.Add(entry);
            var extended = DiaryReplay.Extend(state, [entry], Shipped.Catalogue);
            Assert.NotNull(extended);
            state = extended.State;
            into.AddRange(extended.Decisions);
        }
    }

    private static List<string> Lines(IEnumerable<Decision> decisions)
    {
        List<string> lines = [];
        foreach (var decision in decisions)
        {
            using MemoryStream stream = new();
            using (Utf8JsonWriter writer = new(stream)) DecisionJson.Write(writer, decision);
            lines.Add(Encoding.UTF8.GetString(stream.ToArray()));
        }

        return lines;
    }
}
