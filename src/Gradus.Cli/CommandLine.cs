using System.CommandLine;
using Gradus.Cli.Verbs;
using Gradus.Data.Faults;
using Gradus.Server.Hosting;

namespace Gradus.Cli;

/// <summary>The words that <c>gradus</c> understands.</summary>
internal static class CommandLine
{
    internal static Terminal ThisProcess => new()
    {
        In = Console.OpenStandardInput,
        Out = Console.Out,
        Error = Console.Error,
        Variable = Environment.GetEnvironmentVariable,
    };

    /// <summary>Runs one command line and answers its exit code. Without words it serves.</summary>
    internal static async Task<int> RunAsync(string[] args, Terminal terminal)
    {
        var words = Root(terminal).Parse(MeansServe(args) ? ["serve", .. args] : args);
        if (words.Errors.Count > 0)
        {
            // That a command is missing says nothing where one was misspelt.
            var spelt = words.Errors.Where(error => words.UnmatchedTokens.Any(token => error.Message.Contains(token, StringComparison.Ordinal))).ToArray();
            foreach (var error in spelt.Length > 0 ? spelt : words.Errors) await terminal.Error.WriteLineAsync(error.Message).ConfigureAwait(false);
            await terminal.Error.WriteLineAsync("Try --help.").ConfigureAwait(false);
            return ExitCodes.Misused;
        }

        try
        {
            return await words.InvokeAsync(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                // The server ends itself on Ctrl+C and SIGTERM, in its own order.
                ProcessTerminationTimeout = null,
            }).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Failed;
        }
        catch (Exception e) when (OneLine(e) is { } line)
        {
            await terminal.Error.WriteLineAsync(line).ConfigureAwait(false);
            return ExitCodes.Failed;
        }
    }

    /// <summary>No word at all, or options alone that are not the program's own.</summary>
    private static bool MeansServe(string[] args) =>
        args is [] or [['-', '-', ..], ..] && args is not [("--help" or "--version"), ..];

    private static RootCommand Root(Terminal terminal) => new("Gradus helps people with back pain exercise their way out of it, one step at a time.")
    {
        ServeVerb.Of(terminal),
        LinkVerb.Of(terminal),
        PeopleVerb.Of(terminal),
        ClearVerb.Of(terminal),
        AllowVerb.Of(terminal),
        KnownVerb.Of(terminal),
        ConditionVerb.Of(terminal),
        FormCheckVerb.Of(terminal),
        ReplayVerb.Of(terminal),
        ContentVerb.Of(terminal),
        DemoVerb.Of(terminal),
        BackupVerb.Of(terminal),
        RestoreVerb.Of(terminal),
        MigrateVerb.Of(terminal),
        DoctorVerb.Of(terminal),
    };

    /// <summary>What is said of a failure that has a cause outside the program; null for a mistake of our own.</summary>
    private static string? OneLine(Exception e) => e switch
    {
        CliFault or StartException or FormatException => e.Message,
        StoreException store => StoreFaultLines.Say(store.Fault),
        FileNotFoundException { FileName: { } name } => $"There is no file {name}.",
        DirectoryNotFoundException or IOException or UnauthorizedAccessException => e.Message.Split('\n')[0],
        _ => null,
    };
}
