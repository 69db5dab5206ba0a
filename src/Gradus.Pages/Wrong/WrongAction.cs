using Gradus.Engine.Diary;
using Gradus.Engine.Screening;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Sessions;
using Gradus.Pages.Told;

namespace Gradus.Pages.Wrong;

/// <summary>Something is wrong: red flags outside a check. Confirmed before they are written, for they stop everything and stay said.</summary>
internal static class WrongAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var ticked = form.Several("flag");
        var flags = ScreeningFlags.Red.Where(ticked.Contains).ToList();
        if (flags.Count == 0) return Fault.Refuse(Fault.Of("flag", "wrong.fault"));
        if (form.Text("confirmed") != "wrong") return Fault.Refuse(Fault.Of(Confirmation.Field, "wrong.confirm"));
        return new()
        {
            Append = [new RedFlag { Id = FormIds.Of(page, form), At = page.Request.Now, Flags = [.. flags] }],
            Next = "/",
        };
    }
}
