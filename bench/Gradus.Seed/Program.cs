// Fills an empty data folder with many sample people for the load measurement:
//   Gradus.Seed FOLDER PEOPLE WEEKS SESSIONS-FILE
// Each person has a diary of so many weeks up to yesterday and a session: its secret and the token of its forms stand in the file,
// one a line.
using System.Globalization;
using System.Security.Cryptography;
using Gradus.Data;
using Gradus.Data.Archive;
using Gradus.Seed;
using Gradus.Server.Accounts;
using Gradus.Server.Hosting;

if (args.Length != 4)
{
    await Console.Error.WriteLineAsync("Gradus.Seed FOLDER PEOPLE WEEKS SESSIONS-FILE");
    return 2;
}

var people = int.Parse(args[1], CultureInfo.InvariantCulture);
var weeks = int.Parse(args[2], CultureInfo.InvariantCulture);
const string zone = "UTC";
await using var instance = await Instance.OpenAsync(new ServerSettings { DataFolder = args[0], TimeZone = zone }, serving: false, CancellationToken.None);
var templates = Templates.Of(instance.Library, weeks, TimeProvider.System);
await using (StreamWriter secrets = new(args[3]))
{
    var expires = TimeProvider.System.GetUtcNow().AddDays(170).ToUnixTimeMilliseconds();
    await instance.Store.BulkInsertAsync(Everybody());

    async IAsyncEnumerable<BulkPerson> Everybody()
    {
        for (var i = 0; i < people; i++)
        {
            var secret = System.Buffers.Text.Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
            await secrets.WriteLineAsync($"{secret} {FormToken.Of(secret)}");
            if ((i + 1) % 10_000 == 0) await Console.Error.WriteLineAsync($"{i + 1} of {people} people");
            yield return templates[i % templates.Count] with { Id = PersonId.New(), SessionToken = secret, SessionExpiresUnixMs = expires };
        }
    }
}

Console.WriteLine($"{people} people, {templates.Average(t => t.Entries.Count):F0} entries each");
return 0;
