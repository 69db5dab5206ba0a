using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;
using Gradus.Pages.Contract;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>Makes the sheet and the first entries from the answers.</summary>
internal static class Enrolment
{
    /// <summary>Everything was answered.</summary>
    internal static ActionResult Finish(PageContext page, Answers answers) => Enrol(page, answers, SheetOf.Answered(page, answers));

    /// <summary>
    /// A warning sign ended the start: the sheet is there so that the halt stands in a diary and a clearance can lift it. It is
    /// provisional while something was never asked; the start is taken up again then.
    /// </summary>
    internal static ActionResult Stop(PageContext page, Answers answers) => Enrol(page, answers, SheetOf.Stopped(page, answers));

    private static ActionResult Enrol(PageContext page, Answers answers, PersonSheet sheet)
    {
        var id = page.Request.NewId;
        var at = page.Request.Now;
        ImmutableArray<Entry> entries =
        [
            new Intake { Id = id, At = at, Given = answers.Given },
            new CheckIn { Id = $"{id}-2", At = at, UsualPain = answers.Number("pain", 0, 10), Screening = answers.Screening },
        ];
        if (!answers.StopFlags.IsEmpty) entries = entries.Add(new RedFlag { Id = $"{id}-3", At = at, Flags = answers.StopFlags });
        var clear = sheet is { Screening: Clearing.Clear, Readiness: Clearing.Clear } && !answers.IsYoung;
        // The answers stay behind the sheet: days and minutes that suit lay out every week.
        return new ActionResult { Enrol = sheet, Draft = answers.Given, Append = entries, Next = clear ? "/programme?new=yes" : "/stopped" };
    }
}
