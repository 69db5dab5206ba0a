using System.CommandLine;
using Gradus.Content;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>content check</c>: what is wrong with the content folder, with file and line.</summary>
internal static class ContentVerb
{
    internal static Command Of(Terminal terminal)
    {
        var folder = new Argument<string?>("DIR")
        {
            Description = "A content folder. Default: the one that Gradus serves from.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var check = new Command("check", "Say what is wrong in the exercises, protocols and words, with file and line.") { folder };
        check.SetAction(async (words, cancel) =>
        {
            var path = words.GetValue(folder) ?? Path.Combine(HomeFolder.Find(terminal.Variable("GRADUS_HOME")), "content");
            var (issues, summary) = ContentCheck.Folder(path);
            foreach (var issue in issues) await terminal.Error.WriteLineAsync(issue.ToString().AsMemory(), cancel).ConfigureAwait(false);
            await terminal.Out.WriteLineAsync(summary.AsMemory(), cancel).ConfigureAwait(false);
            return issues.IsEmpty ? ExitCodes.Done : ExitCodes.Failed;
        });
        return new Command("content", "Look after the exercises, protocols and words in content/: content check.") { check };
    }
}
