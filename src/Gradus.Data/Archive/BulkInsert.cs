using Gradus.Data.Access;
using Gradus.Data.Accounts;
using Gradus.Data.Diary;

namespace Gradus.Data.Archive;

/// <summary>People written in transactions of some hundreds, table by table.</summary>
internal static class BulkInsert
{
    private const int PeopleInOneTransaction = 500;

    public static async Task RunAsync(
        Database database, IAsyncEnumerable<BulkPerson> people, long now, CancellationToken cancellation)
    {
        await foreach (var some in people.Chunk(PeopleInOneTransaction).WithCancellation(cancellation))
            await database.BulkAsync((writer, cancel) => WriteAsync(writer, some, now, cancel), cancellation);
    }

    private static async Task WriteAsync(IBulkWriter writer, BulkPerson[] people, long now, CancellationToken cancellation)
    {
        var person = await writer.NextKeyAsync("persons", cancellation);
        var account = await writer.NextKeyAsync("accounts", cancellation);
        await writer.BeginAsync("persons", ["key", "id", "name", "created", "time_zone", "language", "sheet", "version"], cancellation);
        for (var i = 0; i < people.Length; i++)
        {
            var (id, start) = people[i];
            await writer.WriteAsync(
                new object?[] { person + i, id.ToString(), start.Name, now, start.TimeZone, start.Language, people[i].Sheet, 1L }, cancellation);
        }
        await writer.BeginAsync(
            "entries", ["person", "sequence", "id", "at", "recorded", "author", "role", "kind", "body"], cancellation);
        for (var i = 0; i < people.Length; i++)
            await WriteEntriesAsync(writer, person + i, people[i].Entries, cancellation);
        await writer.BeginAsync("checkpoints", ["person", "up_to", "rules", "catalogue", "body"], cancellation);
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i].Checkpoint is { } state)
                await writer.WriteAsync(new object?[] { person + i, state.UpTo, state.Rules, state.Catalogue, state.Body }, cancellation);
        }
        await writer.BeginAsync("accounts", ["key", "id", "person", "created"], cancellation);
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i].SessionToken is not null)
                await writer.WriteAsync(new object?[] { account + i, AccountId.New().ToString(), person + i, now }, cancellation);
        }
        await writer.BeginAsync("sign_in_sessions", ["hash", "account", "created", "expires"], cancellation);
        for (var i = 0; i < people.Length; i++)
        {
            if (people[i].SessionToken is { } token)
            {
                var hash = SecretToken.HashOf(token) ?? throw new ArgumentException("A session token is 32 bytes as base64url.");
                await writer.WriteAsync(new object?[] { hash, account + i, now, people[i].SessionExpiresUnixMs }, cancellation);
            }
        }
    }

    private static async Task WriteEntriesAsync(
        IBulkWriter writer, long person, IReadOnlyList<StoredEntry> entries, CancellationToken cancellation)
    {
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            if (entry.Sequence != i + 1)
                throw new ArgumentException($"Entry {i} has the sequence {entry.Sequence}, not {i + 1}.");
            await writer.WriteAsync(
                new object?[]
                {
                    person, entry.Sequence, entry.Id, CivilTimeText.Write(entry.At), entry.RecordedUnixMs,
                    entry.Author, entry.Role, entry.Kind, entry.Body,
                },
                cancellation);
        }
    }
}
