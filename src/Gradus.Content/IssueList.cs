namespace Gradus.Content;

/// <summary>Issues as they are found.</summary>
internal sealed class IssueList
{
    private readonly List<ContentIssue> _issues = [];

    internal int Count => _issues.Count;

    internal void Add(string file, int line, string message) => _issues.Add(new(file, line, message));

    internal void Add((string File, int Line) place, string message) => Add(place.File, place.Line, message);

    internal IEnumerable<ContentIssue> InOrder() =>
        _issues.OrderBy(i => i.File, StringComparer.Ordinal).ThenBy(i => i.Line);
}
