using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Undoing;

/// <summary>What may be taken back, until the next review. What halts or shuts stays said.</summary>
internal static class Undoable
{
    /// <summary>What the form of that id wrote and may be taken back.</summary>
    internal static IReadOnlyList<Entry> WrittenBy(PersonView person, string? formId)
    {
        if (formId is null) return [];
        var open = StandingDiary.Open(person.Diary);
        var spread = open.OfType<Answers>().Where(a => a.LegSpread is true)
            .SelectMany(a => a.LegSpreadIn.IsEmpty ? a.Sessions : a.LegSpreadIn).ToHashSet(StringComparer.Ordinal);
        return [.. open.Where(e => FormIds.Wrote(formId, e.Id) && May(e) && !spread.Contains(e.Id))];
    }

    /// <summary>Takes back what the form named <c>entry</c> wrote.</summary>
    internal static ActionResult Undo(PageContext page, FormValues form)
    {
        var id = FormIds.Of(page, form);
        var entries = WrittenBy(page.Person, form.Text("entry"));
        return new()
        {
            Append = [.. entries.Select((entry, i) => new Correction
            {
                Id = FormIds.Nth(id, i + 1),
                At = page.Request.Now,
                Replaces = entry.Id,
            })],
            Next = "/today?undone=1",
        };
    }

    private static bool May(Entry entry) => entry switch
    {
        Session { LegSpread: true } or Answers { LegSpread: true } => false,
        CheckIn check => !check.Screening.Any(a => WeeklyCheck.ScreeningQuestions.Halts(a.Key, a.Value)),
        Session or Answers or Skip or Morning or Fall or Flare or FormCheck or Trials or Keep or Park or Unpark or Away => true,
        _ => false,
    };
}
