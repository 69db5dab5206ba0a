using System.Text.Json;
using System.Text.Json.Serialization;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Json;

/// <summary>Checkpoints as JSON text.</summary>
public static class CheckpointJson
{
    private const int Format = 4;

    /// <summary>The whole state.</summary>
    public static string Write(Checkpoint state) =>
        JsonSerializer.Serialize(new(Format, DiaryReplay.Rules, state.State), CheckpointContext.Default.StoredCheckpoint);

    /// <summary>Reads what <see cref="Write"/> wrote; null when it is of another rule set or format, or damaged: it may be dropped.</summary>
    public static Checkpoint? Read(string json)
    {
        try
        {
            var stored = JsonSerializer.Deserialize(json, CheckpointContext.Default.StoredCheckpoint);
            return stored is { Format: Format, Rules: DiaryReplay.Rules, State: { } state } ? new(state.Copy()) : null;
        }
        catch (Exception fault) when (fault is JsonException or FormatException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}

internal sealed record StoredCheckpoint(int Format, string Rules, ReplayState State);

[JsonSourceGenerationOptions(
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault,
    IgnoreReadOnlyProperties = true,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    Converters = [typeof(DoseConverter), typeof(SheetConverter), typeof(DecisionConverter)])]
[JsonSerializable(typeof(StoredCheckpoint))]
internal sealed partial class CheckpointContext : JsonSerializerContext;

internal sealed class DoseConverter : JsonConverter<Dose>
{
    public override Dose Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return DoseJson.Read(new(document.RootElement, ""));
    }

    public override void Write(Utf8JsonWriter writer, Dose value, JsonSerializerOptions options)
    {
        writer.WriteStartObject();
        DoseJson.WriteFields(writer, value);
        writer.WriteEndObject();
    }
}

internal sealed class SheetConverter : JsonConverter<PersonSheet>
{
    public override PersonSheet Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return new SheetReading(null, null).Read(new(document.RootElement, ""));
    }

    public override void Write(Utf8JsonWriter writer, PersonSheet value, JsonSerializerOptions options) => SheetWriting.Write(writer, value);
}

internal sealed class DecisionConverter : JsonConverter<Decision>
{
    public override Decision Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        return DecisionJson.Read(new(document.RootElement, ""));
    }

    public override void Write(Utf8JsonWriter writer, Decision value, JsonSerializerOptions options) => DecisionJson.Write(writer, value);
}
