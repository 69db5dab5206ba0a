using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>
/// A warning sign was answered with yes and the person says that it is so. What was said then stays said until a clearance;
/// so a slip of the finger can be changed before this, and only before.
/// </summary>
internal static class StopAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (TakenUp.Waits(page.Person)) return new ActionResult { Next = TakenUp.Path };
        var answers = Answers.Of(page);
        return answers.StopFlags.IsEmpty || answers.Born is null
            ? new ActionResult { Next = StartSteps.FirstOpen(answers).Path }
            : Enrolment.Stop(page, answers);
    }
}
