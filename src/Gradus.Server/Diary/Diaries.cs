using Gradus.Data;
using Gradus.Data.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;
using Gradus.Server.Hosting;

namespace Gradus.Server.Diary;

/// <summary>Opens and continues diaries: load, write the reviews that are due, decide, append.</summary>
internal sealed class Diaries(DiaryStore store, PersonClock clock, Library library)
{
    /// <summary>How often a diary that moved on meanwhile is read again before the person is asked to try later.</summary>
    private const int Rounds = 50;

    private readonly CheckpointOf _useful = new(DiaryReplay.Rules, library.Catalogue.Version);

    /// <returns>Null when there is no such person.</returns>
    /// <exception cref="BusyDiary">Others kept writing into it.</exception>
    internal async Task<OpenDiary?> OpenAsync(PersonId person, Reads reads, CancellationToken cancel)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var loaded = await store.LoadPersonAsync(person, reads is Reads.Everything ? null : _useful, cancel).ConfigureAwait(false);
            if (loaded is null) return null;
            if (loaded.Sheet is null) return Unenrolled(loaded);
            var sheet = DiaryJson.ReadSheet(loaded.Sheet);
            if (Replay(loaded, sheet) is not { } replayed)
            {
                loaded = await store.LoadPersonAsync(person, null, cancel).ConfigureAwait(false);
                if (loaded is null) return null;
                replayed = Replay(loaded, sheet)!;
            }

            var keep = reads is Reads.Recent && loaded.Checkpoint is null;
            if (await WriteReviewsAsync(loaded, sheet, replayed, keep, cancel).ConfigureAwait(false) is var (current, sequence))
                return Enrolled(loaded, sheet, current, sequence, reads);
        }

        throw new BusyDiary(Rounds);
    }

    /// <summary>Decides on the diary as it stands and writes what was decided; decides anew where something came between.</summary>
    /// <returns>What was decided and the diary it was decided on; null when there is no such person.</returns>
    /// <exception cref="BusyDiary">Others kept writing into it.</exception>
    internal async Task<(ActionResult Result, OpenDiary Diary)?> ActAsync(
        PersonId person, Reads reads, Func<OpenDiary, ActionResult> decide, CancellationToken cancel)
    {
        for (var round = 0; round < Rounds; round++)
        {
            if (await OpenAsync(person, reads, cancel).ConfigureAwait(false) is not { } diary) return null;
            var result = decide(diary);
            if (!result.Faults.IsEmpty || WritesNothing(result)) return (result, diary);
            if (result.Enrol is not null && diary.View.Sheet is { IsProvisional: false })
                throw new InvalidOperationException("The sheet of a finished start is never replaced.");
            var outcome = await store.AppendAsync(person, Change(result, diary), cancel).ConfigureAwait(false);
            if (outcome is AppendResult.NoSuchPerson) return null;
            if (outcome is AppendResult.Conflict) continue;
            if (result.Enrol is { TimeZone: var zone })
                await store.UpdatePersonAsync(person, new PersonSettings(TimeZone: zone), cancel).ConfigureAwait(false);
            return (result, diary);
        }

        throw new BusyDiary(Rounds);
    }

    private static bool WritesNothing(ActionResult result) => result.Append.IsEmpty && result.Draft is null && result.Enrol is null;

    private static PersonChange Change(ActionResult result, OpenDiary diary) => new()
    {
        ExpectedSequence = diary.Sequence,
        ExpectedVersion = result.Draft is null && result.Enrol is null ? null : diary.Version,
        Entries = [.. result.Append.Select(entry => EntryRows.Of(RecordingTime.Apply(entry, diary.Now, diary.View.Diary)))],
        Draft = result.Draft is null ? null : DraftJson.Write(result.Draft),
        Sheet = result.Enrol is null ? null : DiaryJson.Write(result.Enrol),
        DropDraft = result.Enrol is not null && result.Draft is null,
    };

    /// <returns>Null when the stored checkpoint cannot serve: read the whole diary.</returns>
    private ReplayedDiary? Replay(LoadedPerson loaded, PersonSheet sheet)
    {
        var entries = EntryRows.Read(loaded.Tail);
        if (loaded.Checkpoint is null) return ReplayedDiary.Whole(sheet, entries, library.Catalogue);
        return CheckpointJson.Read(loaded.Checkpoint.Body) is { } checkpoint
            ? ReplayedDiary.From(checkpoint, entries, library.Catalogue)
            : null;
    }

    /// <returns>Null when somebody else wrote meanwhile.</returns>
    private async Task<(ReplayedDiary Current, long Sequence)?> WriteReviewsAsync(
        LoadedPerson loaded, PersonSheet sheet, ReplayedDiary replayed, bool keep, CancellationToken cancel)
    {
        var sequence = loaded.LastSequence;
        var today = clock.NowIn(sheet.TimeZone).Date;
        while (DiaryReplay.ReviewDue(replayed.State, today, library.Catalogue) is { } due)
        {
            var review = due with { Id = Guid.CreateVersion7(clock.Utc).ToString("D") };
            var change = new PersonChange { ExpectedSequence = sequence, Entries = [EntryRows.Of(review)] };
            if (await store.AppendAsync(loaded.Id, change, cancel).ConfigureAwait(false) is not AppendResult.Appended appended) return null;
            sequence = appended.LastSequence;
            replayed = replayed.With(review, library.Catalogue);
            keep = true;
        }

        if (keep && replayed.AtLastReview is { } state)
        {
            var checkpoint = new StoredCheckpoint(
                sequence - replayed.SinceReview, DiaryReplay.Rules, library.Catalogue.Version, CheckpointJson.Write(state));
            await store.SaveCheckpointAsync(loaded.Id, checkpoint, cancel).ConfigureAwait(false);
        }

        return (replayed, sequence);
    }

    private OpenDiary Unenrolled(LoadedPerson loaded)
    {
        var draft = DraftJson.Read(loaded.Draft);
        // The day on which the start is finished is the first one of the programme: by the person's clock once they named it.
        var zone = draft.GetValueOrDefault("zone") is { } named && PersonClock.Knows(named) ? named : loaded.TimeZone;
        return new OpenDiary
        {
            Person = loaded.Id,
            Sequence = loaded.LastSequence,
            Version = loaded.Version,
            TimeZone = zone,
            Now = clock.NowIn(zone),
            View = new PersonView { Draft = draft, Diary = EntryRows.Read(loaded.Tail) },
        };
    }

    private OpenDiary Enrolled(LoadedPerson loaded, PersonSheet sheet, ReplayedDiary replayed, long sequence, Reads reads)
    {
        var now = clock.NowIn(sheet.TimeZone);
        var all = reads is Reads.Everything;
        return new OpenDiary
        {
            Person = loaded.Id,
            Sequence = sequence,
            Version = loaded.Version,
            TimeZone = sheet.TimeZone,
            Now = now,
            State = replayed.State,
            View = new PersonView
            {
                Sheet = sheet,
                Draft = DraftJson.Read(loaded.Draft),
                Programme = DiaryReplay.On(replayed.State, now.Date, library.Catalogue),
                Diary = all ? replayed.Read : replayed.Read[^replayed.SinceReview..],
                Decisions = all ? replayed.Decisions : [],
            },
        };
    }
}
