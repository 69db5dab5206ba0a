using System.Text;
using System.Text.Json.Nodes;
using Gradus.Engine.Scenario;

namespace Gradus.Engine.Tests;

/// <summary>The worked scenarios and their exact answers; reasons, evidence and the catalogue's version are compared elsewhere.</summary>
public sealed class Worked_scenarios
{
    public static TheoryData<string> Named => new(
        "steady-responder", "doing-too-much", "high-pain-and-a-flare", "stenosis-and-an-illness");

    [Theory]
    [MemberData(nameof(Named))]
    public void Each_named_scenario_has_its_exact_answer(string name)
    {
        var scenario = File.ReadAllText(Path.Combine(Shipped.Scenarios, name + ".json"));
        var expected = File.ReadAllText(Path.Combine(Shipped.Scenarios, name + ".expected.json"));
        Assert.Equal(Comparable(JsonNode.Parse(expected)!), Answer(scenario));
    }

    [Theory]
    [InlineData("random", 300)]
    [InlineData("edges", 23)]
    public void Each_line_has_its_exact_answer(string name, int count)
    {
        var scenarios = File.ReadAllLines(Path.Combine(Shipped.Scenarios, name + ".jsonl"));
        var expected = File.ReadAllLines(Path.Combine(Shipped.Scenarios, name + ".expected.jsonl"));
        Assert.Equal(count, scenarios.Length);
        Assert.Equal(count, expected.Length);
        StringBuilder wrong = new();
        var wrongs = 0;
        for (var i = 0; i < count; i++)
        {
            var want = Comparable(JsonNode.Parse(expected[i])!);
            var got = Answer(scenarios[i]);
            if (want == got) continue;
            wrongs++;
            if (wrongs <= 12) wrong.AppendLine(FirstDifference(i + 1, scenarios[i], want, got));
        }

        Assert.True(wrongs == 0, $"{wrongs} of {count} differ\n{wrong}");
    }

    private static string Answer(string scenario) =>
        Comparable(JsonNode.Parse(ScenarioReplay.Answer(Encoding.UTF8.GetBytes(scenario), Shipped.Catalogue, Shipped.Zones))!);

    private static string Comparable(JsonNode replay)
    {
        StringBuilder text = new();
        foreach (var week in replay["weeks"]!.AsArray())
        {
            text.Append("week ").Append(week!["week"]).Append(' ').Append(week["starts"]).Append('\n');
            foreach (var track in week["plan"]!.AsArray()) text.Append("  plan ").Append(Sorted(track!)).Append('\n');
            foreach (var decision in week["decisions"]!.AsArray()) text.Append("  decision ").Append(Sorted(decision!)).Append('\n');
        }

        return text.ToString();
    }

    private static string Sorted(JsonNode node) => string.Join(", ", node.AsObject()
        .Where(field => field.Key is not ("reasons" or "evidence"))
        .OrderBy(field => field.Key, StringComparer.Ordinal)
        .Select(field => $"{field.Key}={field.Value?.ToJsonString() ?? "null"}"));

    private static string FirstDifference(int line, string scenario, string want, string got)
    {
        var left = want.Split('\n');
        var right = got.Split('\n');
        var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
        var title = JsonNode.Parse(scenario)!["title"];
        var week = Array.FindLast(left[..Math.Min(at + 1, left.Length)], text => text.StartsWith("week", StringComparison.Ordinal));
        return $"line {line} {title} {week}\n  want {left.ElementAtOrDefault(at)}\n  got  {right.ElementAtOrDefault(at)}";
    }
}
