using System.Collections.Immutable;
using Gradus.Content.Yaml;
using Gradus.Engine.Catalogue;

namespace Gradus.Content.Reading;

/// <summary>What a person may have, and what each condition does to each form.</summary>
internal sealed record ConditionsFile(ImmutableDictionary<string, ImmutableArray<FormSwitch>> Switches, ImmutableArray<string> Flags)
{
    private static readonly string[] s_keys = ["conditions", "flags"];
    private static readonly string[] s_conditionKeys = ["name", "meaning", "forms"];
    private static readonly string[] s_flagKeys = ["name", "meaning"];
    private static readonly string[] s_forms = [.. Vocabulary.Forms.OrderBy(f => f.Value).Select(f => f.Key)];

    internal static ConditionsFile? Read(string file, YamlNode node, IssueList issues, ContentPlaces places)
    {
        var before = issues.Count;
        if (MapReader.Of(file, node, issues, s_keys) is not { } map) return null;
        var switches = ImmutableDictionary.CreateBuilder<string, ImmutableArray<FormSwitch>>(StringComparer.Ordinal);
        var flags = ImmutableArray.CreateBuilder<string>();
        foreach (var condition in map.Maps("conditions", s_conditionKeys))
        {
            var name = Named(condition, places);
            var row = condition.Map("forms", s_forms);
            if (!switches.TryAdd(name, row is null ? [] : [.. s_forms.Select(f => row.Choice(f, Vocabulary.Switches))]))
                condition.Refuse("name", $"\"{name}\" stands twice");
        }
        foreach (var flag in map.Maps("flags", s_flagKeys))
        {
            var name = Named(flag, places);
            if (flags.Contains(name) || switches.ContainsKey(name)) flag.Refuse("name", $"\"{name}\" stands twice");
            flags.Add(name);
        }
        return issues.Count == before ? new(switches.ToImmutable(), flags.ToImmutable()) : null;
    }

    private static string Named(MapReader map, ContentPlaces places)
    {
        var name = map.Text("name");
        map.Text("meaning");
        places.Note("condition", name, "", map.File, map.LineOf("name"));
        return name;
    }
}
