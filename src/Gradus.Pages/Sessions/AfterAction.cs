using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Sessions;

/// <summary>How it was: every answer may be left out, and what was left out is stored as not answered.</summary>
internal static class AfterAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var subject = AfterSubject.Posted(page, form);
        if (subject.Sessions.IsEmpty) return new() { Next = "/today" };
        var spreadIn = form.Several("leg-in").Intersect(subject.Sessions.Select(s => s.Id)).ToImmutableArray();
        var leg = form.OneOf("leg", "yes", "no");
        if (leg == "no" && !spreadIn.IsEmpty) return Fault.Refuse(Fault.Of("leg", "after.leg-both"));
        bool? spread = leg == "yes" || !spreadIn.IsEmpty ? true : leg == "no" ? false : null;
        if (spread is true && form.Text("confirmed") != "leg")
            return Fault.Refuse(Fault.Of(Confirmation.Field, spreadIn.IsEmpty && subject.Sessions.Length > 1 ? "after.leg-confirm-all" : "after.leg-confirm"));
        var given = new Answers
        {
            Id = FormIds.Of(page, form),
            At = page.Request.Now,
            Sessions = [.. subject.Sessions.Select(s => s.Id)],
            Pain = form.Number("pain", 0, 10),
            Effort = form.Number("effort", 0, 10),
            Liking = form.Number("liking", 0, 4),
            LegSpread = spread,
            LegSpreadIn = spread is true ? spreadIn : [],
        };
        return subject.Change ? Changed(page, given, subject) : First(page, given);
    }

    private static ActionResult First(PageContext page, Answers given) => given is { Pain: null, Effort: null, Liking: null, LegSpread: null }
        ? new() { Next = "/today" }
        : new() { Append = [given], Next = Next(page, given, $"?saved={given.Id}") };

    // Answers never overwrite answers; a session that is answered otherwise is corrected itself.
    private static ActionResult Changed(PageContext page, Answers given, AfterSubject subject) => new()
    {
        Append = [.. subject.Sessions.Select((session, i) => new Correction
        {
            Id = FormIds.Nth(given.Id, i + 1),
            At = given.At,
            Replaces = session.Id,
            With = session with
            {
                Pain = given.Pain,
                Effort = given.Effort,
                Liking = given.Liking,
                LegSpread = session.LegSpread is true ? true : Spread(given, session.Id),
            },
        })],
        Next = Next(page, given, $"?changed={string.Join(',', given.Sessions)}"),
    };

    private static bool? Spread(Answers given, string session) =>
        given.LegSpread is true && !given.LegSpreadIn.IsEmpty ? given.LegSpreadIn.Contains(session) : given.LegSpread;

    private static string Next(PageContext page, Answers given, string told) =>
        (given.LegSpread is true || HardPain.Is(given.Pain, page.Person.Programme!.UsualPain) ? "/session/care" : "/today") + told;
}
