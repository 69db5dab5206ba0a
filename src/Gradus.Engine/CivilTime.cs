namespace Gradus.Engine;

/// <summary>
/// A moment as the person's own clock shows it: local date and time in the zone of their sheet, without an offset.
/// Hosts and readers convert to it; the engine orders entries by it and never asks a clock or a zone.
/// </summary>
/// <param name="Date">The local date. A day of the diary is a day of this calendar.</param>
/// <param name="Time">The local time of day; an entry that has a date alone stands at 00:00.</param>
public readonly record struct CivilTime(DateOnly Date, TimeOnly Time) : IComparable<CivilTime>
{
    /// <summary>The first moment of <paramref name="date"/>.</summary>
    public static CivilTime StartOf(DateOnly date) => new(date, TimeOnly.MinValue);

    /// <inheritdoc/>
    public int CompareTo(CivilTime other) =>
        Date.CompareTo(other.Date) is var byDate && byDate != 0 ? byDate : Time.CompareTo(other.Time);

    /// <summary>Earlier than.</summary>
    public static bool operator <(CivilTime left, CivilTime right) => left.CompareTo(right) < 0;

    /// <summary>Later than.</summary>
    public static bool operator >(CivilTime left, CivilTime right) => left.CompareTo(right) > 0;

    /// <summary>Not later than.</summary>
    public static bool operator <=(CivilTime left, CivilTime right) => left.CompareTo(right) <= 0;

    /// <summary>Not earlier than.</summary>
    public static bool operator >=(CivilTime left, CivilTime right) => left.CompareTo(right) >= 0;
}
