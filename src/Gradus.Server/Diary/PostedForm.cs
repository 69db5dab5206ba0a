namespace Gradus.Server.Diary;

/// <summary>A form as it was sent: one text a name, several values joined by commas.</summary>
internal static class PostedForm
{
    /// <summary>More than the longest form of the product can hold.</summary>
    internal const int MostBytes = 128 * 1024;

    /// <returns>Null when it is no form, or not a whole one.</returns>
    internal static async Task<IReadOnlyDictionary<string, string>?> ReadAsync(HttpRequest request, CancellationToken cancel)
    {
        if (!request.HasFormContentType) return null;
        try
        {
            var form = await request.ReadFormAsync(cancel).ConfigureAwait(false);
            return form.ToDictionary(field => field.Key, field => string.Join(',', field.Value.ToArray()), StringComparer.Ordinal);
        }
        catch (Exception e) when (e is InvalidDataException or BadHttpRequestException or IOException)
        {
            return null;
        }
    }

    /// <summary>The id that the page gave the form, by which a second sending is known; null when it has none.</summary>
    internal static string? IdOf(IReadOnlyDictionary<string, string> form) =>
        form.TryGetValue("id", out var text) && Guid.TryParseExact(text, "D", out var id) ? id.ToString("D") : null;
}
