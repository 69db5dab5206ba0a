using System.Collections.Immutable;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>Keeps the answers of one screen as typed and says which comes next.</summary>
internal static class StartAction
{
    private const int LongestAnswer = 500;

    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (TakenUp.Waits(page.Person)) return new ActionResult { Next = TakenUp.Path };
        var before = Answers.Of(page);
        var name = page.Segment(1);
        if (StartSteps.Instead(name, before) is { } instead) return new ActionResult { Next = instead };
        var step = StartSteps.Find(name)!;
        var answers = Answers.Of(page, Keep(page.Person.Draft, step, form));
        if (form.Text("go") == "back")
            return new ActionResult { Draft = answers.Given, Next = (StartSteps.Before(step, answers) ?? step).Path };
        // A warning sign goes before a line that was left out: the other answers are asked again when it was a slip.
        if (!answers.StopFlags.IsEmpty) return new ActionResult { Draft = answers.Given, Next = StartSteps.StopPath };
        ImmutableArray<FieldFault> faults = [.. step.Check(answers)];
        if (!faults.IsEmpty) return new ActionResult { Faults = faults };
        if (step == StartSteps.All[^1]) return Enrolment.Finish(page, answers);
        return new ActionResult { Draft = answers.Given, Next = Next(step, answers, form) };
    }

    private static string Next(StartStep step, Answers answers, FormValues form)
    {
        if (form.Text("from") != "check") return StartSteps.After(step, answers).Path;
        var open = StartSteps.FirstOpen(answers);
        return open == StartSteps.All[^1] ? open.Path : $"{open.Path}?from=check";
    }

    private static ImmutableSortedDictionary<string, string> Keep(ImmutableSortedDictionary<string, string> draft, StartStep step, FormValues form)
    {
        foreach (var field in step.Fields)
            draft = form.Text(field) is { } text
                ? draft.SetItem(field, text.Length <= LongestAnswer ? text : text[..LongestAnswer])
                : draft.Remove(field);
        return draft;
    }
}
