using System.Globalization;
using System.Text.RegularExpressions;

namespace Gradus.Content.Tests;

/// <summary>
/// Björnsson's LIX: words per sentence plus the share of words longer than six letters in hundredths. It counts letters, not
/// syllables, so it is the same sum in every language and leaves nothing to guess.
/// </summary>
internal static partial class Readability
{
    private const int LongestShortWord = 6;

    internal static double Lix(IReadOnlyCollection<string> texts)
    {
        var sentences = texts.SelectMany(Sentences).ToList();
        var words = sentences.SelectMany(Words).ToList();
        if (words.Count == 0) throw new ArgumentException("there is no word to measure", nameof(texts));
        return (double)words.Count / sentences.Count + 100.0 * words.Count(IsLong) / words.Count;
    }

    internal static IEnumerable<string> Sentences(string text) =>
        SentenceEnd().Split(text).Select(s => s.Trim()).Where(s => s.Length > 0);

    internal static IEnumerable<string> Words(string text) => Word().Matches(text).Select(m => m.Value.ToLower(CultureInfo.InvariantCulture));

    private static bool IsLong(string word) => word.Count(char.IsLetter) > LongestShortWord;

    [GeneratedRegex(@"(?<=[.?!])\s+")]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"[\p{L}\p{Nd}]+(?:[-–’'][\p{L}\p{Nd}]+)*")]
    private static partial Regex Word();
}
