using System.CommandLine;
using Gradus.Engine.Diary;

namespace Gradus.Cli.Verbs;

/// <summary><c>condition</c>: a condition or flag is new, or no longer stands.</summary>
internal static class ConditionVerb
{
    internal static Command Of(Terminal terminal)
    {
        var signed = new SpecialistOptions(terminal);
        var name = new Argument<string>("CONDITION") { Description = "Name of the condition or flag." };
        var remove = new Option<bool>("--remove") { Description = "It is over." };
        var week = new Option<int?>("--week") { Description = "Week of pregnancy, 1 to 41.", HelpName = "N" };
        var command = new Command("condition", "Record that somebody has a condition or flag, or has it no longer.") { name, remove, week };
        signed.AddTo(command);
        command.SetAction((words, cancel) => signed.WriteAsync(
            words,
            (instance, by, now) =>
            {
                var given = Names.Condition(instance, words.GetRequiredValue(name));
                if (words.GetValue(remove)) return new ConditionRemoved { At = now, Name = given, By = by.Name, Role = by.Role, Reason = by.Reason };
                if (words.GetValue(week) is < 1 or > 41) throw new CliFault("--week is not between 1 and 41.");
                return new ConditionAdded { At = now, Name = given, Week = words.GetValue(week), By = by.Name, Role = by.Role, Reason = by.Reason };
            },
            cancel));
        return command;
    }
}
