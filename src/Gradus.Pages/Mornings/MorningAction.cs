using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Mornings;

/// <summary>One tap: pain on getting up.</summary>
internal static class MorningAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (form.Number("pain", 0, 10) is not { } pain) return Fault.Refuse(Fault.Of("", "morning.fault"));
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [Resent.Of(page, new Morning { Id = id, At = page.Request.Now, Pain = pain })],
            Next = $"/today?saved={id}",
        };
    }
}
