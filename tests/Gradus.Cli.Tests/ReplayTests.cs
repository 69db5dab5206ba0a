using System.Text.Json;
using Gradus.Testing;

namespace Gradus.Cli.Tests;

public sealed class ReplayTests : IDisposable
{
    private const string Person =
        """{"born":"1980-05-01","timeZone":"UTC","start":"2026-01-05","usualPain":4,"screening":"clear","readiness":"clear","tracks":[{"track":"walking","exercise":"easy-walk","perWeek":5,"minutes":10}]}""";

    private const string Good = $$"""{"format":"gradus-scenario/1","person":{{Person}},"weeks":1,"entries":[]}""";

    private const string Bad = $$"""{"format":"gradus-scenario/1","person":{{Person}},"weeks":1,"entries":[{"type":"morning","date":"2026-01-06","pain":11}]}""";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_scenario_from_standard_input_is_answered_with_its_replay()
    {
        var answer = JsonDocument.Parse((await Command.RunAsync(Good, ["replay", "-"])).IsDone().Said).RootElement;
        Assert.Equal("gradus-replay/1", answer.GetProperty("format").GetString());
        Assert.Equal(1, answer.GetProperty("weeks").GetArrayLength());
    }

    [Fact]
    public async Task A_scenario_from_a_file_is_answered_likewise()
    {
        await File.WriteAllTextAsync(_folder.Of("s.json"), Good, TestContext.Current.CancellationToken);
        var fromFile = await Command.RunAsync("replay", _folder.Of("s.json"));
        Assert.Equal((await Command.RunAsync(Good, ["replay", "-"])).Said, fromFile.IsDone().Said);
    }

    [Fact]
    public async Task A_bad_scenario_is_refused_with_the_field_and_its_place() =>
        (await Command.RunAsync(Bad, ["replay", "-"])).IsRefusedInOneLine("entries[0].pain");

    [Theory]
    [InlineData("")]
    [InlineData("[[[[")]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("\"\\ud800\"")]
    public async Task What_is_no_scenario_at_all_is_refused_in_one_line(string text) =>
        (await Command.RunAsync(text, ["replay", "-"])).IsRefusedInOneLine("");

    [Fact]
    public async Task A_file_that_is_not_there_is_named() =>
        (await Command.RunAsync("replay", _folder.Of("none.json"))).IsRefusedInOneLine("none.json");

    [Fact]
    public async Task A_folder_is_no_file() => (await Command.RunAsync("replay", _folder.Path)).IsRefusedInOneLine("");

    [Fact]
    public async Task By_lines_each_scenario_is_answered_in_order_and_a_bad_one_does_not_stop_the_rest()
    {
        var ran = await Command.RunAsync($"{Good}\n{Bad}\n[[[[\n{Good}", ["replay", "--lines", "-"]);
        Assert.Equal((ExitCodes.Failed, 4), (ran.Code, ran.Lines.Length));
        Assert.Contains("entries[0].pain", JsonDocument.Parse(ran.Lines[1]).RootElement.GetProperty("error").GetString(), StringComparison.Ordinal);
        Assert.NotNull(JsonDocument.Parse(ran.Lines[2]).RootElement.GetProperty("error").GetString());
        Assert.Equal(ran.Lines[0], ran.Lines[3]);
    }

    [Fact]
    public async Task By_lines_good_scenarios_alone_are_done()
    {
        var ran = (await Command.RunAsync($"{Good}\r\n{Good}\n", ["replay", "--lines", "-"])).IsDone();
        Assert.Equal(2, ran.Lines.Length);
    }
}
