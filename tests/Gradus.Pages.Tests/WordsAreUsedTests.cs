using System.Text.RegularExpressions;

namespace Gradus.Pages.Tests;

/// <summary>Words that no page says any more would be translated for nothing.</summary>
public sealed partial class WordsAreUsedTests
{
    private static readonly Regex[] Spoken = [.. Literals()];

    // Exercises are named by the catalogue; the host says its own words.
    private static readonly string[] NotThePages = ["exercise.", "host."];

    [Fact]
    public void Every_word_is_said_somewhere()
    {
        var silent = Shipped.Content.Words["en"].Keys
            .Where(key => !NotThePages.Any(part => key.StartsWith(part, StringComparison.Ordinal)))
            .Where(key => !Spoken.Any(spoken => spoken.IsMatch(key) || spoken.IsMatch(Suffix().Replace(key, ""))))
            .Order();
        Assert.Empty(silent);
    }

    // A literal with holes is a pattern; the last part of a key may also be added to a literal by the code that takes it.
    private static IEnumerable<Regex> Literals() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "speakers"), "*", SearchOption.AllDirectories)
            .SelectMany(file => Literal().Matches(File.ReadAllText(file)).Select(m => m.Groups[1].Value))
            .Where(text => text.Length > 2 && !text.Contains(' ', StringComparison.Ordinal) && (text.Contains('.', StringComparison.Ordinal) || !text.Contains('{', StringComparison.Ordinal)))
            .Distinct()
            .Select(text => new Regex($"^{Hole().Replace(Regex.Escape(text), "[^ ]+")}(\\.[^.]+)?$", RegexOptions.CultureInvariant));

    [GeneratedRegex(@"""([a-zA-Z][^""\r\n]*)""")]
    private static partial Regex Literal();

    [GeneratedRegex(@"\\\{[^}]*\}")]
    private static partial Regex Hole();

    [GeneratedRegex(@"\.(one|few|many|other|\d+)$")]
    private static partial Regex Suffix();
}
