using Gradus.Testing;

namespace Gradus.Cli.Tests;

public sealed class ServingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Options_without_a_verb_serve()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var serving = await Serving.StartAsync(cancel, "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        using var http = new HttpClient { BaseAddress = serving.Address };
        Assert.Equal("live\n", await http.GetStringAsync("/health/live", cancel));
    }

    [Fact]
    public async Task A_second_server_on_the_same_data_ends_with_one_line()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var serving = await Serving.StartAsync(_folder.Path, cancel);
        using var second = Serving.Run("serve", "--data", _folder.Path, "--urls", "http://127.0.0.1:0");
        var complaint = await second.StandardError.ReadToEndAsync(cancel);
        await second.WaitForExitAsync(cancel);
        Assert.Equal(ExitCodes.Failed, second.ExitCode);
        Assert.Contains("Another Gradus is serving", Assert.Single(complaint.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_supervisor_ends_the_process_in_order()
    {
        var cancel = TestContext.Current.CancellationToken;
        await using var serving = await Serving.StartAsync(_folder.Path, cancel);
        Assert.Equal(ExitCodes.Done, await serving.EndAsync(cancel));
    }
}
