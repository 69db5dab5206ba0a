using System.Text.Json;

namespace Gradus.Engine.Json;

/// <summary>Parses a text once, with the limits and messages that every reader here shares.</summary>
internal static class JsonText
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    public static JsonDocument Parse(string text) => Guarded(() => JsonDocument.Parse(text, Options));

    public static JsonDocument Parse(ReadOnlyMemory<byte> text) => Guarded(() => JsonDocument.Parse(text, Options));

    private static JsonDocument Guarded(Func<JsonDocument> parse)
    {
        try
        {
            return parse();
        }
        catch (JsonException fault)
        {
            throw new JsonFault($"line {fault.LineNumber + 1}, column {fault.BytePositionInLine + 1}: this is not well-formed JSON", fault);
        }
        catch (ArgumentException fault)
        {
            throw new JsonFault("the text has half a character (a lone surrogate)", fault);
        }
    }
}
