using System.CommandLine;
using System.Globalization;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>people</c>: who has a diary here.</summary>
internal static class PeopleVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var command = new Command("people", "List the people here: id, day they came, name.");
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            await using var instance = await Instance.OpenAsync(options.Read(words), serving: false, cancel).ConfigureAwait(false);
            var people = await instance.Store.ListPersonsAsync(cancel).ConfigureAwait(false);
            // Beside the list, not in it: what reads the lines gets none.
            if (people.Count == 0) await terminal.Error.WriteLineAsync("Nobody is here yet. ./run prints a link for the first person.".AsMemory(), cancel).ConfigureAwait(false);
            foreach (var person in people)
            {
                var since = DateTimeOffset.FromUnixTimeMilliseconds(person.CreatedUnixMs).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                await terminal.Out.WriteLineAsync($"{person.Id}  {since}  {person.Name ?? (person.Enrolled ? "" : "(start not finished)")}".TrimEnd().AsMemory(), cancel).ConfigureAwait(false);
            }

            return ExitCodes.Done;
        });
        return command;
    }
}
