namespace Gradus.Content;

/// <summary>Files and lines of what was read.</summary>
internal sealed class ContentPlaces
{
    private readonly Dictionary<(string Kind, string Name, string Key), (string File, int Line)> _places = [];

    internal void Note(string kind, string name, string key, string file, int line) =>
        _places.TryAdd((kind, name, key), (file, line));

    /// <summary>The line of <paramref name="key"/>, else that of the thing, else nothing.</summary>
    internal (string File, int Line) Of(string kind, string name, string key = "") =>
        _places.TryGetValue((kind, name, key), out var exact) ? exact
        : _places.TryGetValue((kind, name, ""), out var whole) ? whole
        : ("", 0);
}
