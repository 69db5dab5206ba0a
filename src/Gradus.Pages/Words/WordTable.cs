namespace Gradus.Pages.Words;

/// <summary>
/// Words of one language: messages by key, with placeholders and plurals. Keys of exercises are
/// <c>exercise.NAME.title</c>, <c>.position</c>, <c>.steps.1</c>, <c>.cue</c>, <c>.mistake</c>, <c>.easier</c>, <c>.stop</c>.
/// </summary>
public sealed class WordTable(IReadOnlyDictionary<string, string> messages)
{
    /// <summary>The message as it stands, or null when there is none.</summary>
    public string? Find(string key) => messages.GetValueOrDefault(key);
}
