using System.CommandLine;
using System.Text;
using System.Text.Json;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Scenario;
using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary><c>replay</c>: scenarios in, replays out.</summary>
internal static class ReplayVerb
{
    private static readonly SystemZones Zones = new();

    internal static Command Of(Terminal terminal)
    {
        var file = new Argument<string>("FILE") { Description = "A scenario file, or - for standard input." };
        var lines = new Option<bool>("--lines") { Description = "One scenario a line; a bad line is answered with its error, and the rest goes on." };
        var command = new Command("replay", "Let the rules decide on a made-up diary, and print each decision with its reasons.") { file, lines };
        command.SetAction(async (words, cancel) =>
        {
            var catalogue = Instance.ReadContent(HomeFolder.Find(terminal.Variable("GRADUS_HOME"))).Catalogue;
            var name = words.GetRequiredValue(file);
            var input = name == "-" ? terminal.In() : File.OpenRead(name);
            await using (input.ConfigureAwait(false))
                return words.GetValue(lines)
                    ? await LinesAsync(input, catalogue, terminal, cancel).ConfigureAwait(false)
                    : await WholeAsync(input, catalogue, terminal, cancel).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> WholeAsync(Stream input, ExerciseCatalogue catalogue, Terminal terminal, CancellationToken cancel)
    {
        var whole = new MemoryStream();
        await input.CopyToAsync(whole, cancel).ConfigureAwait(false);
        var answer = ScenarioReplay.Answer(whole.GetBuffer().AsMemory(0, (int)whole.Length), catalogue, Zones, indented: true);
        await terminal.Out.WriteLineAsync(Encoding.UTF8.GetString(answer).AsMemory(), cancel).ConfigureAwait(false);
        return ExitCodes.Done;
    }

    private static async Task<int> LinesAsync(Stream input, ExerciseCatalogue catalogue, Terminal terminal, CancellationToken cancel)
    {
        var code = ExitCodes.Done;
        await foreach (var line in ByteLines.ReadAsync(input, cancel).ConfigureAwait(false))
        {
            string answer;
            try
            {
                answer = Encoding.UTF8.GetString(ScenarioReplay.Answer(line, catalogue, Zones));
            }
            catch (FormatException e)
            {
                answer = $"{{\"error\":\"{JsonEncodedText.Encode(e.Message)}\"}}";
                code = ExitCodes.Failed;
            }

            await terminal.Out.WriteLineAsync(answer.AsMemory(), cancel).ConfigureAwait(false);
        }

        return code;
    }
}
