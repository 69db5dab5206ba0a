namespace Gradus.Content;

/// <summary>Something in the content that cannot be used as it stands.</summary>
/// <param name="File">Path inside the content folder, with forward slashes.</param>
/// <param name="Line">Line in that file, from 1; 0 when the whole file is meant.</param>
/// <param name="Message">What is wrong and what was expected, for whoever edits the file.</param>
public sealed record ContentIssue(string File, int Line, string Message)
{
    /// <summary><c>file:line: message</c>, as editors and terminals understand it.</summary>
    public override string ToString() => Line > 0 ? $"{File}:{Line}: {Message}" : $"{File}: {Message}";
}
