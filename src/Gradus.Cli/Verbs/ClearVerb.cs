using System.CommandLine;
using System.Globalization;
using Gradus.Engine.Diary;

namespace Gradus.Cli.Verbs;

/// <summary><c>clear</c>: exercise may go on, in a scope, until a day.</summary>
internal static class ClearVerb
{
    internal static Command Of(Terminal terminal)
    {
        var signed = new SpecialistOptions(terminal);
        var scope = new Option<string[]>("--scope")
        {
            Description = "What it holds for: names of tracks, exercises or forms, or all.",
            HelpName = "NAME",
            DefaultValueFactory = _ => ["all"],
            AllowMultipleArgumentsPerToken = true,
        };
        var until = new Option<string?>("--until") { Description = "First day on which it no longer holds. Left out: it does not end.", HelpName = "YYYY-MM-DD" };
        var command = new Command("clear", "Record that a doctor or another professional says: exercise may go on.") { scope, until };
        signed.AddTo(command);
        command.SetAction((words, cancel) => signed.WriteAsync(
            words,
            (_, by, now) => new Clearance
            {
                At = now,
                By = by.Name,
                Role = by.Role,
                Reason = by.Reason,
                Scope = [.. words.GetRequiredValue(scope).SelectMany(s => s.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))],
                Expires = Day(words.GetValue(until)),
            },
            cancel));
        return command;
    }

    private static DateOnly? Day(string? text) =>
        text is null ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new CliFault($"--until is not a day like 2026-06-01: {text}");
}
