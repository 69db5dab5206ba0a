using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Gradus.Data;
using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Data.Sqlite;
using Gradus.Engine.Doses;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Testing;

namespace Gradus.Cli.Tests;

public sealed partial class KillTests : IDisposable
{
    private const int Clients = 4;
    private const string Secret = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

    // bench/kill.sh asks for more.
    private static readonly int Kills = int.Parse(Environment.GetEnvironmentVariable("GRADUS_KILLS") ?? "20", CultureInfo.InvariantCulture);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Whatever_was_acknowledged_is_there_after_the_process_was_killed_again_and_again()
    {
        var cancel = TestContext.Current.CancellationToken;
        var person = await EnrolAsync(cancel);
        var acknowledged = new ConcurrentBag<string>();
        for (var kill = 1; kill <= Kills; kill++)
        {
            await using var serving = await Serving.StartAsync(_folder.Path, cancel);
            var enough = new TaskCompletionSource();
            var wanted = acknowledged.Count + 3 + (kill * 7 % 40);
            var clients = Enumerable.Range(0, Clients).Select(_ => WriteAsync(serving.Address, acknowledged, wanted, enough, cancel)).ToArray();
            await Task.WhenAny(enough.Task, Task.WhenAll(clients));
            Assert.True(enough.Task.IsCompleted, "the clients wrote until the kill");
            await serving.KillAsync(cancel);
            await Task.WhenAll(clients);
        }

        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(_folder.Path), TimeProvider.System, cancel);
        var kept = (await store.LoadPersonAsync(person, null, cancel))!.Tail;
        Assert.True(acknowledged.Count >= Kills * 3);
        Assert.Empty(acknowledged.Except(kept.Select(entry => entry.Id)));
        Assert.Equal(Enumerable.Range(1, kept.Count).Select(i => (long)i), kept.Select(entry => entry.Sequence));
    }

    /// <summary>Writes falls, one after the other, until the server is gone.</summary>
    private static async Task WriteAsync(Uri address, ConcurrentBag<string> acknowledged, int wanted, TaskCompletionSource enough, CancellationToken cancel)
    {
        var cookies = new CookieContainer();
        cookies.Add(address, new Cookie("gradus", Secret, "/"));
        using var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = address };
        try
        {
            var token = Token().Match(await http.GetStringAsync("/fall", cancel)).Groups[1].Value;
            while (true)
            {
                var id = Guid.NewGuid().ToString("D");
                using var form = new FormUrlEncodedContent([new("_token", token), new("id", id), new("fall", "near")]);
                using var answer = await http.PostAsync("/fall", form, cancel);
                if (answer.StatusCode is not HttpStatusCode.SeeOther) continue;
                acknowledged.Add(id);
                if (acknowledged.Count >= wanted) enough.TrySetResult();
            }
        }
        catch (HttpRequestException)
        {
            // Killed: whether the last one was written is not known, and nobody was told that it was.
        }
    }

    private async Task<PersonId> EnrolAsync(CancellationToken cancel)
    {
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().DateTime);
        var sheet = new PersonSheet
        {
            Born = new DateOnly(1970, 5, 1),
            TimeZone = "UTC",
            Start = today,
            UsualPain = 4,
            Screening = Clearing.Clear,
            Readiness = Clearing.Clear,
            Tracks = [new() { Track = "walking", Exercise = "easy-walk", PerWeek = 5, Dose = Dose.OfMinutes(10) }],
        };
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions(_folder.Path), TimeProvider.System, cancel);
        var person = new BulkPerson(PersonId.New(), new NewPerson("UTC", "en"))
        {
            Sheet = DiaryJson.Write(sheet),
            SessionToken = Secret,
            SessionExpiresUnixMs = TimeProvider.System.GetUtcNow().AddDays(180).ToUnixTimeMilliseconds(),
        };
        await store.BulkInsertAsync(new[] { person }.ToAsyncEnumerable(), cancel);
        return person.Id;
    }

    [GeneratedRegex("name=\"_token\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
