using Gradus.Pages.More;
using Gradus.Pages.Start;
using Gradus.Pages.Stopped;
using Gradus.Pages.YourProgramme;

namespace Gradus.Pages.Routing;

/// <summary>Every page of the product, one line each. Folders hold a page and its action together.</summary>
internal static class Routes
{
    internal static readonly IReadOnlyList<PageRoute> All =
    [
        PageRoute.To<StartPage>("/start", "start.title") with { Open = Stage.Start, Chrome = Chrome.Flow, Instead = StartPages.FirstOpen },
        PageRoute.To<StopPage>(StartSteps.StopPath, "stop.title") with { Open = Stage.Start, Chrome = Chrome.Brand, Instead = StartPages.WithoutStop, Act = StopAction.Act },
        PageRoute.To<AgainPage>(TakenUp.Path, "start.again.title") with { Open = Stage.Start, Chrome = Chrome.Brand, Dawn = true, Instead = StartPages.WithoutClearance, Act = TakenUp.Act },
        PageRoute.To<StartPage>("/start/welcome", "start.welcome.title") with { Open = Stage.Start, Chrome = Chrome.Brand, Dawn = true, Instead = StartPages.Instead, Act = StartAction.Act },
        PageRoute.To<StartPage>("/start/{step}", "start.title") with { Open = Stage.Start, Chrome = Chrome.Flow, Title = StartPages.Title, Instead = StartPages.Instead, Act = StartAction.Act },
        PageRoute.To<StoppedPage>("/stopped", "stop.title") with { Open = Stage.Stopped, Chrome = Chrome.Brand },
        PageRoute.To<ProgrammePage>("/programme", "programme.title"),
        PageRoute.To<MorePage>("/more", "more.title"),
        .. DailyRoutes.All,
    ];

    private static readonly Dictionary<string, PageRoute> Plain =
        All.Where(r => !r.Path.Contains('{', StringComparison.Ordinal)).ToDictionary(r => r.Path, StringComparer.Ordinal);

    private static readonly PageRoute[] Patterns = [.. All.Where(r => r.Path.Contains('{', StringComparison.Ordinal))];

    /// <summary>The route of a path, or null.</summary>
    internal static PageRoute? Find(string path) =>
        Plain.GetValueOrDefault(path) ?? Patterns.FirstOrDefault(r => Fits(r.Path, path));

    private static bool Fits(string pattern, string path)
    {
        var wanted = pattern.Split('/');
        var given = path.Split('/');
        if (wanted.Length != given.Length) return false;
        for (var i = 0; i < wanted.Length; i++)
            if (wanted[i] != given[i] && (!wanted[i].StartsWith('{') || given[i].Length == 0)) return false;
        return true;
    }
}
