using System.CommandLine;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary>What everything that only a specialist may say has in common: of whom, who says it, in which role, and why.</summary>
internal sealed class SpecialistOptions
{
    private static readonly Dictionary<string, Role> Roles = new()
    {
        ["specialist"] = Role.Specialist,
        ["physician"] = Role.Physician,
        ["surgeon"] = Role.Surgeon,
        ["midwife"] = Role.Midwife,
        ["nurse"] = Role.Nurse,
    };

    private readonly Terminal _terminal;
    private readonly InstanceOptions _options;
    private readonly PersonOption _person = new();
    private readonly Option<string> _name = new("--name") { Description = "Name of the professional who says it.", HelpName = "NAME", Required = true };
    private readonly Option<string> _role = new("--role") { Description = "Their role.", Required = true };
    private readonly Option<string> _reason = new("--reason") { Description = "Why, in one sentence.", HelpName = "TEXT", Required = true };

    internal SpecialistOptions(Terminal terminal)
    {
        _terminal = terminal;
        _options = new InstanceOptions(terminal);
        _role.AcceptOnlyFromAmong([.. Roles.Keys]);
    }

    internal void AddTo(Command command)
    {
        _person.AddTo(command);
        command.Add(_name);
        command.Add(_role);
        command.Add(_reason);
        _options.AddTo(command);
    }

    /// <summary>Opens the instance, lets <paramref name="make"/> build the entry, writes it and says what followed.</summary>
    internal async Task<int> WriteAsync(ParseResult words, Func<Instance, Signed, CivilTime, Entry> make, CancellationToken cancel)
    {
        await using var instance = await Instance.OpenAsync(_options.Read(words), serving: false, cancel).ConfigureAwait(false);
        var who = await _person.ReadAsync(words, instance, cancel).ConfigureAwait(false);
        var signed = new Signed(Text(words, _name), Roles[words.GetRequiredValue(_role)], Text(words, _reason));
        var decisions = await instance.RecordAsync(who.Id, now => make(instance, signed, now), cancel).ConfigureAwait(false);
        await _terminal.Out.WriteLineAsync("Recorded.".AsMemory(), cancel).ConfigureAwait(false);
        foreach (var decision in decisions)
            await _terminal.Out.WriteLineAsync(DecisionLine.Of(decision).AsMemory(), cancel).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private static string Text(ParseResult words, Option<string> option) =>
        words.GetRequiredValue(option).Trim() is { Length: > 0 } text ? text : throw new CliFault($"{option.Name} is empty.");
}

/// <summary>Who says something, in which role, and why.</summary>
internal sealed record Signed(string Name, Role Role, string Reason);
