namespace Gradus.Engine.Decisions;

/// <summary>Dates as text in reasons and JSON: <c>2026-01-05</c>.</summary>
internal static class IsoDate
{
    public static string Of(DateOnly date) =>
        string.Create(10, date, static (span, day) =>
        {
            Digits(span[..4], day.Year);
            span[4] = '-';
            Digits(span[5..7], day.Month);
            span[7] = '-';
            Digits(span[8..], day.Day);
        });

    private static void Digits(Span<char> span, int value)
    {
        for (var i = span.Length - 1; i >= 0; i--)
        {
            span[i] = (char)('0' + (value % 10));
            value /= 10;
        }
    }
}
