namespace Gradus.Data.Diary;

/// <summary>Text that both stores keep as it is: no NUL, no half of a surrogate pair. JSON text always is.</summary>
internal static class StorableText
{
    public static string? Check(string? text, string name)
    {
        if (text is not null && !Fits(text))
            throw new ArgumentException("Text with a NUL or half a surrogate pair cannot be stored.", name);
        return text;
    }

    private static bool Fits(ReadOnlySpan<char> text)
    {
        if (text.Contains('\0'))
            return false;
        for (var at = text.IndexOfAnyInRange('\uD800', '\uDFFF'); at >= 0; at = text.IndexOfAnyInRange('\uD800', '\uDFFF'))
        {
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return false;
            text = text[(at + 2)..];
        }
        return true;
    }
}
