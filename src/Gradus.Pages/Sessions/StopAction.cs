using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Sessions;

/// <summary>Ends a session: what was done is kept, the rest is left out, and the reason is asked, not demanded.</summary>
internal static class StopAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var step = SessionStep.Posted(page, form);
        var reason = form.OneOf("reason", SessionReasons.Stop.AsSpan());
        var written = new List<Entry>();
        if (step.Item is { } item)
        {
            var faults = new List<FieldFault>();
            var typed = form.Text("amount") is not null || form.Text("sets") is not null;
            var done = typed ? AmountDone.Read(item.Dose, form, "sets", "amount", faults) : null;
            if (faults.Count > 0) return Fault.Refuse([.. faults]);
            var id = FormIds.Of(page, form);
            if (done is not null) written.Add(SessionAction.Wrote(page, id, item, done, reason));
            else if (reason is not null && item.Untouched)
                written.Add(new Skip { Id = id, At = page.Request.Now, Track = item.Track.Track, Reason = reason });
        }
        return new() { Append = [.. written], Next = SessionReasons.NeedsCare(reason) ? "/session/care" : After(page, written) };
    }

    private static string After(PageContext page, List<Entry> written) =>
        written.Exists(e => e is Session) || SessionTold.Unanswered(StandingDiary.Open(page.Person.Diary), page.Today).Count > 0
            ? "/session/after"
            : "/today";
}
