using System.Text.Json;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Json;

/// <summary>Doses as JSON: <c>{ "minutes": 30, "brisk": 5 }</c>, <c>{ "sets": 2, "reps": 8 }</c>, <c>{ "sets": 2, "seconds": 20 }</c>.</summary>
internal static class DoseJson
{
    public const int MostMinutes = 1440;
    public const int MostSets = 100;
    public const int MostRepetitions = 1000;
    public const int MostSeconds = 3600;

    public static void Write(Utf8JsonWriter writer, string name, Dose? dose)
    {
        if (dose is null)
        {
            writer.WriteNull(name);
            return;
        }

        writer.WriteStartObject(name);
        WriteFields(writer, dose);
        writer.WriteEndObject();
    }

    public static void WriteFields(Utf8JsonWriter writer, Dose dose)
    {
        switch (dose.Kind)
        {
            case DoseKind.Minutes:
                writer.WriteNumber("minutes", dose.Amount);
                if (dose.BriskMinutes > 0) writer.WriteNumber("brisk", dose.BriskMinutes);
                break;
            case DoseKind.Repetitions:
                writer.WriteNumber("sets", dose.Sets);
                writer.WriteNumber("reps", dose.Amount);
                break;
            default:
                writer.WriteNumber("sets", dose.Sets);
                writer.WriteNumber("seconds", dose.Amount);
                break;
        }
    }

    /// <summary>The dose written among other fields, or null where none of its fields is there.</summary>
    public static Dose? ReadPrescribed(JsonNode node)
    {
        var minutes = node.Optional("minutes");
        var sets = node.Optional("sets");
        var reps = node.Optional("reps");
        var seconds = node.Optional("seconds");
        if (minutes is { } time)
        {
            if ((sets ?? reps ?? seconds) is { } other) throw other.Fault("does not go with minutes");
            return Dose.OfMinutes(time.Int(1, MostMinutes));
        }

        if ((reps ?? seconds ?? sets) is null) return null;
        var count = node.Required("sets").Int(1, MostSets);
        if (reps is { } repetitions)
        {
            if (seconds is { } other) throw other.Fault("does not go with reps");
            return Dose.OfRepetitions(count, repetitions.Int(1, MostRepetitions));
        }

        var hold = seconds ?? throw node.Fault("sets need reps or seconds");
        var length = hold.Int(5, MostSeconds);
        return length % 5 == 0 ? Dose.OfHold(count, length) : throw hold.Fault($"{length} is not a multiple of 5");
    }

    /// <summary>A whole dose object.</summary>
    public static Dose Read(JsonNode node)
    {
        node.Object("minutes", "brisk", "sets", "reps", "seconds");
        var dose = ReadPrescribed(node) ?? throw node.Fault("has no dose in it");
        return node.Optional("brisk") is { } brisk ? Dose.OfMinutes(dose.Amount, brisk.Int(0, dose.Amount)) : dose;
    }
}
