using System.Text.Json;

namespace Gradus.Engine.Json;

/// <summary>Parses a text once, with the limits and messages that every reader here shares.</summary>
internal static class JsonText
{
    private const int Deepest = 32;

    // A field that stands twice is found where fields are read, so that the message can say where.
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = Deepest, AllowDuplicateProperties = true };

    public static JsonDocument Parse(string text) => Guarded(() => JsonDocument.Parse(text, Options));

    public static JsonDocument Parse(ReadOnlyMemory<byte> text) => Guarded(() => JsonDocument.Parse(text.Span.StartsWith("\uFEFF"u8) ? text[3..] : text, Options));

    private static JsonDocument Guarded(Func<JsonDocument> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException fault)
        {
            throw new JsonFault(
                $"line {fault.LineNumber + 1}, column {fault.BytePositionInLine + 1}: this is not well-formed JSON, or nested deeper than {Deepest}", fault);
        }
        catch (ArgumentException fault)
        {
            throw new JsonFault("the text has half a character (a lone surrogate)", fault);
        }
    }
}
