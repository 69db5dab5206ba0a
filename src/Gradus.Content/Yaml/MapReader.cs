using System.Collections.Immutable;
using System.Globalization;

namespace Gradus.Content.Yaml;

/// <summary>
/// Reads a map key by key. Says with file and line what is missing, unknown or of the wrong kind, and goes on,
/// so that one run names everything that is wrong in a file; what it returns after an issue is a stand-in.
/// </summary>
internal sealed class MapReader
{
    private readonly Dictionary<string, YamlEntry> _entries;
    private readonly IssueList _issues;
    private readonly int _line;

    private MapReader(string file, YamlMap map, IssueList issues)
    {
        File = file;
        _issues = issues;
        _line = map.Line;
        _entries = map.Entries.ToDictionary(e => e.Key, StringComparer.Ordinal);
    }

    internal string File { get; }

    /// <summary>A reader for <paramref name="node"/>, or null when it is no map. Keys that are not among <paramref name="keys"/> are issues.</summary>
    internal static MapReader? Of(string file, YamlNode? node, IssueList issues, IReadOnlyCollection<string> keys)
    {
        if (node is null) return null;
        if (node is not YamlMap map)
        {
            issues.Add(file, node.Line, $"expected a map with {string.Join(", ", keys)}; found {node.Kind}");
            return null;
        }
        foreach (var entry in map.Entries)
            if (!keys.Contains(entry.Key, StringComparer.Ordinal))
                issues.Add(file, entry.Line, $"unknown key \"{entry.Key}\"{NearestWord.Hint(entry.Key, keys)}");
        return new(file, map, issues);
    }

    internal int LineOf(string key) => _entries.TryGetValue(key, out var entry) ? entry.Line : _line;

    internal YamlNode? Find(string key) => _entries.TryGetValue(key, out var entry) ? entry.Value : null;

    internal bool Has(string key) => _entries.ContainsKey(key);

    internal void Refuse(string key, string message) => _issues.Add(File, LineOf(key), $"{key}: {message}");

    internal string Text(string key) => Required(key) is { } node ? TextOf(key, node) : "";

    internal string? OptionalText(string key) => Find(key) is { } node ? TextOf(key, node) : null;

    internal int Number(string key, int from, int to) => Required(key) is { } node ? NumberOf(key, node, from, to) : from;

    internal int? OptionalNumber(string key, int from, int to) => Find(key) is { } node ? NumberOf(key, node, from, to) : null;

    /// <summary>A yes or no that is no when it is not written.</summary>
    internal bool Flag(string key)
    {
        switch (Find(key))
        {
            case null or YamlText { Value: "false", Quoted: false }: return false;
            case YamlText { Value: "true", Quoted: false }: return true;
            default:
                Refuse(key, "expected true or false");
                return false;
        }
    }

    /// <summary>A word that stands for a value.</summary>
    internal T Choice<T>(string key, IReadOnlyDictionary<string, T> choices) where T : notnull
    {
        if (Required(key) is not { } node) return default!;
        var word = TextOf(key, node);
        if (choices.TryGetValue(word, out var value)) return value;
        if (word.Length > 0)
            Refuse(key, $"\"{word}\" is none of {string.Join(", ", choices.Keys)}{NearestWord.Hint(word, choices.Keys)}");
        return default!;
    }

    /// <summary>A list of texts, each once.</summary>
    internal ImmutableArray<string> Names(string key) => Required(key) is { } node ? NamesOf(key, node) : [];

    internal ImmutableArray<string> OptionalNames(string key) => Find(key) is { } node ? NamesOf(key, node) : [];

    internal MapReader? Map(string key, IReadOnlyCollection<string> keys) =>
        Required(key) is { } node ? Of(File, node, _issues, keys) : null;

    /// <summary>The items of a list, one after the other as maps.</summary>
    internal IEnumerable<MapReader> Maps(string key, IReadOnlyCollection<string> keys)
    {
        if (Required(key) is not { } node) yield break;
        if (node is not YamlList list)
        {
            Refuse(key, $"expected a list; found {node.Kind}");
            yield break;
        }
        foreach (var item in list.Items)
            if (Of(File, item, _issues, keys) is { } map)
                yield return map;
    }

    private YamlNode? Required(string key)
    {
        if (Find(key) is { } node) return node;
        _issues.Add(File, _line, $"\"{key}\" is missing");
        return null;
    }

    private string TextOf(string key, YamlNode node)
    {
        if (node is YamlText text && text.Value.Trim().Length > 0) return text.Value;
        Refuse(key, $"expected text; found {node.Kind}");
        return "";
    }

    private int NumberOf(string key, YamlNode node, int from, int to)
    {
        if (node is not YamlText { Quoted: false } text
            || !int.TryParse(text.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Refuse(key, $"expected a whole number; found {(node is YamlText t ? $"\"{t.Value}\"" : node.Kind)}");
            return from;
        }
        if (number >= from && number <= to) return number;
        Refuse(key, $"{number} is not between {from} and {to}");
        return from;
    }

    private ImmutableArray<string> NamesOf(string key, YamlNode node)
    {
        if (node is not YamlList list)
        {
            Refuse(key, $"expected a list; found {node.Kind}");
            return [];
        }
        var names = ImmutableArray.CreateBuilder<string>(list.Items.Count);
        foreach (var item in list.Items)
        {
            if (item is not YamlText text || text.Value.Trim().Length == 0)
                _issues.Add(File, item.Line, $"{key}: expected text; found {item.Kind}");
            else if (names.Contains(text.Value))
                _issues.Add(File, item.Line, $"{key}: \"{text.Value}\" stands twice");
            else
                names.Add(text.Value);
        }
        return names.DrainToImmutable();
    }
}
