using System.Text;

namespace Gradus.Pages.Words;

/// <summary>
/// Words of one language: messages by key, with placeholders and plurals. Keys of exercises are
/// <c>exercise.NAME.title</c>, <c>.position</c>, <c>.steps.1</c>, <c>.cue</c>, <c>.mistake</c>, <c>.easier</c>, <c>.stop</c>.
/// A placeholder is <c>{name}</c>; a message that has plurals stands under <c>key.one</c>, <c>key.other</c> … and is chosen by the value <c>count</c>.
/// </summary>
/// <param name="messages">Message by key, as the content reader flattened it.</param>
/// <param name="language">Language of the messages, for its plural rule.</param>
public sealed class WordTable(IReadOnlyDictionary<string, string> messages, string language = "en")
{
    /// <summary>The message as it stands, or null when there is none.</summary>
    public string? Find(string key) => messages.GetValueOrDefault(key);

    /// <summary>Whether there is such a message, plain or with plurals.</summary>
    public bool Has(string key) => messages.ContainsKey(key) || messages.ContainsKey($"{key}.other");

    /// <summary>
    /// The message with its values filled in, not encoded: Razor encodes it. A key that does not exist answers itself in
    /// brackets, so that a page never fails for want of a word and a test can find it.
    /// </summary>
    public string Text(string key, params ReadOnlySpan<(string Name, object Value)> values)
    {
        var message = Find(key) ?? Plural(key, values);
        return message is null ? $"[{key}]" : Fill(message, values);
    }

    /// <summary>The messages <c>key.1</c>, <c>key.2</c> … as far as they go.</summary>
    public IReadOnlyList<string> List(string key)
    {
        var found = new List<string>();
        while (Find($"{key}.{found.Count + 1}") is { } text) found.Add(text);
        return found;
    }

    /// <summary>Items as a person says them: one, one and two, one, two and three.</summary>
    public string Join(IReadOnlyList<string> items)
    {
        if (items.Count == 0) return "";
        var start = items[0];
        for (var i = 1; i < items.Count - 1; i++) start = Text("list.middle", ("before", start), ("next", items[i]));
        return items.Count == 1 ? start : Text("list.last", ("before", start), ("next", items[^1]));
    }

    private string? Plural(string key, ReadOnlySpan<(string Name, object Value)> values)
    {
        foreach (var (name, value) in values)
            if (name == "count" && value is int count)
                return Find($"{key}.{PluralRule.Category(language, count)}") ?? Find($"{key}.other");
        return Find($"{key}.other");
    }

    private static string Fill(string message, ReadOnlySpan<(string Name, object Value)> values)
    {
        if (values.IsEmpty || !message.Contains('{', StringComparison.Ordinal)) return message;
        var text = new StringBuilder(message);
        foreach (var (name, value) in values) text.Replace($"{{{name}}}", value.ToString());
        return text.ToString();
    }
}
