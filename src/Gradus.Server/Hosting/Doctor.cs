using System.Runtime.InteropServices;
using Gradus.Content;
using Gradus.Data.Faults;

namespace Gradus.Server.Hosting;

/// <summary>How a finding stands.</summary>
public enum Grade
{
    Fine,
    Hint,
    Wrong,
}

/// <summary>One thing that was looked at.</summary>
public sealed record Finding(Grade Grade, string What, string Says);

/// <summary>Looks at everything outside the program that has to be right.</summary>
public static class Doctor
{
    private static readonly DateTimeOffset Earliest = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static async Task<IReadOnlyList<Finding>> ExamineAsync(ServerSettings settings, CancellationToken cancel) =>
    [
        new(Grade.Fine, "runtime", $"{RuntimeInformation.FrameworkDescription} on {RuntimeInformation.OSDescription}"),
        Content(settings),
        await StoreAsync(settings, cancel).ConfigureAwait(false),
        Disk(settings),
        Clock(settings),
        Zones(settings),
        Address(settings),
    ];

    private static Finding Content(ServerSettings settings)
    {
        try
        {
            var folder = Path.Combine(HomeFolder.Find(settings.HomeFolder), "content");
            var issues = ContentCheck.Folder(folder).Issues;
            return issues.IsEmpty
                ? new(Grade.Fine, "content", folder)
                : new(Grade.Wrong, "content", $"{issues[0]}" + (issues.Length > 1 ? $" and {issues.Length - 1} more (./run content check)" : ""));
        }
        catch (StartException e)
        {
            return new(Grade.Wrong, "content", e.Message);
        }
    }

    private static async Task<Finding> StoreAsync(ServerSettings settings, CancellationToken cancel)
    {
        if (settings.PostgreSql is null && !Directory.Exists(settings.DataFolder))
            return new(Grade.Hint, "store", $"{settings.DataFolder} is not there yet; the first start makes it");
        try
        {
            await using var store = await Stores.OpenAsync(settings, serving: false, cancel).ConfigureAwait(false);
            var people = await store.ListPersonsAsync(cancel).ConfigureAwait(false);
            return new(Grade.Fine, "store", $"{store.Place}, {people.Count} {(people.Count == 1 ? "person" : "people")}, made for this version");
        }
        catch (StoreException e)
        {
            return new(Grade.Wrong, "store", StoreFaultLines.Say(e.Fault));
        }
    }

    private static Finding Disk(ServerSettings settings)
    {
        var folder = new DirectoryInfo(settings.DataFolder);
        while (folder is { Exists: false, Parent: not null }) folder = folder.Parent;
        var free = new DriveInfo(folder.FullName).AvailableFreeSpace / 1024 / 1024;
        return new(free * 1024 * 1024 < HealthModule.LeastFreeBytes ? Grade.Wrong : free < 1024 ? Grade.Hint : Grade.Fine, "disk", $"{free} MB free");
    }

    private static Finding Clock(ServerSettings settings)
    {
        var now = settings.Clock.GetUtcNow();
        return now < Earliest
            ? new(Grade.Wrong, "clock", $"{now:yyyy-MM-dd HH:mm} UTC cannot be: set the clock of this machine")
            : new(Grade.Fine, "clock", $"{now:yyyy-MM-dd HH:mm} UTC");
    }

    private static Finding Zones(ServerSettings settings) =>
        TimeZoneInfo.TryFindSystemTimeZoneById("Pacific/Auckland", out _)
            ? new(Grade.Fine, "time zones", $"known; whoever names no other lives by {settings.TimeZone}")
            : new(Grade.Wrong, "time zones", "the data of time zones is missing: install the package tzdata");

    private static Finding Address(ServerSettings settings) => settings.PublicUrl switch
    {
        { Scheme: "https" } url => new(Grade.Fine, "address", url.ToString()),
        null => new(Grade.Hint, "address", $"{settings.Urls}; to use it from a phone, put an https address in front of it and name that in GRADUS_PUBLIC_URL"),
        var url => new(Grade.Hint, "address", $"{url} is not https: what is sent can be read on the way"),
    };
}
