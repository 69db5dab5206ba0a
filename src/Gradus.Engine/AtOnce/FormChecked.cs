using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>The last form check stands, but after a specialist's "not passed" only a specialist's "passed" counts.</summary>
internal static class FormChecked
{
    public static void Apply(Fold fold, FormCheck check)
    {
        var forms = fold.State.Forms;
        var bySpecialist = check.By is not Role.Person;
        if (!bySpecialist && forms.GetValueOrDefault(check.Exercise).SpecialistOnly) return;
        forms[check.Exercise] = new(check.Passed, bySpecialist && !check.Passed);
    }
}
