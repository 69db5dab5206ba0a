using Gradus.Content;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Json;

namespace Gradus.Engine.Tests;

/// <summary>The content as shipped, and the zones of this machine.</summary>
internal static class Shipped
{
    private static readonly Lazy<ExerciseCatalogue> LazyCatalogue = new(() =>
        ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "content")).Content!.Catalogue);

    public static ExerciseCatalogue Catalogue => LazyCatalogue.Value;

    public static IZones Zones { get; } = new MachineZones();

    public static string Scenarios { get; } = Path.Combine(AppContext.BaseDirectory, "scenarios");

    private sealed class MachineZones : IZones
    {
        public bool Knows(string zone) => TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _);

        public CivilTime Civil(string zone, DateTimeOffset instant)
        {
            var local = TimeZoneInfo.ConvertTime(instant, TimeZoneInfo.FindSystemTimeZoneById(zone));
            return new(new(local.Year, local.Month, local.Day), new(local.Hour, local.Minute, local.Second));
        }
    }
}
