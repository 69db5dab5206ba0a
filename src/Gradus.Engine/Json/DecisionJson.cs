using System.Text.Json;
using Gradus.Engine.Decisions;

namespace Gradus.Engine.Json;

/// <summary>Decisions as JSON, in the form of the replay format.</summary>
public static class DecisionJson
{
    /// <summary>Writes one decision as an object.</summary>
    public static void Write(Utf8JsonWriter writer, Decision decision)
    {
        writer.WriteStartObject();
        writer.WriteString("track", decision.Track);
        writer.WriteString("at", IsoDate.Of(decision.At));
        writer.WriteString("outcome", OutcomeNames.Of(decision.Outcome));
        writer.WriteString("rule", decision.Rule);
        DoseJson.Write(writer, "from", decision.From);
        DoseJson.Write(writer, "to", decision.To);
        if (decision.Exercise is not null) writer.WriteString("exercise", decision.Exercise);
        writer.WriteStartArray("reasons");
        foreach (var reason in decision.Reasons) Write(writer, reason);
        writer.WriteEndArray();
        writer.WriteStartArray("evidence");
        foreach (var section in decision.Evidence) writer.WriteStringValue(section);
        writer.WriteEndArray();
        writer.WriteBoolean("review", decision.Review);
        writer.WriteEndObject();
    }

    internal static Decision Read(JsonNode node)
    {
        node.Object("track", "at", "outcome", "rule", "from", "to", "exercise", "reasons", "evidence", "review");
        var outcome = node.Required("outcome");
        return new()
        {
            Track = node.Optional("track")?.Text(),
            At = node.Required("at").Date(),
            Outcome = OutcomeNames.TryParse(outcome.Text(), out var value) ? value : throw outcome.Fault("is not an outcome that is known"),
            Rule = node.Required("rule").NonEmpty(),
            From = node.Optional("from") is { } from ? DoseJson.Read(from) : null,
            To = node.Optional("to") is { } to ? DoseJson.Read(to) : null,
            Exercise = node.Optional("exercise")?.Text(),
            Reasons = [.. node.Required("reasons").Items(200).Select(ReadReason)],
            Evidence = [.. node.Required("evidence").Items(50).Select(item => item.Text())],
            Review = node.Required("review").Bool(),
        };
    }

    private static void Write(Utf8JsonWriter writer, Reason reason)
    {
        writer.WriteStartObject();
        writer.WriteString("code", reason.Code);
        foreach (var detail in reason.Details)
            if (detail.Number is { } number) writer.WriteNumber(detail.Name, number);
            else writer.WriteString(detail.Name, detail.Text);
        writer.WriteEndObject();
    }

    private static Reason ReadReason(JsonNode node) => new(
        node.Required("code").NonEmpty(),
        [.. node.Fields().Where(field => field.Name != "code").Select(field => field.Value.IsNumber
            ? new ReasonDetail(field.Name, field.Value.Int(int.MinValue, int.MaxValue), null)
            : new ReasonDetail(field.Name, null, field.Value.Text()))]);
}
