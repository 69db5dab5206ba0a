using System.Globalization;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Breaks;

/// <summary>A break is told, so that nobody asks why and the way back is gentle.</summary>
internal static class AwayAction
{
    private const int LongestDays = 366;
    private const int FurthestBack = 28;
    private const int FurthestAhead = 366;

    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var faults = new List<FieldFault>();
        var from = Day(form, "from", faults);
        var to = Day(form, "to", faults);
        if (from is { } first && to is { } last)
        {
            if (first > page.Today.AddDays(FurthestAhead) || first < page.Today.AddDays(-FurthestBack)) faults.Add(Fault.Of("from", "away.fault-from"));
            if (last < first) faults.Add(Fault.Of("to", "away.fault-order"));
            else if (last.DayNumber - first.DayNumber > LongestDays) faults.Add(Fault.Of("to", "away.fault-long"));
        }
        if (faults.Count > 0) return Fault.Refuse([.. faults]);
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [new Away { Id = id, At = CivilTime.StartOf(from!.Value), To = to!.Value, Reason = form.OneOf("reason", "illness", "travel", "other") }],
            Next = $"/today?saved={id}",
        };
    }

    private static DateOnly? Day(FormValues form, string field, List<FieldFault> faults)
    {
        if (DateOnly.TryParseExact(form.Text(field), "yyyy-MM-dd", NumberFormatInfo.InvariantInfo, DateTimeStyles.None, out var day)) return day;
        faults.Add(Fault.Of(field, "away.fault-date"));
        return null;
    }
}
