using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Days;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Sessions;
using Gradus.Pages.Told;

namespace Gradus.Pages.Logging;

/// <summary>Several exercises of one day at once, as planned or as typed.</summary>
internal static class LogAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var yesterday = form.Text("day") == LogDay.Yesterday && page.Today > page.Person.Sheet!.Start;
        var id = FormIds.Of(page, form);
        var faults = new List<FieldFault>();
        var written = new List<Entry>();
        var number = 0;
        foreach (var track in page.Person.Programme!.Tracks)
        {
            number++;
            if (track.Dose is not { } dose) continue;
            var item = new DayItem(track, page.Library.Catalogue.Find(track.Exercise), dose, 0, false);
            if (Read(form, item, number, faults) is { } done)
                written.Add(SessionAction.Wrote(page, FormIds.Nth(id, number), item, done, null) with { At = LogDay.At(page, yesterday) });
        }
        if (faults.Count > 0) return Fault.Refuse([.. faults]);
        if (written.Count == 0) return Fault.Refuse(Fault.Of("", "session.log.nothing"));
        return new() { Append = [.. written], Next = yesterday ? "/session/after?day=yesterday" : "/session/after" };
    }

    /// <summary>Name of a field of the n-th track.</summary>
    internal static string Field(string part, int number) => $"{part}-{number}";

    private static AmountDone? Read(FormValues form, DayItem item, int number, List<FieldFault> faults)
    {
        var (sets, amount) = (Field("sets", number), Field("amount", number));
        if (form.Text(sets) is not null || form.Text(amount) is not null) return AmountDone.Read(item.Dose, form, sets, amount, faults);
        return form.Text(Field("as-planned", number)) is null ? null : new(item.Dose.Sets, item.Dose.Amount);
    }
}
