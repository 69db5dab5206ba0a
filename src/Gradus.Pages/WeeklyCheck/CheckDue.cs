using Gradus.Pages.Routing;

namespace Gradus.Pages.WeeklyCheck;

/// <summary>Whether the weekly check is due: a week after the last whole one, or after a flare, a fall or spreading leg symptoms.</summary>
internal static class CheckDue
{
    private const int DaysBetween = 7;

    internal static bool Is(PageContext page) =>
        page.Person.Programme is { Week: > 0 } programme
        && (programme.CheckInAsked || programme.LastCheckIn is not { } last || page.Today.DayNumber - last.DayNumber >= DaysBetween);
}
