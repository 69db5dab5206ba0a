using System.Collections.Immutable;
using System.Globalization;
using Gradus.Content.Check;

namespace Gradus.Content;

/// <summary>What a check of a content folder found.</summary>
/// <param name="Issues">Everything that is wrong, in the order of files and lines; empty when the content may be used.</param>
/// <param name="Summary">One line for a terminal: <c>118 exercises, 5 protocols, 900 words, 0 issues</c>. A word is one message of one language.</param>
public sealed record ContentReport(ImmutableArray<ContentIssue> Issues, string Summary);

/// <summary>
/// Looks for what reading alone cannot see: ladders that go in a circle or get lighter towards harder, gates that contradict each other,
/// doses that the rules would never give, protocols that their own condition shuts, words that miss a part.
/// </summary>
public static class ContentCheck
{
    /// <summary>Reads and checks everything under <paramref name="path"/>; what cannot be read is not checked any further.</summary>
    public static ContentReport Folder(string path)
    {
        var (content, unread) = ContentFolder.Read(path);
        if (content is null) return new(unread, $"content not usable, {Count(unread.Length, "issue")}");
        var issues = Of(content);
        return new(issues, string.Join(", ",
            Count(content.Catalogue.Exercises.Length, "exercise"),
            Count(content.Protocols.Length, "protocol"),
            Count(content.Words.Sum(l => l.Value.Count), "word"),
            Count(issues.Length, "issue")));
    }

    /// <summary>The issues of content that was read.</summary>
    public static ImmutableArray<ContentIssue> Of(ContentSet content)
    {
        var issues = new IssueList();
        LadderCheck.Run(content, issues);
        GateCheck.Run(content, issues);
        DoseCheck.Run(content, issues);
        ProtocolCheck.Run(content, issues);
        WordCheck.Run(content, issues);
        return [.. issues.InOrder()];
    }

    private static string Count(int number, string what) =>
        $"{number.ToString(CultureInfo.InvariantCulture)} {what}{(number == 1 ? "" : "s")}";
}
