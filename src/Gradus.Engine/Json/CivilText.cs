using System.Globalization;

namespace Gradus.Engine.Json;

/// <summary>Dates and civil times as text: <c>2026-01-05</c>, <c>2026-01-05T18:00</c>, with seconds where they are not zero.</summary>
public static class CivilText
{
    /// <summary>First date that is taken.</summary>
    public static DateOnly Earliest { get; } = new(1900, 1, 1);

    /// <summary>Last date that is taken.</summary>
    public static DateOnly Latest { get; } = new(2199, 12, 31);

    /// <summary>The text of a civil time.</summary>
    public static string Of(CivilTime time) =>
        Decisions.IsoDate.Of(time.Date) + (time.Time.Second == 0 ? $"T{time.Time:HH\\:mm}" : $"T{time.Time:HH\\:mm\\:ss}");

    /// <summary>The text of a date.</summary>
    public static string Of(DateOnly date) => Decisions.IsoDate.Of(date);

    internal static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", NumberFormatInfo.InvariantInfo, DateTimeStyles.None, out date);

    internal static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss"], NumberFormatInfo.InvariantInfo, DateTimeStyles.None, out time);

    internal static bool TryInstant(string text, out DateTimeOffset instant) =>
        DateTimeOffset.TryParseExact(
            text, ["yyyy-MM-ddTHH:mmzzz", "yyyy-MM-ddTHH:mm:sszzz", "yyyy-MM-ddTHH:mmZ", "yyyy-MM-ddTHH:mm:ssZ"],
            NumberFormatInfo.InvariantInfo, DateTimeStyles.AssumeUniversal, out instant);
}
