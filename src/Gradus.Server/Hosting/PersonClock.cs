using Gradus.Engine;

namespace Gradus.Server.Hosting;

/// <summary>The server's clock as a person's own clock shows it.</summary>
internal sealed class PersonClock(TimeProvider clock, string serverZone)
{
    internal TimeProvider Clock => clock;

    internal DateTimeOffset Utc => clock.GetUtcNow();

    /// <param name="zone">IANA name; null or one that this machine does not know: the server's.</param>
    internal CivilTime NowIn(string? zone)
    {
        var local = TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Find(zone) ?? Find(serverZone) ?? TimeZoneInfo.Utc);
        return new CivilTime(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
    }

    /// <summary>Whether this machine knows a zone of that name.</summary>
    internal static bool Knows(string zone) => Find(zone) is not null;

    private static TimeZoneInfo? Find(string? zone) =>
        zone is not null && TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found : null;
}
