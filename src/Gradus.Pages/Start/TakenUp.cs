using Gradus.Engine.Diary;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>
/// A start that a warning sign cut short goes on after a clearance: what was answered is kept, the warning signs are asked again,
/// and then what was never asked.
/// </summary>
internal static class TakenUp
{
    internal const string Path = "/start/again";

    // Stored among the answers, so that each clearance is taken up once. Holds the id of its entry.
    private const string Field = "again";

    /// <summary>The clearance that lets the start go on; null where there is none, or it holds no longer.</summary>
    internal static Clearance? By(PersonView person) =>
        person is { Sheet.IsProvisional: true, Programme: { Halted: false } programme }
        && person.Diary.OfType<Clearance>().LastOrDefault(Counts) is { } clearance
        && (clearance.Expires is not { } end || programme.Day < end)
            ? clearance
            : null;

    /// <summary>Whether the person must be told of the clearance before the start goes on.</summary>
    internal static bool Waits(PersonView person) => By(person) is { } clearance && person.Draft.GetValueOrDefault(Field) != clearance.Id;

    /// <summary>The answers to the warning signs are asked anew: what was seen is not held against the person.</summary>
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (!Waits(page.Person)) return new ActionResult { Next = "/start" };
        var draft = page.Person.Draft.RemoveRange(ScreeningFlags.Red).SetItem(Field, By(page.Person)!.Id);
        return new ActionResult { Draft = draft, Next = StartSteps.FirstOpen(Answers.Of(page, draft)).Path };
    }

    // The rules refuse every other one; where no halt stands, the last of these is the one that lifted it.
    private static bool Counts(Clearance clearance) =>
        clearance.Role is not Role.Person && !(clearance.Expires is { } end && clearance.At.Date >= end);
}
