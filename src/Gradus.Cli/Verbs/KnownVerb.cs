using System.CommandLine;
using Gradus.Engine.Diary;

namespace Gradus.Cli.Verbs;

/// <summary><c>known</c>: a long-standing, unchanged symptom, so that only a change counts.</summary>
internal static class KnownVerb
{
    internal static Command Of(Terminal terminal)
    {
        var signed = new SpecialistOptions(terminal);
        var flag = new Argument<string>("FLAG") { Description = "Id of the red or amber flag, for example bladder-bowel-change." };
        var command = new Command("known", "Record a long-standing, unchanged symptom, so that only a change counts.") { flag };
        signed.AddTo(command);
        command.SetAction((words, cancel) => signed.WriteAsync(
            words,
            (_, by, now) => new Known { At = now, Flag = words.GetRequiredValue(flag), By = by.Name, Role = by.Role, Reason = by.Reason },
            cancel));
        return command;
    }
}
