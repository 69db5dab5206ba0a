namespace Gradus.Pages.Words;

/// <summary>Which plural form a whole number takes, by the categories of Unicode CLDR.</summary>
internal static class PluralRule
{
    /// <summary><c>one</c>, <c>few</c>, <c>many</c> or <c>other</c>.</summary>
    internal static string Category(string language, int count) => language.Split('-')[0] switch
    {
        "fr" or "pt" => count is 0 or 1 ? "one" : "other",
        "pl" => count == 1 ? "one" : IsFew(count) ? "few" : "many",
        "uk" or "ru" => count % 10 == 1 && count % 100 != 11 ? "one" : IsFew(count) ? "few" : "many",
        "cs" or "sk" => count == 1 ? "one" : count is >= 2 and <= 4 ? "few" : "other",
        "ja" or "zh" or "ko" => "other",
        _ => count == 1 ? "one" : "other",
    };

    private static bool IsFew(int count) => count % 10 is >= 2 and <= 4 && count % 100 is not (>= 12 and <= 14);
}
