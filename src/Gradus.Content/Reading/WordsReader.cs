using System.Collections.Frozen;
using System.Globalization;
using Gradus.Content.Yaml;

namespace Gradus.Content.Reading;

/// <summary>Gathers words of all languages as flat keys: levels are joined by dots, items of a list are numbered from 1.</summary>
internal sealed class WordsReader(IssueList issues, ContentPlaces places)
{
    private static readonly string[] s_exerciseKeys =
        ["title", "position", "steps", "cue", "mistake", "easier", "harder", "feel", "stop", "modified"];

    private readonly SortedDictionary<string, Dictionary<string, string>> _languages = new(StringComparer.Ordinal);

    /// <summary>The words of <c>content/words/LANGUAGE.yaml</c>.</summary>
    internal void OfLanguage(string file, string language, YamlNode node)
    {
        if (!IsLanguage(language)) issues.Add(file, 0, $"\"{language}\" is not the tag of a language, such as en or pt-BR");
        else if (node is YamlMap) Flatten(file, language, "", node);
        else issues.Add(file, node.Line, $"expected a map; found {node.Kind}");
    }

    /// <summary>The words under <c>words:</c> in the file of an exercise: a map by language, each with at least a title.</summary>
    internal void OfExercise(MapReader exercise, string name)
    {
        if (exercise.Find("words") is not { } node)
        {
            exercise.Text("words");
            return;
        }
        if (node is not YamlMap languages)
        {
            exercise.Refuse("words", $"expected a map by language; found {node.Kind}");
            return;
        }
        foreach (var (line, language, words) in languages.Entries)
        {
            if (!IsLanguage(language)) issues.Add(exercise.File, line, $"\"{language}\" is not the tag of a language, such as en or pt-BR");
            if (MapReader.Of(exercise.File, words, issues, s_exerciseKeys) is not { } map) continue;
            map.Text("title");
            foreach (var key in s_exerciseKeys.Where(k => k != "steps")) map.OptionalText(key);
            map.OptionalNames("steps");
            Flatten(exercise.File, language, $"exercise.{name}", words);
        }
        if (languages.Entries.TrueForAll(e => e.Key != "en")) exercise.Refuse("words", "English is missing: en");
    }

    internal FrozenDictionary<string, FrozenDictionary<string, string>> Frozen() =>
        _languages.ToFrozenDictionary(l => l.Key, l => l.Value.ToFrozenDictionary(StringComparer.Ordinal), StringComparer.Ordinal);

    private void Flatten(string file, string language, string prefix, YamlNode node)
    {
        switch (node)
        {
            case YamlMap map:
                foreach (var (line, key, value) in map.Entries)
                    if (key.Length == 0) issues.Add(file, line, "a key is empty");
                    else Flatten(file, language, prefix.Length == 0 ? key : $"{prefix}.{key}", value);
                break;
            case YamlList list:
                for (var i = 0; i < list.Items.Count; i++)
                    Flatten(file, language, $"{prefix}.{(i + 1).ToString(CultureInfo.InvariantCulture)}", list.Items[i]);
                break;
            case YamlText { Kind: "nothing" }:
                issues.Add(file, node.Line, $"{prefix}: expected text; found nothing");
                break;
            case YamlText text:
                if (!_languages.TryGetValue(language, out var words)) _languages[language] = words = new(StringComparer.Ordinal);
                if (!words.TryAdd(prefix, text.Value.TrimEnd('\n'))) issues.Add(file, node.Line, $"the words \"{prefix}\" stand twice");
                places.Note("words", language, prefix, file, node.Line);
                break;
        }
    }

    private static bool IsLanguage(string tag) =>
        tag.Split('-') is [{ Length: 2 or 3 } language, .. var rest] && language.All(char.IsAsciiLetterLower)
        && rest.All(part => part.Length is >= 2 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
}
