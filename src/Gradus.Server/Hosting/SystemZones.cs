using Gradus.Engine;
using Gradus.Engine.Json;

namespace Gradus.Server.Hosting;

/// <summary>Time zones as this machine knows them.</summary>
public sealed class SystemZones : IZones
{
    public bool Knows(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

    public CivilTime Civil(string zone, DateTimeOffset instant)
    {
        var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
        return new CivilTime(DateOnly.FromDateTime(local.DateTime), TimeOnly.FromDateTime(local.DateTime));
    }
}
