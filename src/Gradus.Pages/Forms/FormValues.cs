using System.Globalization;

namespace Gradus.Pages.Forms;

/// <summary>A posted form. What was left empty or not sent is null: not answered is never zero.</summary>
internal sealed class FormValues(IReadOnlyDictionary<string, string> fields)
{
    /// <summary>Every field as posted.</summary>
    internal IReadOnlyDictionary<string, string> All => fields;

    /// <summary>The field without surrounding blanks; null when empty or not sent.</summary>
    internal string? Text(string name) =>
        fields.TryGetValue(name, out var value) && value.Trim() is { Length: > 0 } text ? text : null;

    /// <summary>The field when it is one of the values that were offered; null otherwise.</summary>
    internal string? OneOf(string name, params ReadOnlySpan<string> offered) =>
        Text(name) is { } text && offered.Contains(text) ? text : null;

    /// <summary>A whole number within bounds, both inclusive; null when empty, not a number or outside.</summary>
    internal int? Number(string name, int least, int most) =>
        int.TryParse(Text(name), NumberStyles.None, NumberFormatInfo.InvariantInfo, out var number) && number >= least && number <= most
            ? number
            : null;

    /// <summary>The values of a field that may have several.</summary>
    internal IReadOnlyList<string> Several(string name) =>
        Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
}
