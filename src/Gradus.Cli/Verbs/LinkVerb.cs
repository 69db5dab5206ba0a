using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>link</c>: a new one-time link, for another device or another person.</summary>
internal static class LinkVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var person = new PersonOption();
        var someoneNew = new Option<bool>("--new") { Description = "For somebody who has no diary here yet." };
        var command = new Command("link", "Print a new link that signs in once, within 24 hours.") { someoneNew };
        person.AddTo(command);
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            var settings = options.Read(words);
            await using var instance = await Instance.OpenAsync(settings, serving: false, cancel).ConfigureAwait(false);
            var address = ServingAddress.Of(settings);
            if (words.GetValue(someoneNew) || !await instance.HasPeopleAsync(cancel).ConfigureAwait(false))
            {
                await Say(await instance.NewLinkAsync(address, null, cancel).ConfigureAwait(false)).ConfigureAwait(false);
                return ExitCodes.Done;
            }

            var who = await person.ReadAsync(words, instance, cancel).ConfigureAwait(false);
            var accounts = await instance.Store.Accounts.ListAsync(cancel).ConfigureAwait(false);
            var account = accounts.Find(a => a.Person == who.Id)?.Id
                ?? await instance.Store.Accounts.CreateAccountAsync(who.Id, cancel).ConfigureAwait(false);
            await Say(await instance.NewLinkAsync(address, account, cancel).ConfigureAwait(false)).ConfigureAwait(false);
            return ExitCodes.Done;

            Task Say(Uri link) => terminal.Out.WriteLineAsync(link.ToString().AsMemory(), cancel);
        });
        return command;
    }
}
