using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace Gradus.Content.Check;

/// <summary>Words: whole placeholders, whole plurals, whole exercises, and every language saying what English says.</summary>
internal static partial class WordCheck
{
    private const string English = "en";
    private const int LongestTitle = 60;

    private static readonly FrozenSet<string> s_plurals =
        FrozenSet.ToFrozenSet(["zero", "one", "two", "few", "many", "other"], StringComparer.Ordinal);

    private static readonly ImmutableArray<string> s_whole = ["position", "steps.1", "cue", "mistake", "stop"];

    internal static void Run(ContentSet content, IssueList issues)
    {
        if (!content.Words.TryGetValue(English, out var english)) return;
        foreach (var (language, words) in content.Words)
        {
            foreach (var (key, text) in words) Message(key, text, words, (k, m) => Say(language, k, m));
            foreach (var exercise in content.Catalogue.Exercises) Exercise(exercise.Name, words, (k, m) => Say(language, k, m));
            if (language != English) SameAsEnglish(words, english, (k, m) => Say(language, k, m));
        }

        void Say(string language, string key, string message) =>
            issues.Add(content.Places.Of("words", language, key) is { File.Length: > 0 } place ? place : ($"{ContentFolder.Words}/{language}.yaml", 0), $"{key}: {message}");
    }

    private static void Message(string key, string text, FrozenDictionary<string, string> words, Action<string, string> say)
    {
        if (Placeholder().Replace(text, "").AsSpan().ContainsAny('{', '}'))
            say(key, "a placeholder is {name}, letters only, with both braces");
        if (text.Contains('!', StringComparison.Ordinal)) say(key, "no exclamation marks");
        if (Ending(key) is not { } plural || plural == "other") return;
        var other = key[..^plural.Length] + "other";
        if (!words.TryGetValue(other, out var general)) say(key, "a plural has \"other\" too");
        else if (!Named(text).Except(Named(general), StringComparer.Ordinal).All(n => n == "count")) say(key, "names a placeholder that \"other\" does not");
    }

    private static void Exercise(string name, FrozenDictionary<string, string> words, Action<string, string> say)
    {
        var title = $"exercise.{name}.title";
        if (!words.TryGetValue(title, out var text)) return;
        if (text.Length > LongestTitle) say(title, $"longer than {LongestTitle} letters");
        var missing = s_whole.Where(part => !words.ContainsKey($"exercise.{name}.{part}")).ToArray();
        if (missing.Length > 0 && missing.Length < s_whole.Length)
            say(title, $"words are begun but lack {string.Join(", ", missing.Select(m => m == "steps.1" ? "steps" : m))}");
    }

    private static void SameAsEnglish(FrozenDictionary<string, string> words, FrozenDictionary<string, string> english, Action<string, string> say)
    {
        var (here, there) = (Bases(words), Bases(english));
        foreach (var (key, named) in here)
            if (!there.TryGetValue(key, out var expected)) say(key, $"English has no such words{NearestWord.Hint(key, there.Keys)}");
            else if (!named.SetEquals(expected)) say(key, $"fills in other placeholders than English: {string.Join(", ", expected.Order(StringComparer.Ordinal))}");
        foreach (var key in there.Keys.Where(k => !here.ContainsKey(k))) say(key, "is missing");
    }

    // The messages of one key with all their plurals count as one; other languages have other plurals.
    private static Dictionary<string, HashSet<string>> Bases(FrozenDictionary<string, string> words)
    {
        var bases = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (key, text) in words)
        {
            var root = Ending(key) is { } plural ? key[..^(plural.Length + 1)] : key;
            if (!bases.TryGetValue(root, out var named)) bases[root] = named = new(StringComparer.Ordinal);
            named.UnionWith(Named(text));
        }

        return bases;
    }

    private static string? Ending(string key) => key[(key.LastIndexOf('.') + 1)..] is var last && s_plurals.Contains(last) ? last : null;

    private static IEnumerable<string> Named(string text) => Placeholder().Matches(text).Select(m => m.Groups[1].Value);

    [GeneratedRegex(@"\{([a-z][A-Za-z0-9]*)\}")]
    private static partial Regex Placeholder();
}
