using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Tracks;

/// <summary>What the person may always do with one track: less, set it aside, take it up again, say what is comfortable.</summary>
internal static class TrackAction
{
    private const int MostTrials = 3;
    private const int MostMinutes = 180;

    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var track = page.Person.Programme!.Tracks.FirstOrDefault(t => t.Track == form.Text("name"));
        if (track is null) return new() { Next = "/today" };
        var id = FormIds.Of(page, form);
        var at = page.Request.Now;
        return form.OneOf("did", "keep", "park", "unpark", "trials") switch
        {
            "keep" => Keep(form, track, id, at),
            "park" when track.Dose is not null => Wrote(new Park { Id = id, At = at, Track = track.Track }),
            "unpark" when track.State == TrackState.Parked => Wrote(new Unpark { Id = id, At = at, Track = track.Track }),
            "trials" when track.TrialsCount => Trials(form, track, id, at),
            _ => new() { Next = "/today" },
        };
    }

    private static ActionResult Keep(FormValues form, TrackStanding track, string id, Engine.CivilTime at)
    {
        if (track.Dose is not { } dose) return new() { Next = "/today" };
        var unit = dose.Kind == DoseKind.HoldSeconds ? 5 : 1;
        if (form.Number("amount", unit, int.MaxValue) is not { } amount || amount % unit != 0) return Fault.Refuse(Fault.Of("amount", "why.fault.keep"));
        return amount >= dose.Amount ? new() { Next = "/today" } : Wrote(new Keep { Id = id, At = at, Track = track.Track, Amount = amount });
    }

    private static ActionResult Trials(FormValues form, TrackStanding track, string id, Engine.CivilTime at)
    {
        var values = new List<int>();
        var faults = new List<FieldFault>();
        for (var i = 1; i <= MostTrials; i++)
        {
            var field = $"trial-{i}";
            if (form.Text(field) is null) continue;
            if (form.Number(field, 1, MostMinutes) is { } minutes) values.Add(minutes);
            else faults.Add(Fault.Of(field, "session.fault.number", ("most", $"{MostMinutes}")));
        }
        if (faults.Count == 0 && values.Count == 0) faults.Add(Fault.Of("trial-1", "session.fault.number", ("most", $"{MostMinutes}")));
        return faults.Count > 0
            ? Fault.Refuse([.. faults])
            : Wrote(new Trials { Id = id, At = at, Track = track.Track, Values = [.. values] });
    }

    private static ActionResult Wrote(Entry entry) => new() { Append = [entry], Next = $"/today?saved={entry.Id}" };
}
