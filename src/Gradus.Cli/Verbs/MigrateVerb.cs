using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>migrate</c>: brings the store to this version's schema.</summary>
internal static class MigrateVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var command = new Command("migrate", "Bring a PostgreSQL database to this version. On SQLite, serving does it by itself.");
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            // Opening an older store that nobody serves backs it up and changes it; a later one is refused.
            await using var store = await Stores.OpenAsync(options.Read(words), serving: false, cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync("The store is of this version.".AsMemory(), cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
