using System.Collections.Immutable;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Sessions;
using Gradus.Pages.Told;

namespace Gradus.Pages.WeeklyCheck;

/// <summary>
/// Usual pain and the safety questions. Where any of them is answered, all red ones are: half a list would pass
/// for a whole one. An answer that stops everything is confirmed first, for it stays said.
/// </summary>
internal static class CheckAction
{
    internal static ActionResult Act(PageContext page, FormValues form)
    {
        var red = ScreeningQuestions.Red(page);
        var given = ImmutableSortedDictionary.CreateBuilder<string, ScreeningAnswer>(StringComparer.Ordinal);
        foreach (var question in red.Concat(ScreeningQuestions.Amber(page)))
            if (ScreeningQuestions.Read(form.Text(question)) is { } answer) given[question] = answer;
        var faults = new List<FieldFault>();
        if (form.Text("red") == "none") NoneOfThese(red, given, faults);
        else if (given.Count > 0 && !given.Keys.Any(red.Contains)) faults.Add(Fault.Of("red", "check.fault.red"));
        else if (given.Count > 0)
            faults.AddRange(red.Where(q => !given.ContainsKey(q)).Select(q => Fault.Of(q, "check.fault.line")));
        var pain = form.Number("usual-pain", 0, 10);
        if (faults.Count == 0 && given.Count == 0 && pain is null) faults.Add(Fault.Of("", "check.fault.nothing"));
        if (faults.Count > 0) return Fault.Refuse([.. faults]);
        var halts = given.Any(a => ScreeningQuestions.Halts(a.Key, a.Value));
        if (halts && form.Text("confirmed") != "check") return Fault.Refuse(Fault.Of(Confirmation.Field, "check.confirm"));
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [new CheckIn { Id = id, At = page.Request.Now, UsualPain = pain, Screening = given.ToImmutable() }],
            Next = halts ? "/" : $"/today?saved={id}",
        };
    }

    private static void NoneOfThese(
        ImmutableArray<string> red, ImmutableSortedDictionary<string, ScreeningAnswer>.Builder given, List<FieldFault> faults)
    {
        foreach (var question in red)
        {
            if (given.TryGetValue(question, out var answer) && answer != ScreeningAnswer.No)
            {
                faults.Add(Fault.Of(question, "check.fault.both"));
                return;
            }
            given[question] = ScreeningAnswer.No;
        }
    }
}
