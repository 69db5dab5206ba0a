using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;

namespace Gradus.Engine.Json;

/// <summary>Reads the <c>person</c> object. With a catalogue, names are checked too.</summary>
internal sealed class SheetReading(ExerciseCatalogue? catalogue, IZones? zones)
{
    private const int MostTracks = 50;

    public PersonSheet Read(JsonNode node)
    {
        node.Object("born", "sex", "timeZone", "start", "conditions", "flags", "pregnancyWeek", "usualPain", "screening",
            "readiness", "waterScreen", "access", "tracks");
        var zone = node.Required("timeZone");
        var zoneName = zone.NonEmpty();
        if (zones is not null && !zones.Knows(zoneName)) throw zone.Fault($"{JsonNode.Quoted(zoneName)} is not a time zone that is known");
        var born = node.Required("born").Date();
        var startNode = node.Required("start");
        var start = startNode.Date();
        if (start < born) throw startNode.Fault($"{CivilText.Of(start)} is before the date of birth");
        PersonSheet sheet = new()
        {
            Born = born,
            Sex = node.Optional("sex")?.Choice(("female", Sex.Female), ("male", Sex.Male), ("unstated", Sex.Unstated)) ?? Sex.Unstated,
            TimeZone = zoneName,
            Start = start,
            Conditions = Names(node, "conditions", name => catalogue?.IsCondition(name) ?? true, "a condition"),
            Flags = Names(node, "flags", name => catalogue?.IsFlag(name) ?? true, "a flag"),
            PregnancyWeek = node.Optional("pregnancyWeek")?.Int(1, 41),
            UsualPain = node.Optional("usualPain")?.Int(0, 10),
            Screening = Screen(node.Required("screening")),
            Readiness = Screen(node.Required("readiness")),
            WaterScreen = node.Optional("waterScreen") is { } water ? Screen(water) : Clearing.Unknown,
            Access = Names(node, "access", _ => true, "equipment"),
            Tracks = Tracks(node),
        };
        if (sheet.UsualPain is null && !sheet.IsProvisional) node.Required("usualPain");
        return sheet;
    }

    public static Clearing Screen(JsonNode node) =>
        node.Choice(("clear", Clearing.Clear), ("unknown", Clearing.Unknown), ("stopped", Clearing.Stopped));

    private static ImmutableArray<string> Names(JsonNode node, string field, Func<string, bool> known, string what)
    {
        if (node.Optional(field) is not { } list) return [];
        var names = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items(200))
        {
            var name = item.NonEmpty();
            if (!known(name)) throw item.Fault($"{JsonNode.Quoted(name)} is not {what} that is known");
            if (!names.Contains(name)) names.Add(name);
        }

        return names.ToImmutable();
    }

    private ImmutableArray<TrackPrescription> Tracks(JsonNode node)
    {
        if (node.Optional("tracks") is not { } list) return [];
        HashSet<string> names = new(StringComparer.Ordinal);
        var tracks = ImmutableArray.CreateBuilder<TrackPrescription>();
        foreach (var item in list.Items(MostTracks))
        {
            var track = Track(item);
            if (!names.Add(track.Track)) throw item.Required("track").Fault($"two tracks are named {JsonNode.Quoted(track.Track)}");
            tracks.Add(track);
        }

        return tracks.ToImmutable();
    }

    private TrackPrescription Track(JsonNode node)
    {
        node.Object("track", "exercise", "perWeek", "trials", "goal", "minutes", "sets", "reps", "seconds");
        var exercise = node.Required("exercise");
        var name = exercise.NonEmpty();
        if (catalogue is not null && catalogue.Find(name) is null) throw exercise.Fault($"{JsonNode.Quoted(name)} is not an exercise that is known");
        var trials = node.Optional("trials") is { } given ? [.. given.Items(100).Select(item => item.Int(1, 1440))] : ImmutableArray<int>.Empty;
        if (node.Optional("trials") is { } empty && trials.IsEmpty) throw empty.Fault("is empty");
        var dose = DoseJson.ReadPrescribed(node);
        if (trials.IsEmpty == dose is null)
            throw node.Fault("a track is dosed by trials, or minutes, or sets and reps, or sets and seconds: exactly one of them");
        return new()
        {
            Track = node.Required("track").NonEmpty(),
            Exercise = name,
            PerWeek = node.Required("perWeek").Int(1, 7),
            Dose = dose,
            Trials = trials,
            Goal = node.Optional("goal")?.Int(1, 1440),
        };
    }
}
