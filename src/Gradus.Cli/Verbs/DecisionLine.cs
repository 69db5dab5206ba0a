using System.Text.RegularExpressions;
using Gradus.Engine.Decisions;

namespace Gradus.Cli.Verbs;

/// <summary>A decision in one line for whoever stands at the command line.</summary>
internal static partial class DecisionLine
{
    internal static string Of(Decision decision) =>
        $"{decision.Track ?? "everything"}: {Capital().Replace(decision.Outcome.ToString(), "-$0").ToLowerInvariant().TrimStart('-')} by rule {decision.Rule}"
        + (decision.Review ? ", a specialist should look" : "");

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
