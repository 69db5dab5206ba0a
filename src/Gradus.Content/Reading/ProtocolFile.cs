using System.Collections.Immutable;
using Gradus.Content.Yaml;
using Gradus.Engine.Programme;

namespace Gradus.Content.Reading;

/// <summary>One protocol as its file tells it.</summary>
internal static class ProtocolFile
{
    private static readonly string[] s_keys = ["name", "condition", "highestLoad", "walkingPerWeek", "ladders", "evidence"];
    private static readonly string[] s_ladderKeys = ["track", "purpose", "perWeek", "exercises"];

    /// <summary>The protocol, or null when the file has an issue.</summary>
    internal static Protocol? Read(string file, YamlNode node, IssueList issues, ContentPlaces places)
    {
        var before = issues.Count;
        if (MapReader.Of(file, node, issues, s_keys) is not { } map) return null;
        var ladders = ImmutableArray.CreateBuilder<ProtocolLadder>();
        var name = map.Text("name");
        places.Note("protocol", name, "", file, map.LineOf("name"));
        foreach (var key in s_keys.Where(map.Has)) places.Note("protocol", name, key, file, map.LineOf(key));
        foreach (var ladder in map.Maps("ladders", s_ladderKeys))
        {
            var read = new ProtocolLadder(ladder.Text("track"), ladder.Text("purpose"), ladder.Number("perWeek", 1, 7), ladder.Names("exercises"));
            if (ladders.Any(l => l.Track == read.Track)) ladder.Refuse("track", $"\"{read.Track}\" stands twice");
            if (read.Exercises.IsEmpty && ladder.Has("exercises")) ladder.Refuse("exercises", "expected at least one");
            places.Note("protocol", name, read.Track, file, ladder.LineOf("exercises"));
            ladders.Add(read);
        }
        var protocol = new Protocol
        {
            Name = name,
            Condition = map.Text("condition"),
            HighestLoad = map.Number("highestLoad", 1, 5),
            WalkingPerWeek = map.Number("walkingPerWeek", 1, 7),
            Ladders = ladders.ToImmutable(),
            Evidence = map.OptionalNames("evidence"),
        };
        if (name.Length > 0 && file != $"{ContentFolder.Protocols}/{name}.yaml")
            issues.Add(file, 0, $"by its name this file belongs at {ContentFolder.Protocols}/{name}.yaml");
        return issues.Count == before ? protocol : null;
    }
}
