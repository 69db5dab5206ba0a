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
        return [.. open.Where(e => FormIds.Wrote(formId, e.Id) && May(e, open))];
    }

    /// <summary>Takes back what the form named <c>entry</c> wrote. Answers are taken out of the sessions that they filled.</summary>
    internal static ActionResult Undo(PageContext page, FormValues form)
    {
        var id = FormIds.Of(page, form);
        var open = StandingDiary.Open(page.Person.Diary);
        var back = WrittenBy(page.Person, form.Text("entry"))
            .SelectMany(entry => entry is Answers answers ? FilledBy(answers, open).Select(s => (s.Id, (Entry?)SessionTold.Bare(s))) : [(entry.Id, null)]);
        return new()
        {
            Append = [.. back.Select((taken, i) => new Correction
            {
                Id = FormIds.Nth(id, i + 1),
                At = page.Request.Now,
                Replaces = taken.Item1,
                With = taken.Item2,
            })],
            Next = "/today?undone=1",
        };
    }

    private static bool May(Entry entry, IReadOnlyList<Entry> open) => entry switch
    {
        Session { LegSpread: true } => false,
        Answers answers => answers.LegSpread is not true && FilledBy(answers, open).Any(),
        CheckIn check => !check.Screening.Any(a => WeeklyCheck.ScreeningQuestions.Halts(a.Key, a.Value)),
        Session or Skip or Morning or Fall or Flare or FormCheck or Trials or Keep or Park or Unpark or Away => true,
        _ => false,
    };

    private static IEnumerable<Session> FilledBy(Answers answers, IReadOnlyList<Entry> open) =>
        open.OfType<Session>().Where(s => answers.Sessions.Contains(s.Id) && s.LegSpread is not true && SessionTold.IsAnswered(s));
}
