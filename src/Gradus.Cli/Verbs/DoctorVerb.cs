using System.CommandLine;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>doctor</c>: looks at everything that has to be right outside the program.</summary>
internal static class DoctorVerb
{
    internal static Command Of(Terminal terminal)
    {
        var options = new InstanceOptions(terminal);
        var command = new Command("doctor", "Check that this machine has all that Gradus needs.");
        options.AddTo(command);
        command.SetAction(async (words, cancel) =>
        {
            var findings = await Doctor.ExamineAsync(options.Read(words), cancel).ConfigureAwait(false);
            foreach (var finding in findings)
                await terminal.Out.WriteLineAsync($"{Word(finding.Grade),-5} {finding.What}: {finding.Says}".AsMemory(), cancel).ConfigureAwait(false);
            return findings.Any(f => f.Grade is Grade.Wrong) ? ExitCodes.Failed : ExitCodes.Done;
        });
        return command;
    }

    private static string Word(Grade grade) => grade switch { Grade.Fine => "fine", Grade.Hint => "hint", _ => "wrong" };
}
