using Gradus.Data.Archive;
using Gradus.Server.Hosting;

namespace Gradus.Server.Demo;

/// <summary>Fills an empty store with sample people.</summary>
public static class DemoStore
{
    /// <returns>Who they are: name, and what there is to see.</returns>
    /// <exception cref="StartException">Somebody is there already: sample people are not mixed with real ones.</exception>
    public static async Task<IReadOnlyList<string>> FillAsync(Instance instance, string zone, CancellationToken cancel)
    {
        if ((await instance.Store.ListPersonsAsync(cancel).ConfigureAwait(false)).Count > 0)
            throw new StartException($"{instance.Store.Place} already holds diaries; sample people are not mixed with real ones. Give another folder with --data.");
        var today = instance.Clock.NowIn(zone).Date;
        await instance.Store.BulkInsertAsync(People(), cancel).ConfigureAwait(false);
        return [.. DemoPeople.All.Select(person => $"{person.Name}: {person.Kind}")];

        async IAsyncEnumerable<BulkPerson> People()
        {
            foreach (var person in DemoPeople.All)
                yield return await Task.Run(() => new DemoDiary(person, instance.Library).Write(today, zone), cancel).ConfigureAwait(false);
        }
    }
}
