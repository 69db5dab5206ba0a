using System.CommandLine;
using Gradus.Data.Diary;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>--person</c>: by name or by the beginning of the id; may be left out where there is only one.</summary>
internal sealed class PersonOption
{
    private readonly Option<string?> _person = new("--person")
    {
        Description = "Name, or the beginning of the id (./run people). Not needed where there is only one person.",
        HelpName = "WHO",
    };

    internal void AddTo(Command command) => command.Add(_person);

    internal async Task<PersonSummary> ReadAsync(ParseResult words, Instance instance, CancellationToken cancel)
    {
        var given = words.GetValue(_person);
        var found = given is null
            ? await instance.Store.ListPersonsAsync(cancel).ConfigureAwait(false)
            : await instance.Store.FindPersonsAsync(given, cancel).ConfigureAwait(false);
        return (found.Count, given) switch
        {
            (1, _) => found[0],
            (0, null) => throw new CliFault("Nobody is here yet."),
            (0, _) => throw new CliFault($"Nobody here is called {given}, and no id begins so (./run people)."),
            (_, null) => throw new CliFault($"There are {found.Count} people here: say which with --person (./run people)."),
            _ => throw new CliFault($"{found.Count} people fit {given}: give more of the id."),
        };
    }
}
