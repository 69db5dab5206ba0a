using Gradus.Pages.Breaks;
using Gradus.Pages.Contract;
using Gradus.Pages.Falls;
using Gradus.Pages.FormChecks;
using Gradus.Pages.HardDays;
using Gradus.Pages.Logging;
using Gradus.Pages.Mornings;
using Gradus.Pages.MyData;
using Gradus.Pages.Progress;
using Gradus.Pages.Sessions;
using Gradus.Pages.Today;
using Gradus.Pages.Tracks;
using Gradus.Pages.Undoing;
using Gradus.Pages.WeeklyCheck;
using Gradus.Pages.Why;
using Gradus.Pages.Wrong;

namespace Gradus.Pages.Routing;

/// <summary>The pages of every day, one line each.</summary>
internal static class DailyRoutes
{
    internal static readonly IReadOnlyList<PageRoute> All =
    [
        PageRoute.To<TodayPage>("/today", "today.title") with { Dawn = true },
        PageRoute.To<SessionPage>("/session", "session.title") with { Chrome = Chrome.Flow, Act = SessionAction.Act },
        PageRoute.To<Sessions.StopPage>("/session/stop", "session.stop-title") with { Chrome = Chrome.Flow, Act = Sessions.StopAction.Act },
        PageRoute.To<AfterPage>("/session/after", "after.title") with { Chrome = Chrome.Flow, Act = AfterAction.Act },
        PageRoute.To<CarePage>("/session/care", "after.care-title"),
        PageRoute.To<FormCheckPage>("/form-check", "session.form.page") with { Chrome = Chrome.Flow, Act = FormCheckAction.Act },
        PageRoute.To<LogPage>("/log", "session.log.page") with { Chrome = Chrome.Flow, Act = LogAction.Act },
        PageRoute.To<MorningPage>("/morning", "morning.title") with { Act = MorningAction.Act },
        PageRoute.To<CheckPage>("/check", "check.title") with { Chrome = Chrome.Flow, Act = CheckAction.Act },
        PageRoute.To<HardDayPage>("/hard-day", "flare.page") with { Chrome = Chrome.Flow, Act = FlareAction.Act },
        PageRoute.To<FallPage>("/fall", "fall.title") with { Chrome = Chrome.Flow, Act = FallAction.Act },
        PageRoute.To<WrongPage>("/wrong", "wrong.title") with { Open = Stage.Enrolled, Chrome = Chrome.Flow, Act = WrongAction.Act },
        PageRoute.To<TrackPage>("/track", "track.title") with { Chrome = Chrome.Flow, Act = TrackAction.Act },
        PageRoute.To<AwayPage>("/away", "away.title") with { Chrome = Chrome.Flow, Act = AwayAction.Act },
        PageRoute.To<ProgressPage>("/progress", "progress.title") with { Reads = Reads.Everything },
        PageRoute.To<WhyPage>("/why", "why.title") with { Reads = Reads.Everything },
        PageRoute.To<WhyPage>("/why/{decision}", "why.title") with { Reads = Reads.Everything },
        PageRoute.To<DataPage>("/data", "data.title") with { Open = Stage.Enrolled },
        PageRoute.To<UndonePage>("/undo", "session.undo-title") with { Act = Undoable.Undo },
    ];
}
