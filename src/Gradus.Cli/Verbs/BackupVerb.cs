using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>backup</c>: everything into one file, while the server goes on.</summary>
internal static class BackupVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var file = new Argument<string>("FILE") { Description = "Where to; it must not exist." };
        var command = new Command("backup", "Write everything into one file, while the server goes on.") { file };
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            await using var instance = await Instance.OpenAsync(options.Read(words), serving: false, cancel).ConfigureAwait(false);
            var path = Path.GetFullPath(words.GetRequiredValue(file));
            var made = await instance.Store.BackupAsync(path, cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync($"{path}: {made.Persons} people, {made.Entries} entries".AsMemory(), cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
