using System.Diagnostics;

namespace Gradus.Cli.Tests;

/// <summary>The product as its own process.</summary>
internal sealed class Serving : IAsyncDisposable
{
    private readonly Process _process;

    private Serving(Process process, string greeting) => (_process, Greeting) = (process, greeting);

    internal string Greeting { get; }

    internal Uri Address => new(new Uri(Greeting[Greeting.IndexOf("http", StringComparison.Ordinal)..].Split(' ')[0]).GetLeftPart(UriPartial.Authority));

    internal static Task<Serving> StartAsync(string data, CancellationToken cancel) =>
        StartAsync(cancel, "serve", "--data", data, "--urls", "http://127.0.0.1:0");

    internal static async Task<Serving> StartAsync(CancellationToken cancel, params string[] words)
    {
        var process = Run(words);
        var greeting = await process.StandardOutput.ReadLineAsync(cancel);
        return new Serving(process, greeting ?? throw new InvalidOperationException(await process.StandardError.ReadToEndAsync(cancel)));
    }

    internal static Process Run(params string[] words)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "gradus.dll"));
        foreach (var word in words) start.ArgumentList.Add(word);
        return Process.Start(start)!;
    }

    /// <summary>SIGKILL: no chance to tidy up.</summary>
    internal async Task KillAsync(CancellationToken cancel)
    {
        _process.Kill();
        await _process.WaitForExitAsync(cancel);
    }

    /// <summary>SIGTERM, as a supervisor does; answers the exit code.</summary>
    internal async Task<int> EndAsync(CancellationToken cancel)
    {
        using var term = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        await _process.WaitForExitAsync(cancel);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill();
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}
