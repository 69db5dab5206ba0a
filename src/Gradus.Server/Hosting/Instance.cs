using System.Collections.Immutable;
using Gradus.Content;
using Gradus.Data;
using Gradus.Data.Faults;
using Gradus.Engine;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Words;
using Gradus.Server.Diary;

namespace Gradus.Server.Hosting;

/// <summary>An installation without its pages: content read, store open. What the server and the command line share.</summary>
public sealed class Instance : IAsyncDisposable
{
    /// <summary>How long a one-time link may wait to be used.</summary>
    public static readonly TimeSpan LinkLasts = TimeSpan.FromHours(24);

    private Instance(string home, DiaryStore store, Library library, PersonClock clock)
    {
        (Home, Store, Library, Clock) = (home, store, library, clock);
        Diaries = new Diaries(store, clock, library);
    }

    /// <summary>The folder that holds <c>content/</c> and <c>web/</c>.</summary>
    public string Home { get; }

    /// <summary>The diaries and accounts.</summary>
    public DiaryStore Store { get; }

    /// <summary>Catalogue, protocols and words.</summary>
    public Library Library { get; }

    internal PersonClock Clock { get; }

    internal Diaries Diaries { get; }

    /// <param name="settings">Where it lies.</param>
    /// <param name="serving">Hold it, so that no second server writes beside this one.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="StartException">Something outside the program is not as it must be.</exception>
    public static async Task<Instance> OpenAsync(ServerSettings settings, bool serving, CancellationToken cancel)
    {
        var home = HomeFolder.Find(settings.HomeFolder);
        var content = Task.Run(() => ReadContent(home), cancel);
        DiaryStore store;
        try
        {
            store = await Stores.OpenAsync(settings, serving, cancel).ConfigureAwait(false);
        }
        catch (StoreException e)
        {
            throw new StartException(StoreFaultLines.Say(e.Fault), e);
        }

        try
        {
            return new Instance(home, store, await content.ConfigureAwait(false), new PersonClock(settings.Clock, settings.TimeZone));
        }
        catch
        {
            await store.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Reads <c>content/</c> under a home folder.</summary>
    /// <exception cref="StartException">Something in it is wrong; the first place is named.</exception>
    public static Library ReadContent(string home)
    {
        var read = ContentFolder.Read(Path.Combine(home, "content"));
        if (read.Content is not { } content)
            throw new StartException($"The content cannot be used: {read.Issues[0]}" + (read.Issues.Length > 1 ? $" (and {read.Issues.Length - 1} more: ./run content check)" : ""));
        return new Library { Catalogue = content.Catalogue, Protocols = content.Protocols, Words = new WordTable(content.Words["en"]) };
    }

    /// <summary>Whether anybody is here yet.</summary>
    public async Task<bool> HasPeopleAsync(CancellationToken cancel) => (await Store.ListPersonsAsync(cancel).ConfigureAwait(false)).Count > 0;

    /// <summary>A new one-time link.</summary>
    /// <param name="address">Where the instance is served.</param>
    /// <param name="account">Whose; null: it makes a new person.</param>
    /// <param name="cancel">Ends the wait.</param>
    public async Task<Uri> NewLinkAsync(Uri address, AccountId? account, CancellationToken cancel) =>
        new(address, $"/link/{await Store.Accounts.NewLinkAsync(account, LinkLasts, cancel).ConfigureAwait(false)}");

    /// <summary>Writes one entry into a person's diary, after the reviews that are due.</summary>
    /// <param name="person">Whose diary.</param>
    /// <param name="entry">The entry, made from the person's own now; its id is given here.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <returns>What was decided at once because of it.</returns>
    /// <exception cref="StartException">The start of that person is not finished.</exception>
    public async Task<ImmutableArray<Decision>> RecordAsync(PersonId person, Func<CivilTime, Entry> entry, CancellationToken cancel)
    {
        var id = Guid.CreateVersion7(Clock.Utc).ToString("D");
        var before = 0;
        var done = await Diaries.ActAsync(person, Reads.Everything, diary =>
        {
            if (diary.View.Sheet is null) throw new StartException("This person has not finished the start yet.");
            before = diary.View.Decisions.Length;
            return new ActionResult { Append = [entry(diary.Now) with { Id = id }] };
        }, cancel).ConfigureAwait(false);
        var after = await Diaries.OpenAsync(person, Reads.Everything, cancel).ConfigureAwait(false);
        if (done is null || after is null) throw new StartException("There is no such person.");
        return after.View.Decisions[Math.Min(before, after.View.Decisions.Length)..];
    }

    public ValueTask DisposeAsync() => Store.DisposeAsync();
}
