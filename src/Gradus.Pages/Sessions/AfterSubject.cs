using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Sessions;

/// <summary>What the questions at the end speak of.</summary>
/// <param name="Sessions">The sessions, in the order of the diary.</param>
/// <param name="Changes">The answers that are being changed; null for first answers.</param>
internal sealed record AfterSubject(ImmutableArray<Session> Sessions, Answers? Changes)
{
    internal static AfterSubject Shown(PageContext page)
    {
        if (page.Refused) return Of(page, page.Typed.GetValueOrDefault("sessions") ?? "", page.Typed.GetValueOrDefault("change"));
        if (page.Request.Query.GetValueOrDefault("change") is { } change) return Of(page, "", change);
        var day = page.Request.Query.GetValueOrDefault("day") == "yesterday" ? page.Today.AddDays(-1) : page.Today;
        return new([.. SessionTold.Unanswered(StandingDiary.Open(page.Person.Diary), day)], null);
    }

    internal static AfterSubject Posted(PageContext page, FormValues form) => Of(page, form.Text("sessions") ?? "", form.Text("change"));

    private static AfterSubject Of(PageContext page, string sessions, string? change)
    {
        var open = StandingDiary.Open(page.Person.Diary);
        var before = change is null ? null : open.OfType<Answers>().FirstOrDefault(a => a.Id == change);
        var ids = (before?.Sessions ?? [.. sessions.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)])
            .ToHashSet(StringComparer.Ordinal);
        return new([.. open.OfType<Session>().Where(s => ids.Contains(s.Id))], before);
    }
}
