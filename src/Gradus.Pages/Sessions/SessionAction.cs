using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Days;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Sessions;

/// <summary>Done, less, skipped: each is written at once, so that a session that breaks off loses nothing.</summary>
internal static class SessionAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var step = SessionStep.Posted(page, form);
        var item = step.Plan.Items.FirstOrDefault(i => i.Track.Track == form.Text("track"));
        if (item is null) return new() { Next = "/today" };
        var here = step with { Number = step.Plan.Items.IndexOf(item) + 1 };
        return form.OneOf("did", "done", "less", "skip") switch
        {
            "done" => Done(page, form, here, item),
            "less" => Less(page, form, here, item),
            "skip" => Skipped(page, form, here, item),
            _ => new() { Next = here.Address(here.Number) },
        };
    }

    private static ActionResult Done(PageContext page, FormValues form, SessionStep step, DayItem item) => new()
    {
        Append = [Resent.Of(page, Wrote(page, FormIds.Of(page, form), item, new(item.Dose.Sets, item.Dose.Amount), null))],
        Next = step.AfterThis,
    };

    private static ActionResult Less(PageContext page, FormValues form, SessionStep step, DayItem item)
    {
        var faults = new List<FieldFault>();
        return AmountDone.Read(item.Dose, form, "sets", "amount", faults) is { } done
            ? new()
            {
                Append = [Resent.Of(page, Wrote(page, FormIds.Of(page, form), item, done, form.OneOf("reason", SessionReasons.Skip.AsSpan())))],
                Next = step.AfterThis,
            }
            : Fault.Refuse([.. faults]);
    }

    private static ActionResult Skipped(PageContext page, FormValues form, SessionStep step, DayItem item)
    {
        if (form.OneOf("reason", SessionReasons.Skip.AsSpan()) is not { } reason)
            return Fault.Refuse(Fault.Of("reason", "session.fault.reason"));
        return new()
        {
            Append = [new Skip { Id = FormIds.Of(page, form), At = page.Request.Now, Track = item.Track.Track, Reason = reason }],
            Next = step.AfterThis,
        };
    }

    /// <summary>A session of now, with nothing answered about it yet.</summary>
    internal static Session Wrote(PageContext page, string id, DayItem item, AmountDone done, string? reason) => new()
    {
        Id = id,
        At = page.Request.Now,
        Track = item.Track.Track,
        Kind = item.Dose.Kind,
        Sets = done.Sets,
        Amount = done.Amount,
        Reason = reason,
    };
}
