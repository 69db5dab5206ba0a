using System.Globalization;
using Gradus.Data;
using Gradus.Data.Archive;
using Gradus.Data.Diary;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;
using Gradus.Server.Diary;

namespace Gradus.Server.Demo;

/// <summary>Lives a sample person's weeks day by day, with the real engine deciding.</summary>
internal sealed class DemoDiary(DemoPerson person, Library library)
{
    private readonly List<StoredEntry> _entries = [];
    private int _ids;

    /// <summary>The diary up to and including yesterday.</summary>
    internal BulkPerson Write(DateOnly today, string zone)
    {
        var sheet = Sheet(today, zone);
        var state = DiaryReplay.Begin(sheet, library.Catalogue);
        for (var date = sheet.Start; date < today; date = date.AddDays(1))
        {
            while (DiaryReplay.ReviewDue(state, date, library.Catalogue) is { } review) state = Add(state, review);
            var day = new DemoDay(date, date.DayNumber - sheet.Start.DayNumber, DiaryReplay.On(state, date, library.Catalogue), library.Catalogue);
            foreach (var entry in person.Lives(day).OrderBy(e => e.At)) state = Add(state, entry);
        }

        return new BulkPerson(PersonId.New(), new NewPerson(zone, "en", person.Name)) { Sheet = DiaryJson.Write(sheet), Entries = _entries };
    }

    private Checkpoint Add(Checkpoint state, Entry entry)
    {
        var named = entry with { Id = string.Create(CultureInfo.InvariantCulture, $"00000000-0000-7000-8000-{++_ids:x12}") };
        var row = EntryRows.Of(named);
        _entries.Add(new StoredEntry(_ids, row.Id, row.At, Unix(row.At), row.Author, row.Role, row.Kind, row.Body));
        return DiaryReplay.Extend(state, [named], library.Catalogue)!.State;
    }

    private PersonSheet Sheet(DateOnly today, string zone)
    {
        var start = today.AddDays(-7 * person.Weeks);
        // Their weeks begin on a Monday, as the layout of a week does.
        start = start.AddDays(-(((int)start.DayOfWeek + 6) % 7));
        var offer = FirstProgramme.Choose(person.Wishes, library.Protocols, library.Catalogue);
        return new PersonSheet
        {
            Born = new DateOnly(today.Year - person.BornYearsAgo, 3, 9),
            TimeZone = zone,
            Start = start,
            Conditions = person.Wishes.Conditions,
            UsualPain = person.UsualPain,
            Screening = Clearing.Clear,
            Readiness = Clearing.Clear,
            Access = person.Wishes.Access,
            Tracks = [.. offer.Items.Select(item => item.Prescription)],
        };
    }

    private static long Unix(CivilTime at) => new DateTimeOffset(at.Date, at.Time, TimeSpan.Zero).ToUnixTimeMilliseconds();
}
