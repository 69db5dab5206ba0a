using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary>Which instance a verb speaks of: the same options for all that need one.</summary>
/// <param name="terminal">Where variables are read.</param>
/// <param name="folder">The data folder where none is given, in the current folder.</param>
/// <param name="variable">The variable that may name it.</param>
internal sealed class InstanceOptions(Terminal terminal, string folder = "data", string variable = "GRADUS_DATA")
{
    private readonly Option<string?> _data = new("--data")
    {
        Description = $"Folder of the data. Default: {variable}, or '{folder}' in this folder.",
        HelpName = "DIR",
    };

    private readonly Option<string?> _postgres = new("--postgres")
    {
        Description = "Connection string of a PostgreSQL database. Default: GRADUS_POSTGRES, or one SQLite file in the data folder.",
        HelpName = "TEXT",
    };

    internal void AddTo(Command command)
    {
        command.Add(_data);
        command.Add(_postgres);
    }

    internal ServerSettings Read(ParseResult words) => new()
    {
        DataFolder = Path.GetFullPath(words.GetValue(_data) ?? Set(variable) ?? folder),
        PostgreSql = words.GetValue(_postgres) ?? Set("GRADUS_POSTGRES"),
        PublicUrl = Address(Set("GRADUS_PUBLIC_URL")),
        TimeZone = Zone(Set("GRADUS_TIME_ZONE")),
        Urls = Set("GRADUS_URLS") ?? new ServerSettings { DataFolder = "" }.Urls,
        HomeFolder = Set("GRADUS_HOME"),
        Clock = terminal.Clock,
    };

    private string? Set(string name) => terminal.Variable(name) is { Length: > 0 } value ? value : null;

    private static Uri? Address(string? text) =>
        text is null ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri
        : throw new CliFault($"GRADUS_PUBLIC_URL is not an address: {text}");

    private static string Zone(string? name) =>
        name is null ? TimeZoneInfo.Local.Id
        : TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) ? name
        : throw new CliFault($"GRADUS_TIME_ZONE is not a time zone of this machine: {name}");
}
