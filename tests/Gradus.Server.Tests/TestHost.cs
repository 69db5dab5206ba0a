using System.Security.Cryptography;
using Gradus.Data;
using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Server.Diary;
using Gradus.Server.Hosting;
using Gradus.Testing;
using Microsoft.Extensions.Time.Testing;

namespace Gradus.Server.Tests;

/// <summary>A real server on a port of its own, with a real SQLite file and a clock that stands until it is told.</summary>
public sealed class TestHost : IAsyncDisposable
{
    /// <summary>A Monday, at nine in the morning UTC.</summary>
    internal static readonly DateTimeOffset Monday = new(2026, 3, 2, 9, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder;

    private TestHost(TemporaryFolder folder, FakeTimeProvider clock, GradusHost host) => (_folder, Clock, Host) = (folder, clock, host);

    internal FakeTimeProvider Clock { get; }

    internal GradusHost Host { get; private set; }

    internal Uri Address => Host.Address;

    internal DiaryStore Store => Host.Instance.Store;

    internal string DataFolder => _folder.Path;

    /// <summary>The one-time link of a first start.</summary>
    internal Uri FirstLink => new(Host.Greeting[Host.Greeting.IndexOf("http", StringComparison.Ordinal)..]);

    internal static CancellationToken Cancel => TestContext.Current.CancellationToken;

    internal static async Task<TestHost> StartAsync()
    {
        var folder = new TemporaryFolder();
        var clock = new FakeTimeProvider(Monday);
        return new TestHost(folder, clock, await GradusHost.StartAsync(Settings(folder.Path, clock), Cancel));
    }

    /// <summary>Ends the server and starts another one on the same data.</summary>
    internal async Task StartAgainAsync()
    {
        await Host.DisposeAsync();
        Host = await GradusHost.StartAsync(Settings(_folder.Path, Clock), Cancel);
    }

    internal static ServerSettings Settings(string folder, TimeProvider clock) =>
        new() { DataFolder = folder, Urls = "http://127.0.0.1:0", TimeZone = "UTC", Clock = clock, HandlesSignals = false };

    /// <summary>Somebody without any cookie.</summary>
    internal Visitor Stranger() => new(Address, null);

    /// <summary>Somebody who used the first link and stands at the start.</summary>
    internal async Task<Visitor> NewcomerAsync()
    {
        var visitor = Stranger();
        await visitor.PostAsync(FirstLink.AbsolutePath, []);
        return visitor;
    }

    /// <summary>Somebody signed in whose start is finished, with a diary as given.</summary>
    internal async Task<(Visitor Visitor, PersonId Person)> EnrolledAsync(params Entry[] diary)
    {
        var person = PersonId.New();
        var secret = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32)).TrimEnd('=').Replace('+', '-').Replace('/', '_');
        var entries = diary.Select((entry, i) => new StoredEntry(i + 1, $"e-{i}", entry.At, 0, "", "person", "test", DiaryJson.Write(entry with { Id = $"e-{i}" })));
        var bulk = new BulkPerson(person, new NewPerson("UTC", "en"))
        {
            Sheet = DiaryJson.Write(Sheet),
            Entries = [.. entries],
            SessionToken = secret,
            SessionExpiresUnixMs = Clock.GetUtcNow().AddDays(170).ToUnixTimeMilliseconds(),
        };
        await Store.BulkInsertAsync(One(bulk), Cancel);
        return (new Visitor(Address, secret), person);
    }

    internal async Task<IReadOnlyList<Entry>> DiaryAsync(PersonId person) =>
        [.. (await Store.LoadPersonAsync(person, null, Cancel))!.Tail.Select(row => DiaryJson.ReadEntry(row.Body))];

    /// <summary>Writes an entry as another host would.</summary>
    internal async Task WriteAsync(PersonId person, Entry entry) =>
        Assert.IsType<AppendResult.Appended>(await Store.AppendAsync(person, new PersonChange
        {
            ExpectedSequence = (await Store.LoadPersonAsync(person, null, Cancel))!.LastSequence,
            Entries = [EntryRows.Of(entry)],
        }, Cancel));

    internal CivilTime Now() => new(DateOnly.FromDateTime(Clock.GetUtcNow().DateTime), TimeOnly.FromDateTime(Clock.GetUtcNow().DateTime));

    internal static PersonSheet Sheet { get; } = new()
    {
        Born = new DateOnly(1970, 5, 1),
        TimeZone = "UTC",
        Start = DateOnly.FromDateTime(Monday.DateTime),
        Conditions = ["nonspecific-chronic"],
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Access = ["chair", "mat", "shoes"],
        Tracks =
        [
            new() { Track = "walking", Exercise = "easy-walk", PerWeek = 5, Dose = Dose.OfMinutes(10) },
            new() { Track = "hamstrings", Exercise = "seated-hamstring-stretch", PerWeek = 7, Dose = Dose.OfHold(2, 20) },
        ],
    };

    public async ValueTask DisposeAsync()
    {
        await Host.DisposeAsync();
        _folder.Dispose();
    }

    private static async IAsyncEnumerable<BulkPerson> One(BulkPerson person)
    {
        yield return person;
        await Task.CompletedTask;
    }
}
