using System.Collections.Immutable;
using System.Text.Json;

namespace Gradus.Engine.Json;

/// <summary>One value of a document with the place where it stands; every read says the place when it fails.</summary>
internal readonly struct JsonNode(JsonElement element, string path)
{
    public string Path => path;

    public bool IsNumber => element.ValueKind is JsonValueKind.Number;

    /// <summary>Checks that this is an object with none but these fields.</summary>
    public JsonNode Object(params ReadOnlySpan<string> fields)
    {
        if (element.ValueKind is not JsonValueKind.Object) throw Fault($"{Shown()} is not an object");
        var seen = 0UL;
        foreach (var property in element.EnumerateObject())
        {
            var name = Name(property);
            var index = fields.IndexOf(name);
            if (index < 0) throw JsonFault.At(Join(Short(name)), "is not a field that is known here");
            if ((seen & (1UL << index)) != 0) throw JsonFault.At(Join(name), "stands twice");
            seen |= 1UL << index;
        }

        return this;
    }

    public JsonNode Required(string field) =>
        Optional(field) ?? throw JsonFault.At(Join(field), "is missing");

    /// <summary>The field, or null when it is not there or null.</summary>
    public JsonNode? Optional(string field) =>
        Find(field) is { ValueKind: not JsonValueKind.Null } value ? new JsonNode(value, Join(field)) : null;

    public bool Has(string field) => Find(field) is not null;

    public int Int(int least, int most)
    {
        if (element.ValueKind is not JsonValueKind.Number) throw Fault($"{Shown()} is not a number");
        if (!element.TryGetInt64(out var value))
            throw Fault($"{Shown()} is not a whole number between {least} and {most}");
        return value >= least && value <= most ? (int)value : throw Fault($"{value} is not between {least} and {most}");
    }

    public bool Bool() => element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fault($"{Shown()} is not true or false"),
    };

    public string Text(int longest = 2000)
    {
        if (element.ValueKind is not JsonValueKind.String) throw Fault($"{Shown()} is not text");
        string text;
        try
        {
            text = element.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("the text has half a character (a lone surrogate)");
        }

        return text.Length <= longest ? text : throw Fault($"the text is longer than {longest} characters");
    }

    public string NonEmpty()
    {
        var text = Text();
        return text.Length > 0 ? text : throw Fault("is empty");
    }

    public T Choice<T>(params ReadOnlySpan<(string Name, T Value)> choices)
    {
        var text = Text();
        foreach (var (name, value) in choices)
            if (name == text)
                return value;
        List<string> names = [];
        foreach (var (name, _) in choices) names.Add(name);
        throw Fault($"{Quoted(text)} is not one of {string.Join(", ", names)}");
    }

    public DateOnly Date()
    {
        var text = Text();
        if (!CivilText.TryDate(text, out var date)) throw Fault($"{Quoted(text)} is not a date like 2026-01-05");
        return Within(date);
    }

    public CivilTime Time(string zone, IZones? zones)
    {
        var text = Text();
        var cut = text.IndexOf('T', StringComparison.Ordinal);
        if (cut > 0 && CivilText.TryDate(text[..cut], out var date) && CivilText.TryTime(text[(cut + 1)..], out var time))
            return new(Within(date), time);
        if (zones is null || !CivilText.TryInstant(text, out var instant))
            throw Fault($"{Quoted(text)} is not a time like 2026-01-05T18:00");
        Within(new(instant.Year, instant.Month, instant.Day));
        return zones.Civil(zone, instant);
    }

    public ImmutableArray<JsonNode> Items(int most)
    {
        if (element.ValueKind is not JsonValueKind.Array) throw Fault($"{Shown()} is not a list");
        var length = element.GetArrayLength();
        if (length > most) throw Fault($"has {length} items, more than {most}");
        var items = ImmutableArray.CreateBuilder<JsonNode>(length);
        foreach (var item in element.EnumerateArray()) items.Add(new(item, $"{path}[{items.Count}]"));
        return items.MoveToImmutable();
    }

    public IEnumerable<(string Name, JsonNode Value)> Fields()
    {
        if (element.ValueKind is not JsonValueKind.Object) throw Fault($"{Shown()} is not an object");
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var property in element.EnumerateObject())
        {
            var name = Name(property);
            var value = new JsonNode(property.Value, Join(Short(name)));
            yield return seen.Add(name) ? (name, value) : throw value.Fault("stands twice");
        }
    }

    public JsonFault Fault(string what) => JsonFault.At(path, what);

    public static string Quoted(string text) => $"\"{Short(text)}\"";

    private JsonElement? Find(string field)
    {
        if (element.ValueKind is not JsonValueKind.Object) throw Fault($"{Shown()} is not an object");
        try
        {
            return element.TryGetProperty(field, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            throw Fault("a field's name has half a character (a lone surrogate)");
        }
    }

    private string Join(string field) => path.Length == 0 ? field : $"{path}.{field}";

    /// <summary>At most 60 characters, none cut in half, none that a terminal obeys.</summary>
    private static string Short(string text)
    {
        var cut = text.Length <= 60 ? text : text[..(char.IsHighSurrogate(text[59]) ? 59 : 60)] + "…";
        return cut.Any(char.IsControl) ? string.Concat(cut.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter)) : cut;
    }

    private string Name(JsonProperty property)
    {
        try
        {
            return property.Name;
        }
        catch (InvalidOperationException)
        {
            throw Fault("a field's name has half a character (a lone surrogate)");
        }
    }

    private DateOnly Within(DateOnly date) =>
        date >= CivilText.Earliest && date <= CivilText.Latest
            ? date
            : throw Fault($"{CivilText.Of(date)} is not between {CivilText.Of(CivilText.Earliest)} and {CivilText.Of(CivilText.Latest)}");

    private string Shown() => element.ValueKind switch
    {
        JsonValueKind.Null => "nothing",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "text",
        _ => element.GetRawText() is { Length: > 40 } raw ? raw[..40] + "…" : element.GetRawText(),
    };
}
