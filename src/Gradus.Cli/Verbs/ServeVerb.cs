using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>serve</c>: the pages, until Ctrl+C.</summary>
internal static class ServeVerb
{
    internal static Command Of(Terminal terminal)
    {
        var instance = new InstanceOptions(terminal);
        var urls = new Option<string?>("--urls") { Description = "Addresses to listen on, separated by semicolons.", HelpName = "URL" };
        var command = new Command("serve", "Serve the pages until Ctrl+C. The same as no words at all.") { urls };
        instance.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            var settings = instance.Read(words);
            if (words.GetValue(urls) is { } given) settings = settings with { Urls = given };
            await using var host = await GradusHost.StartAsync(settings, cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync(host.Greeting).ConfigureAwait(false);
            await terminal.Out.FlushAsync(cancel).ConfigureAwait(false);
            await host.WaitForEndAsync(cancel).ConfigureAwait(false);
            return ExitCodes.Done;
        });
        return command;
    }
}
