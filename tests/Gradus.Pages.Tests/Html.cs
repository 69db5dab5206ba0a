using System.Text.RegularExpressions;

namespace Gradus.Pages.Tests;

/// <summary>Just enough of a reader of HTML to check what the pages promise.</summary>
internal static partial class Html
{
    private static readonly HashSet<string> Void =
        ["meta", "link", "input", "br", "hr", "img"];

    /// <summary>What is wrong with the nesting of the elements; null when nothing is.</summary>
    internal static string? Nesting(string html)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(html))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Value.StartsWith("</", StringComparison.Ordinal))
            {
                if (open.Count == 0 || open.Pop() is var last && last != name) return $"</{name}> closes something else at {tag.Index}";
            }
            else if (!Void.Contains(name) && !tag.Value.EndsWith("/>", StringComparison.Ordinal)) open.Push(name);
        }
        return open.Count == 0 ? null : $"<{open.Peek()}> is never closed";
    }

    /// <summary>The tags of an element, as written.</summary>
    internal static IEnumerable<string> Tags(string html, string name) =>
        Tag().Matches(html).Where(t => t.Groups["name"].Value == name && t.Value[1] != '/').Select(t => t.Value);

    /// <summary>The value of an attribute, or null.</summary>
    internal static string? Attribute(string tag, string name) =>
        Regex.Match(tag, $"\\s{name}(=\"(?<value>[^\"]*)\")?(?=[\\s/>])") is { Success: true } found ? found.Groups["value"].Value : null;

    [GeneratedRegex(@"</?(?<name>[a-zA-Z][a-zA-Z0-9]*)(\s[^<>]*)?/?>")]
    private static partial Regex Tag();
}
