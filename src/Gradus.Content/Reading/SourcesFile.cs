using System.Collections.Immutable;
using Gradus.Content.Yaml;

namespace Gradus.Content.Reading;

/// <summary>The list of what content leans on.</summary>
internal static class SourcesFile
{
    private static readonly string[] s_keys = ["sources"];
    private static readonly string[] s_sourceKeys = ["name", "title", "year", "where", "checked", "says"];

    internal static ImmutableArray<Source> Read(string file, YamlNode node, IssueList issues)
    {
        if (MapReader.Of(file, node, issues, s_keys) is not { } map) return [];
        var sources = ImmutableArray.CreateBuilder<Source>();
        foreach (var source in map.Maps("sources", s_sourceKeys))
        {
            var read = new Source(
                source.Text("name"),
                source.Text("title"),
                source.OptionalNumber("year", 1900, 2100),
                source.OptionalText("where"),
                source.Choice("checked", Vocabulary.Checked) ?? "",
                source.Text("says"));
            if (sources.Any(s => s.Name == read.Name)) source.Refuse("name", $"\"{read.Name}\" stands twice");
            sources.Add(read);
        }
        return sources.ToImmutable();
    }
}
