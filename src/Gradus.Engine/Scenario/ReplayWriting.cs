using System.Collections.Immutable;
using System.Text.Json;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Json;
using Gradus.Engine.Programme;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Scenario;

/// <summary>Writes the replay format, <c>gradus-replay/1</c>.</summary>
internal static class ReplayWriting
{
    public static byte[] Write(ImmutableArray<ReplayedWeek> weeks, ExerciseCatalogue catalogue, bool indented)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, new() { Indented = indented, NewLine = "\n" }))
        {
            writer.WriteStartObject();
            writer.WriteString("format", "gradus-replay/1");
            writer.WriteString("rules", DiaryReplay.Rules);
            writer.WriteString("catalogue", catalogue.Version);
            writer.WriteStartArray("weeks");
            foreach (var week in weeks) Write(writer, week);
            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter writer, ReplayedWeek week)
    {
        writer.WriteStartObject();
        writer.WriteNumber("week", week.Week);
        writer.WriteString("starts", CivilText.Of(week.Starts));
        writer.WriteStartArray("plan");
        foreach (var track in week.Plan)
        {
            writer.WriteStartObject();
            writer.WriteString("track", track.Track);
            writer.WriteString("exercise", track.Exercise);
            writer.WriteNumber("perWeek", track.PerWeek);
            DoseJson.Write(writer, "dose", track.Dose);
            writer.WriteString("state", TrackStateNames.Of(track.State));
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
        writer.WriteStartArray("decisions");
        foreach (var decision in week.Decisions) DecisionJson.Write(writer, decision);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }
}
