using Gradus.Data.Accounts;
using Gradus.Server.Accounts;
using Gradus.Server.Hosting;
using Microsoft.Extensions.Caching.Memory;

namespace Gradus.Server.Diary;

/// <summary>
/// Today, finished, for as long as nothing that it says can change: the diary has not moved, and neither day nor hour has turned in
/// any zone (they turn on a quarter of an hour). Kept for one sign-in, since its forms carry that sign-in's token.
/// </summary>
internal sealed class KeptPages(PersonClock clock) : IDisposable
{
    private const long MostBytes = 24L * 1024 * 1024;
    private const long Quarter = 15 * 60;

    private readonly MemoryCache _pages = new(new MemoryCacheOptions { SizeLimit = MostBytes });

    /// <summary>The key of the page that is asked for, or null where it is none that is kept.</summary>
    internal PageKey? KeyOf(HttpRequest request, string path, Visitor who) =>
        path == "/today" && !request.QueryString.HasValue && who.Position is { } position
            ? new(who.Secret, position, clock.Utc.ToUnixTimeSeconds() / Quarter, Theme.Of(request))
            : null;

    internal byte[]? Find(PageKey key) => _pages.Get<byte[]>(key);

    internal void Keep(PageKey key, byte[] page) => _pages.Set(key, page, new MemoryCacheEntryOptions
    {
        Size = page.Length + 256,
        SlidingExpiration = TimeSpan.FromSeconds(Quarter),
    });

    public void Dispose() => _pages.Dispose();
}

/// <summary>Everything that a kept page depends on.</summary>
internal sealed record PageKey(string Secret, PersonPosition Position, long Quarter, string? Theme);
