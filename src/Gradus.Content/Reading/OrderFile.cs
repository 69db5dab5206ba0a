using System.Collections.Immutable;
using Gradus.Content.Yaml;

namespace Gradus.Content.Reading;

/// <summary>The order in which lists show exercises: each name once.</summary>
internal static class OrderFile
{
    private static readonly string[] s_keys = ["order"];

    internal static ImmutableArray<ExerciseFile> Sort(string file, YamlNode node, IReadOnlyCollection<ExerciseFile> exercises, IssueList issues)
    {
        if (MapReader.Of(file, node, issues, s_keys) is not { } map) return [];
        var order = map.Names("order");
        var byName = exercises.ToDictionary(e => e.Exercise.Name, StringComparer.Ordinal);
        // An exercise whose own file has an issue is missing here for that reason alone.
        if (issues.Count == 0)
        {
            foreach (var name in order.Where(n => !byName.ContainsKey(n)))
                map.Refuse("order", $"no file holds \"{name}\"{NearestWord.Hint(name, byName.Keys)}");
            foreach (var missing in exercises.Where(e => !order.Contains(e.Exercise.Name)))
                issues.Add(missing.File, missing.Line, $"\"{missing.Exercise.Name}\" is not listed in {file}");
        }
        return [.. order.Where(byName.ContainsKey).Select(n => byName[n])];
    }
}
