using Gradus.Engine.Person;
using Gradus.Pages.Routing;
using Gradus.Pages.Words;

namespace Gradus.Pages.Start;

/// <summary>One answered screen in words.</summary>
/// <param name="Step">Name of the screen.</param>
/// <param name="Lines">What was answered, at least one line.</param>
internal sealed record AnswerRow(string Step, IReadOnlyList<string> Lines);

/// <summary>The answers in words, for looking them over before the start is finished.</summary>
internal static class AnswerRows
{
    internal static IEnumerable<AnswerRow> Of(PageContext page, Answers answers) =>
        StartSteps.AskedOf(answers)
            .Select(step => new AnswerRow(step.Name, LinesOf(step.Name, page.Words, answers)))
            .Where(row => row.Lines.Count > 0);

    private static IReadOnlyList<string> LinesOf(string step, WordTable words, Answers answers) => step switch
    {
        "born" when answers.Born is { } born => [words.Date(born)],
        "nerves" or "injuries" or "illness" or "further" or "amber" => Lines(step, words, answers),
        "ready" => [words.Text(Ready(answers))],
        "duration" or "worse" or "water" => [words.Text($"start.{step}.choice.{answers[step]}")],
        "told" => Told(words, answers),
        "pain" => [words.Text("start.check.pain", ("pain", answers["pain"] ?? ""))],
        "moving" => Moving(words, answers),
        "access" => [.. answers.Several("access").Select(a => words.Text($"start.access.choice.{a}"))],
        "likes" => Likes(words, answers),
        "time" => [words.Text("start.check.time", ("minutes", answers["minutes"] ?? ""), ("days", DaysOf(words, answers)), ("zone", answers["zone"] ?? ""))],
        "walk" when answers.Walks.IsEmpty => [words.Text("start.walk.unknown")],
        "walk" => [words.Text("start.check.walk", ("minutes", words.Join([.. answers.Walks.Select(w => $"{w}")])))],
        _ => [],
    };

    private static IReadOnlyList<string> Told(WordTable words, Answers answers)
    {
        var told = answers.Several("told").Select(t => words.Text($"start.told.choice.{t}"));
        return answers["week"] is { } week ? [.. told, words.Text("start.check.week", ("week", week))] : [.. told];
    }

    private static string Ready(Answers answers) => Readiness.Of(answers) switch
    {
        Clearing.Clear => "start.check.ready-clear",
        Clearing.Stopped => "start.check.ready-stopped",
        _ => "start.check.ready-unknown",
    };

    private static List<string> Lines(string step, WordTable words, Answers answers)
    {
        var fields = StartSteps.Find(step)!.Fields;
        List<string> said =
        [
            .. fields.Where(f => answers[f] == "yes").Select(f => words.Text($"screening.short.{f}")),
            .. fields.Where(f => answers[f] == "unknown").Select(f => words.Text("start.check.unknown", ("what", words.Text($"screening.short.{f}")))),
        ];
        return said.Count == 0 ? [words.Text("start.check.none")] : said;
    }

    private static List<string> Moving(WordTable words, Answers answers)
    {
        List<string> said = [.. StartFields.Moving.Where(f => answers[f] == "yes").Select(f => words.Text($"start.check.moving.{f}"))];
        return said.Count == 0 ? [words.Text("start.check.none")] : said;
    }

    private static List<string> Likes(WordTable words, Answers answers)
    {
        List<string> liked = [.. StartFields.Forms.Where(f => answers[StartFields.Like(f)] == "like").Select(f => words.Text($"start.likes.form.{f}"))];
        return liked.Count == 0 ? [words.Text("start.check.likes-none")] : liked;
    }

    private static string DaysOf(WordTable words, Answers answers) =>
        words.Join([.. answers.Several("days").Select(d => words.Weekday((DayOfWeek)((d[0] - '0') % 7)))]);
}
