using System.CommandLine;
using Gradus.Engine.Diary;

namespace Gradus.Cli.Verbs;

/// <summary><c>allow</c>: an exercise that leg symptoms shut is open again.</summary>
internal static class AllowVerb
{
    internal static Command Of(Terminal terminal)
    {
        var signed = new SpecialistOptions(terminal);
        var exercise = new Argument<string>("EXERCISE") { Description = "Name of the exercise." };
        var command = new Command("allow", "Record that an exercise that leg symptoms shut may be done again.") { exercise };
        signed.AddTo(command);
        command.SetAction((words, cancel) => signed.WriteAsync(
            words,
            (instance, by, now) => new Allow
            {
                At = now,
                Exercise = Names.Exercise(instance, words.GetRequiredValue(exercise)),
                By = by.Name,
                Role = by.Role,
                Reason = by.Reason,
            },
            cancel));
        return command;
    }
}
