namespace Gradus.Content.Yaml;

/// <summary>A YAML document as text, lists and maps, each with its line. Nothing is guessed: a number is text until somebody asks for a number.</summary>
internal abstract record YamlNode(int Line)
{
    /// <summary>What it is, for messages.</summary>
    internal abstract string Kind { get; }
}

internal sealed record YamlText(int Line, string Value, bool Quoted) : YamlNode(Line)
{
    internal override string Kind => Value.Length == 0 && !Quoted ? "nothing" : "text";
}

internal sealed record YamlList(int Line, List<YamlNode> Items) : YamlNode(Line)
{
    internal override string Kind => "a list";
}

internal sealed record YamlMap(int Line, List<YamlEntry> Entries) : YamlNode(Line)
{
    internal override string Kind => "a map";
}

internal sealed record YamlEntry(int Line, string Key, YamlNode Value);
