using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Falls;

/// <summary>A fall or a near-fall is noted.</summary>
internal static class FallAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (form.OneOf("fall", "fell", "near") is not { } fall) return Fault.Refuse(Fault.Of("", "fall.fault"));
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [new Fall { Id = id, At = page.Request.Now, Near = fall == "near" }],
            Next = $"/fall?saved={id}",
        };
    }
}
