using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>Titles and detours of the start's pages.</summary>
internal static class StartPages
{
    internal static string Title(PageContext page) =>
        StartSteps.Find(page.Segment(1)) is { } step ? page.Words.Text($"start.{step.Name}.title") : page.Words.Text("start.title");

    internal static string? FirstOpen(PageContext page)
    {
        if (TakenUp.Waits(page.Person)) return TakenUp.Path;
        var answers = Answers.Of(page);
        return answers.StopFlags.IsEmpty ? StartSteps.FirstOpen(answers).Path : StartSteps.StopPath;
    }

    internal static string? Instead(PageContext page) =>
        TakenUp.Waits(page.Person) ? TakenUp.Path : StartSteps.Instead(page.Segment(1), Answers.Of(page));

    internal static string? WithoutStop(PageContext page) =>
        !TakenUp.Waits(page.Person) && !Answers.Of(page).StopFlags.IsEmpty ? null : FirstOpen(page);

    internal static string? WithoutClearance(PageContext page) => TakenUp.Waits(page.Person) ? null : FirstOpen(page);
}
