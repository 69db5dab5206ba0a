using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>Titles and detours of the start's pages.</summary>
internal static class StartPages
{
    internal static string Title(PageContext page) =>
        StartSteps.Find(page.Segment(1)) is { } step ? page.Words.Text($"start.{step.Name}.title") : page.Words.Text("start.title");

    internal static string? FirstOpen(PageContext page)
    {
        var answers = Read(page);
        return answers.StopFlags.IsEmpty ? StartSteps.FirstOpen(answers).Path : StartSteps.StopPath;
    }

    internal static string? Instead(PageContext page) => StartSteps.Instead(page.Segment(1), Read(page));

    internal static string? WithoutStop(PageContext page)
    {
        var answers = Read(page);
        return answers.StopFlags.IsEmpty ? StartSteps.FirstOpen(answers).Path : null;
    }

    private static Answers Read(PageContext page) => new(page.Person.Draft, page.Today);
}
