using System.Globalization;
using Gradus.Pages.Words;
using YamlDotNet.RepresentationModel;

namespace Gradus.Pages.Tests;

/// <summary>The English words as they are shipped, by key.</summary>
internal static class EnglishWords
{
    internal static readonly IReadOnlyDictionary<string, string> All = Read();

    internal static readonly WordTable Table = new(All);

    private static Dictionary<string, string> Read()
    {
        using var text = File.OpenText(Path.Combine(AppContext.BaseDirectory, "en.yaml"));
        var yaml = new YamlStream();
        yaml.Load(text);
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(words, "", yaml.Documents[0].RootNode);
        return words;
    }

    private static void Add(Dictionary<string, string> words, string key, YamlNode node)
    {
        switch (node)
        {
            case YamlScalarNode { Value: { } text }:
                words.Add(key, text);
                break;
            case YamlSequenceNode list:
                for (var i = 0; i < list.Children.Count; i++) Add(words, Join(key, (i + 1).ToString(CultureInfo.InvariantCulture)), list[i]);
                break;
            case YamlMappingNode map:
                foreach (var (name, value) in map.Children) Add(words, Join(key, ((YamlScalarNode)name).Value!), value);
                break;
        }
    }

    private static string Join(string key, string name) => key.Length == 0 ? name : $"{key}.{name}";
}
