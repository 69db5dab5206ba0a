using System.Text;
using System.Text.Json;
using Gradus.Engine.Decisions;
using Gradus.Engine.Json;
using Gradus.Engine.Scenario;

namespace Gradus.Engine.Tests.Properties;

/// <summary>Answers as text, to be compared to the byte.</summary>
internal static class Texts
{
    public static string Of(IEnumerable<ReplayedWeek> weeks) =>
        Encoding.UTF8.GetString(ReplayWriting.Write([.. weeks], Shipped.Catalogue, indented: true));

    public static string Of(IEnumerable<Decision> decisions) => string.Join('\n', decisions.Select(Of));

    public static string Of(Decision decision)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream)) DecisionJson.Write(writer, decision);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
