using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Sessions;

/// <summary>Whether somebody does an exercise in the changed way that its <c>modified</c> words tell.</summary>
internal static class ChangedWay
{
    /// <summary>True where a standing condition or flag is on the exercise's list, or its condition allows the form in a modified way only.</summary>
    internal static bool IsTold(Exercise exercise, PersonProgramme programme, ExerciseCatalogue catalogue) =>
        programme.Conditions.Any(c => exercise.Modify.Contains(c) || catalogue.Switch(c, exercise.Form) is FormSwitch.Modified);
}
