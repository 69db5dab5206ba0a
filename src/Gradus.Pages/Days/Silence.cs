using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Days;

/// <summary>How long nothing was done, so that a page can greet kindly. It counts days and blames nobody.</summary>
internal static class Silence
{
    /// <summary>Days since the last session, 3 or more; null when there was one lately, or the person said they are away.</summary>
    internal static int? Days(PageContext page)
    {
        if (page.Person is not { Programme: { Week: > 0 } programme, Sheet: { } sheet }) return null;
        if (page.Person.Diary.OfType<Away>().Any(a => a.From <= page.Today && page.Today <= a.To)) return null;
        var days = page.Today.DayNumber - Last(page, programme, sheet.Start).DayNumber;
        return days >= 3 ? days : null;
    }

    private static DateOnly Last(PageContext page, Engine.Programme.PersonProgramme programme, DateOnly start)
    {
        var done = programme.Tracks.SelectMany(t => t.Days).Select(d => d.Date)
            .Concat(page.Person.Diary.OfType<Session>().Select(s => s.At.Date))
            .DefaultIfEmpty().Max();
        if (done != default) return done;
        var gap = programme.Recent
            .Where(d => d.Outcome is Outcome.ReEnter or Outcome.NewBaseline)
            .Select(d => (d.At, Days: d.Reasons.FirstOrDefault(r => r.Code == ReasonCodes.Gap)?.Number("days") ?? 0))
            .FirstOrDefault();
        if (gap.Days > 0) return gap.At.AddDays(-gap.Days);
        return programme.WeekStarts > start ? programme.WeekStarts : start;
    }
}
