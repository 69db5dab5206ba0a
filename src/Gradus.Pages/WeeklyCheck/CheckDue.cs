using Gradus.Engine.Diary;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.WeeklyCheck;

/// <summary>Whether the weekly check is due: a week after the last whole one, or after a flare, a fall or spreading leg symptoms.</summary>
internal static class CheckDue
{
    private const int DaysBetween = 7;

    internal static bool Is(PageContext page)
    {
        if (page.Person.Programme is not { Week: > 0 } programme) return false;
        if (programme.LastCheckIn is not { } last || page.Today.DayNumber - last.DayNumber >= DaysBetween) return true;
        var standing = StandingDiary.Of(page.Person.Diary);
        for (var i = standing.Count - 1; i >= 0; i--)
        {
            if (standing[i] is CheckIn { Screening.IsEmpty: false }) return false;
            if (standing[i] is Flare or Fall or Session { LegSpread: true } or Answers { LegSpread: true }) return true;
        }
        return false;
    }
}
