using Gradus.Data.Access;
using Gradus.Data.Accounts;
using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Data.Faults;
using Microsoft.EntityFrameworkCore;

namespace Gradus.Data;

/// <summary>
/// The diaries, kept. Made by <c>SqliteStore</c> or <c>PostgreSqlStore</c>; safe to use from many threads.
/// A call that completes stands on disk; one that throws <see cref="StoreException"/> was not acknowledged.
/// Bodies, sheets, drafts and checkpoints are text of the caller's: nothing here reads them.
/// </summary>
public sealed class DiaryStore : IAsyncDisposable
{
    private readonly Database database;
    private readonly TimeProvider clock;
    private readonly AppendEntries append;

    internal DiaryStore(Database database, TimeProvider clock)
    {
        this.database = database;
        this.clock = clock;
        append = new AppendEntries(database.ForUpdate);
        Accounts = new AccountStore(database, clock);
    }

    /// <summary>Who signs in: links, sessions.</summary>
    public AccountStore Accounts { get; }

    /// <summary>Where it is kept, for messages: a path, or host and database. Never a password.</summary>
    public string Place => database.Place;

    /// <summary>Makes a person with an empty diary.</summary>
    public async Task<PersonId> CreatePersonAsync(NewPerson person, CancellationToken cancellation = default)
    {
        var id = PersonId.New();
        await database.WriteAsync((id, Checked(person), Now()), PersonRecords.InsertAsync, cancellation);
        return id;
    }

    /// <summary>
    /// One person as of one moment; null when there is none. With <paramref name="checkpoint"/> the tail begins behind the
    /// latest such checkpoint, so the cost does not grow with the years; without, it is the whole diary.
    /// </summary>
    public ValueTask<LoadedPerson?> LoadPersonAsync(
        PersonId person, CheckpointOf? checkpoint = null, CancellationToken cancellation = default) =>
        database.ReadAsync((person, checkpoint), LoadPerson.RunAsync, cancellation);

    /// <summary>Writes entries, draft and sheet of one person: all or nothing, in order, each id once.</summary>
    /// <exception cref="ArgumentException">An entry without an id, or text that no store keeps unchanged.</exception>
    public Task<AppendResult> AppendAsync(PersonId person, PersonChange change, CancellationToken cancellation = default)
    {
        foreach (var entry in change.Entries)
            Check(entry);
        StorableText.Check(change.Sheet, "Sheet");
        StorableText.Check(change.Draft, "Draft");
        return database.WriteAsync((person, change, Now()), append.RunAsync, cancellation);
    }

    /// <summary>Changes what is not null. False: there is no such person.</summary>
    public Task<bool> UpdatePersonAsync(PersonId person, PersonSettings settings, CancellationToken cancellation = default)
    {
        StorableText.Check(settings.Name, "Name");
        return database.WriteAsync((person, settings), PersonRecords.UpdateAsync, cancellation);
    }

    /// <summary>Removes a person with the whole diary and every account of theirs, for good. False: there was none.</summary>
    public Task<bool> DeletePersonAsync(PersonId person, CancellationToken cancellation = default) =>
        database.WriteAsync(person, PersonRecords.DeleteAsync, cancellation);

    /// <summary>Keeps a replayed state, unless a later one of the same rules and catalogue is there (then false).</summary>
    public Task<bool> SaveCheckpointAsync(PersonId person, StoredCheckpoint checkpoint, CancellationToken cancellation = default) =>
        database.WriteAsync((person, checkpoint), Checkpoints.SaveAsync, cancellation);

    /// <summary>Drops the checkpoint if it holds the entry of this sequence, which was corrected. True: one was dropped.</summary>
    public Task<bool> DropCheckpointAsync(PersonId person, long fromSequence, CancellationToken cancellation = default) =>
        database.WriteAsync((person, fromSequence), Checkpoints.DropAsync, cancellation);

    /// <summary>Drops every checkpoint of every person; the next load of each is a replay from nothing.</summary>
    public Task DropAllCheckpointsAsync(CancellationToken cancellation = default) =>
        database.WriteAsync(true, Checkpoints.DropAllAsync, cancellation);

    /// <summary>Everyone, oldest first.</summary>
    public Task<List<PersonSummary>> ListPersonsAsync(CancellationToken cancellation = default) =>
        database.AskAsync(async context =>
        {
            var rows = await context.Persons.AsNoTracking().OrderBy(p => p.Key)
                .Select(p => new { p.Id, p.Name, p.Created, Enrolled = p.Sheet != null })
                .ToListAsync(cancellation);
            return rows.ConvertAll(p => new PersonSummary(PersonId.Read(p.Id), p.Name, p.Created, p.Enrolled));
        });

    /// <summary>
    /// People whose id begins with the text or whose name is it, whatever the case of its letters; where there are none,
    /// those whose name begins with it. Oldest first.
    /// </summary>
    public async Task<List<PersonSummary>> FindPersonsAsync(string idOrName, CancellationToken cancellation = default)
    {
        // The stores disagree about the case of letters beyond ASCII, so names are compared here.
        var everyone = await ListPersonsAsync(cancellation);
        if (idOrName.Length == 0) return [];
        var exact = everyone.FindAll(person =>
            person.Id.ToString().StartsWith(idOrName, StringComparison.OrdinalIgnoreCase)
            || string.Equals(person.Name, idOrName, StringComparison.OrdinalIgnoreCase));
        return exact.Count > 0 ? exact : everyone.FindAll(person => person.Name?.StartsWith(idOrName, StringComparison.OrdinalIgnoreCase) is true);
    }

    /// <summary>
    /// Writes people with their whole diaries, for imports and measurements: much faster than one by one, and all or nothing.
    /// </summary>
    public Task BulkInsertAsync(IAsyncEnumerable<BulkPerson> people, CancellationToken cancellation = default) =>
        BulkInsert.RunAsync(database, people, Now(), cancellation);

    /// <summary>
    /// Writes everything but checkpoints into one file while others go on writing, reads it back, and only then gives it its name.
    /// </summary>
    /// <exception cref="StoreException"><see cref="StoreFaultCodes.BackupExists"/>, no room, and the like; no file is left then.</exception>
    public Task<BackupSummary> BackupAsync(string file, CancellationToken cancellation = default) =>
        BackupFile.WriteAsync(database, file, clock, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private long Now() => clock.GetUtcNow().ToUnixTimeMilliseconds();

    private static NewPerson Checked(NewPerson person)
    {
        StorableText.Check(person.Name, "Name");
        StorableText.Check(person.TimeZone, "TimeZone");
        StorableText.Check(person.Language, "Language");
        return person;
    }

    private static void Check(NewEntry entry)
    {
        ArgumentException.ThrowIfNullOrEmpty(entry.Id);
        StorableText.Check(entry.Id, "Id");
        StorableText.Check(entry.Author, "Author");
        StorableText.Check(entry.Role, "Role");
        StorableText.Check(entry.Kind, "Kind");
        StorableText.Check(entry.Body, "Body");
    }
}
