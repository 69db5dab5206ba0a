using System.Net;
using System.Text.Json;
using Gradus.Engine.Json;

namespace Gradus.Server.Tests;

public sealed class ExportTests : IAsyncLifetime
{
    private TestHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await TestHost.StartAsync();

    public ValueTask DisposeAsync() => _host.DisposeAsync();

    [Fact]
    public async Task The_file_holds_the_sheet_every_entry_and_every_decision()
    {
        var (visitor, person) = await _host.EnrolledAsync();
        await visitor.SubmitAsync("/fall", ("fall", "fell"));
        _host.Clock.Advance(TimeSpan.FromDays(15));
        await visitor.GetAsync("/today");
        var answer = await visitor.GetAsync("/data/export");
        Assert.StartsWith("attachment", answer.Headers["Content-Disposition"], StringComparison.Ordinal);
        var file = JsonDocument.Parse(answer.Html).RootElement;
        Assert.Equal("gradus-export/1", file.GetProperty("format").GetString());
        Assert.Equal(TestHost.Sheet.Born, DiaryJson.ReadSheet(file.GetProperty("sheet").GetRawText()).Born);
        var entries = file.GetProperty("entries").EnumerateArray().Select(e => DiaryJson.ReadEntry(e.GetProperty("entry").GetRawText())).ToArray();
        Assert.Equal((await _host.DiaryAsync(person)).Select(e => e.Id), entries.Select(e => e.Id));
        Assert.True(file.GetProperty("decisions").GetArrayLength() >= 4, "two tracks started and were reviewed twice");
    }

    [Fact]
    public async Task Nobody_else_gets_the_file() =>
        Assert.Equal(HttpStatusCode.Unauthorized, (await _host.Stranger().GetAsync("/data/export")).Status);
}
