using System.Text;
using Microsoft.Extensions.Time.Testing;

namespace Gradus.Cli.Tests;

/// <summary>Runs command lines in this process, with everything they read and say in hand.</summary>
internal static class Command
{
    internal static readonly FakeTimeProvider Clock = new(new DateTimeOffset(2026, 6, 3, 9, 0, 0, TimeSpan.Zero));

    internal static Task<Ran> RunAsync(params string[] words) => RunAsync("", words);

    internal static async Task<Ran> RunAsync(string input, string[] words)
    {
        var said = new StringWriter { NewLine = "\n" };
        var complained = new StringWriter { NewLine = "\n" };
        var code = await CommandLine.RunAsync(words, new Terminal
        {
            In = () => new MemoryStream(Encoding.UTF8.GetBytes(input)),
            Out = said,
            Error = complained,
            Variable = name => name == "GRADUS_TIME_ZONE" ? "UTC" : null,
            Clock = Clock,
        });
        return new Ran(code, said.ToString(), complained.ToString());
    }
}

/// <summary>What a command line answered.</summary>
internal sealed record Ran(int Code, string Said, string Complained)
{
    internal string[] Lines => Said.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    internal void IsRefusedInOneLine(string because)
    {
        Assert.Equal(ExitCodes.Failed, Code);
        Assert.Contains(because, Complained, StringComparison.Ordinal);
        Assert.Single(Complained.TrimEnd('\n').Split('\n'));
        Assert.DoesNotContain("   at ", Complained, StringComparison.Ordinal);
    }

    internal Ran IsDone()
    {
        Assert.Equal((ExitCodes.Done, ""), (Code, Complained));
        return this;
    }
}
