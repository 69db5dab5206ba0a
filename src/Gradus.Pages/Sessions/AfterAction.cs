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
        if (subject.Changes is { LegSpread: true } said)
        {
            spread = true;
            spreadIn = said.LegSpreadIn;
        }
        else if (spread is true && form.Text("confirmed") != "leg")
        {
            return Fault.Refuse(Fault.Of(Confirmation.Field, "after.leg-confirm"));
        }
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
        var answered = given is not { Pain: null, Effort: null, Liking: null, LegSpread: null };
        if (!answered && subject.Changes is null) return new() { Next = "/today" };
        var saved = given.Id;
        Entry entry = subject.Changes is { } before
            ? new Correction { Id = FormIds.Nth(given.Id, 2), At = given.At, Replaces = before.Id, With = given }
            : given;
        return new() { Append = [entry], Next = NeedsCare(page, given) ? $"/session/care?saved={saved}" : $"/today?saved={saved}" };
    }

    private static bool NeedsCare(PageContext page, Answers given) =>
        given.LegSpread is true || HardPain.Is(given.Pain, page.Person.Programme!.UsualPain);
}
