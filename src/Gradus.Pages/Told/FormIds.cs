using Gradus.Pages.Forms;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Told;

/// <summary>
/// Ids for what a form writes. They come with the form, so that the same form sent twice writes the same entries once.
/// </summary>
internal static class FormIds
{
    private const int Longest = 40;

    /// <summary>The id that the form carries; a fresh one where it carries none that can be one.</summary>
    internal static string Of(PageContext page, FormValues form) =>
        form.Text("id") is { Length: > 0 and <= Longest } id && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-')
            ? id
            : page.Request.NewId;

    /// <summary>The n-th id of a form, from 1: the id itself, then with <c>-2</c>, <c>-3</c> …</summary>
    internal static string Nth(string id, int number) => number == 1 ? id : $"{id}-{number}";

    /// <summary>Whether an entry was written by the form of that id.</summary>
    internal static bool Wrote(string formId, string entryId) =>
        entryId == formId || (entryId.StartsWith(formId, StringComparison.Ordinal) && entryId.AsSpan(formId.Length) is ['-', ..]);
}
