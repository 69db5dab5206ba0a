using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Pages.Contract;
using Gradus.Pages.Forms;
using Gradus.Pages.Routing;
using Gradus.Pages.Told;

namespace Gradus.Pages.FormChecks;

/// <summary>
/// A look at one's own form: every key point ticked, before a mirror or by someone watching. For strength, yoga and tai chi
/// of load 1 to 3 only; a harder exercise is looked at by a specialist. Nothing is written until every point was seen.
/// </summary>
internal static class FormCheckAction
{
    private const int HighestLoad = 3;

    internal static ActionResult Act(PageContext page, FormValues form)
    {
        if (Of(page, form.Text("exercise")) is not { } exercise) return new() { Next = "/today" };
        var faults = new List<FieldFault>();
        var ticked = form.Several("point");
        for (var i = 1; i <= KeyPoints(page, exercise.Name).Count; i++)
            if (!ticked.Contains($"{i}"))
            {
                faults.Add(Fault.Of("point", "session.form.fault-point"));
                break;
            }
        if (form.OneOf("how", "mirror", "watched") is null) faults.Add(Fault.Of("how", "session.form.fault-how"));
        if (faults.Count > 0) return Fault.Refuse([.. faults]);
        var id = FormIds.Of(page, form);
        return new()
        {
            Append = [new FormCheck { Id = id, At = page.Request.Now, Exercise = exercise.Name, Passed = true, By = Role.Person }],
            Next = $"/today?saved={id}",
        };
    }

    /// <summary>The exercise of that name when one of the person's tracks has it and they may check it themselves; else null.</summary>
    internal static Exercise? Of(PageContext page, string? name) =>
        name is not null && page.Person.Programme!.Tracks.Any(t => t.Exercise == name)
        && page.Library.Catalogue.Find(name) is { Form: Form.Strength or Form.Yoga or Form.TaiChi, Load: <= HighestLoad } exercise
            ? exercise
            : null;

    /// <summary>What is looked at: the cue, the mistake that is not made, steady breath, no more pain than usual.</summary>
    internal static IReadOnlyList<string> KeyPoints(PageContext page, string name)
    {
        var points = new List<string>();
        if (page.Words.Find($"exercise.{name}.position") is { } position) points.Add(position);
        if (page.Words.Find($"exercise.{name}.cue") is { } cue) points.Add(cue);
        if (page.Words.Find($"exercise.{name}.mistake") is { } mistake) points.Add(page.Words.Text("session.form.not-this", ("mistake", mistake)));
        points.Add(page.Words.Text("session.form.slow"));
        points.Add(page.Words.Text("session.form.breath"));
        return points;
    }
}
