using System.Text.Json;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;

namespace Gradus.Engine.Scenario;

/// <summary>Reads the scenario format, <c>gradus-scenario/1</c>, strictly.</summary>
internal static class ScenarioReading
{
    public const string Format = "gradus-scenario/1";
    private const int MostWeeks = 5200;
    private const int MostEntries = 1_000_000;

    /// <exception cref="JsonFault">The message names the field and its place.</exception>
    public static ScenarioFile Read(ReadOnlyMemory<byte> json, ExerciseCatalogue catalogue, IZones zones)
    {
        using var document = JsonText.Parse(json);
        return Read(document.RootElement, catalogue, zones);
    }

    private static ScenarioFile Read(JsonElement element, ExerciseCatalogue catalogue, IZones zones)
    {
        var root = new JsonNode(element, "").Object("format", "title", "person", "weeks", "entries");
        var format = root.Required("format");
        if (format.Text() != Format) throw format.Fault($"{JsonNode.Quoted(format.Text())} is not {Format}");
        _ = root.Optional("title")?.Text();
        var person = root.Required("person");
        var sheet = new SheetReading(catalogue, zones).Read(person);
        if (sheet.Tracks.IsEmpty) throw JsonFault.At("person.tracks", "is missing: a scenario prescribes its tracks");
        EntryReading reading = new(sheet.TimeZone, zones, catalogue, sheet);
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<Entry> entries = [];
        foreach (var item in root.Required("entries").Items(MostEntries))
        {
            var entry = reading.Read(item);
            if (entry.Id.Length == 0 || ids.Add(entry.Id)) entries.Add(entry);
        }

        return new(sheet, root.Required("weeks").Int(0, MostWeeks), entries);
    }
}
