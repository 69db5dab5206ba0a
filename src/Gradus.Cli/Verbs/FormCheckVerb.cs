using System.CommandLine;
using Gradus.Engine.Diary;

namespace Gradus.Cli.Verbs;

/// <summary><c>form-check</c>: somebody looked at how an exercise is done.</summary>
internal static class FormCheckVerb
{
    internal static Command Of(Terminal terminal)
    {
        var signed = new SpecialistOptions(terminal);
        var exercise = new Argument<string>("EXERCISE") { Description = "Name of the exercise." };
        var failed = new Option<bool>("--failed") { Description = "The key points were not there yet." };
        var command = new Command("form-check", "Record that a professional looked at how an exercise is done.") { exercise, failed };
        signed.AddTo(command);
        command.SetAction((words, cancel) => signed.WriteAsync(
            words,
            (instance, by, now) => new FormCheck
            {
                At = now,
                Exercise = Names.Exercise(instance, words.GetRequiredValue(exercise)),
                Passed = !words.GetValue(failed),
                By = Role.Specialist,
                Name = by.Name,
                Reason = by.Reason,
            },
            cancel));
        return command;
    }
}
