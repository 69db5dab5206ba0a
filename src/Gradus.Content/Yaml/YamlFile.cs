using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Gradus.Content.Yaml;

/// <summary>
/// Text to nodes, straight from the parser's events. Content is data: tags, anchors, aliases, a second document and
/// a key that stands twice are refused, so nothing can name a type or grow beyond its file.
/// </summary>
internal static class YamlFile
{
    private const int DeepestLevel = 16;

    /// <summary>The document, or null with an issue that says what is wrong.</summary>
    internal static YamlNode? Parse(string file, string text, IssueList issues)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                issues.Add(file, 1, "the file is empty");
                return null;
            }
            parser.Consume<DocumentStart>();
            var node = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (!parser.Accept<StreamEnd>(out var more))
            {
                issues.Add(file, Line(parser.Current), "a second document begins; one file holds one");
                return null;
            }
            return node;
        }
        catch (RefusedYamlException refused)
        {
            issues.Add(file, refused.Line, refused.Message);
            return null;
        }
        catch (YamlException broken)
        {
            issues.Add(file, (int)broken.Start.Line, $"not readable as YAML: {Plain(broken)}");
            return null;
        }
    }

    private static YamlNode Node(Parser parser, int level)
    {
        var line = Line(parser.Current);
        if (level > DeepestLevel) throw new RefusedYamlException(line, $"nested deeper than {DeepestLevel} levels");
        if (parser.Accept<AnchorAlias>(out _)) throw new RefusedYamlException(line, "aliases are not used here; write it out");
        if (parser.Accept<NodeEvent>(out var head))
        {
            if (!head.Anchor.IsEmpty) throw new RefusedYamlException(line, "anchors are not used here; write it out");
            if (!head.Tag.IsEmpty && !head.Tag.IsNonSpecific) throw new RefusedYamlException(line, $"tags are not used here: {head.Tag.Value}");
        }
        if (parser.TryConsume<Scalar>(out var scalar))
            return new YamlText(line, scalar.Value, scalar.Style is not ScalarStyle.Plain);
        return parser.TryConsume<SequenceStart>(out _) ? List(parser, line, level) : Map(parser, line, level);
    }

    private static YamlList List(Parser parser, int line, int level)
    {
        var items = new List<YamlNode>();
        while (!parser.TryConsume<SequenceEnd>(out _)) items.Add(Node(parser, level + 1));
        return new(line, items);
    }

    private static YamlMap Map(Parser parser, int line, int level)
    {
        parser.Consume<MappingStart>();
        var entries = new List<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var keyLine = Line(parser.Current);
            if (Node(parser, level + 1) is not YamlText key) throw new RefusedYamlException(keyLine, "a key must be text");
            if (!keys.Add(key.Value)) throw new RefusedYamlException(keyLine, $"\"{key.Value}\" stands twice");
            entries.Add(new(keyLine, key.Value, Node(parser, level + 1)));
        }
        return new(line, entries);
    }

    private static int Line(ParsingEvent? at) => at is null ? 0 : (int)at.Start.Line;

    // The parser puts the place in front of some of its messages; the place is said once, by us.
    private static string Plain(YamlException broken)
    {
        var message = broken.Message;
        var end = message.LastIndexOf("): ", StringComparison.Ordinal);
        return end < 0 ? message : message[(end + 3)..];
    }

    private sealed class RefusedYamlException(int line, string message) : Exception(message)
    {
        internal int Line { get; } = line;
    }
}
