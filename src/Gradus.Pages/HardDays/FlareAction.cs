using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.HardDays;

/// <summary>A hard day: a button, not a pain score. What makes it dangerous is asked on the page that carries the button.</summary>
internal static class FlareAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (form.OneOf("warning", "none", "some") is not { } warning) return Fault.Refuse(Fault.Of("warning", "flare.fault"));
        if (warning == "some") return new() { Next = "/wrong" };
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [new Flare { Id = id, At = page.Request.Now }],
            Next = $"/hard-day?saved={id}",
        };
    }
}
