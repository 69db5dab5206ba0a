using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.Sessions;

/// <summary>What the questions at the end speak of.</summary>
/// <param name="Sessions">The sessions as they stand, in the order of the diary.</param>
/// <param name="Change">What was answered about them is being changed.</param>
internal sealed record AfterSubject(ImmutableArray<Session> Sessions, bool Change)
{
    /// <summary>Leg symptoms were said of one of them: that stays said.</summary>
    internal bool SpreadSaid => Sessions.Any(s => s.LegSpread is true);

    /// <summary>The answer that all of them share; null when there is none or they differ.</summary>
    internal T? Shared<T>(Func<Session, T?> answer)
        where T : struct =>
        Change && Sessions.Select(answer).Distinct().ToList() is [var one] ? one : null;

    internal static AfterSubject Shown(PageContext page)
    {
        if (page.Refused) return Of(page, page.Typed.GetValueOrDefault("sessions"), page.Typed.ContainsKey("change"));
        if (page.Request.Query.GetValueOrDefault("change") is { } change) return Of(page, change, true);
        var day = page.Request.Query.GetValueOrDefault("day") == "yesterday" ? page.Today.AddDays(-1) : page.Today;
        return new([.. SessionTold.Unanswered(StandingDiary.Open(page.Person.Diary), day)], false);
    }

    internal static AfterSubject Posted(PageContext page, FormValues form) => Of(page, form.Text("sessions"), form.Text("change") is not null);

    private static AfterSubject Of(PageContext page, string? sessions, bool change)
    {
        var ids = (sessions ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).ToHashSet(StringComparer.Ordinal);
        return new([.. StandingDiary.Open(page.Person.Diary).OfType<Session>().Where(s => ids.Contains(s.Id))], change);
    }
}
