using System.CommandLine;
using Gradus.Server.Demo;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>demo</c>: sample people with months of diary, one of each kind, in a folder of their own.</summary>
internal static class DemoVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal, "demo", "GRADUS_DEMO");
        var command = new Command("demo", "Make sample people with months of diary, one of each kind, in a folder of their own.");
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            var settings = options.Read(words);
            await using var instance = await Instance.OpenAsync(settings, serving: true, cancel).ConfigureAwait(false);
            foreach (var name in await DemoStore.FillAsync(instance, settings.TimeZone, cancel).ConfigureAwait(false))
                await terminal.Out.WriteLineAsync(name.AsMemory(), cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync(
                $"Look at one: ./run link --person Anna --data {settings.DataFolder}, then ./run serve --data {settings.DataFolder}".AsMemory(), cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
