using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>restore</c>: a backup into an empty place; never over anything.</summary>
internal static class RestoreVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var file = new Argument<string>("FILE") { Description = "A file that backup wrote." };
        var command = new Command("restore", "Read a backup into an empty data folder; never over anything.") { file };
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            var path = Path.GetFullPath(words.GetRequiredValue(file));
            var read = await Stores.RestoreAsync(options.Read(words), path, cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync($"Restored {read.Persons} people, {read.Entries} entries.".AsMemory(), cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
