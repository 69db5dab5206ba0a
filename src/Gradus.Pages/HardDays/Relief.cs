using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Programme;

namespace Gradus.Pages.HardDays;

/// <summary>The few movements that ease a hard day, as far as what is known about the person leaves them open.</summary>
internal static class Relief
{
    private static readonly ImmutableArray<string> Names = ["diaphragm-breathing", "pelvic-tilt", "knee-rocks"];

    /// <summary>
    /// Those of the three that no standing condition shuts or that has not been shut to a track of this person. Where a form
    /// needs a clearance the exercise is left out: the page offers less than the rules may allow, never more.
    /// </summary>
    internal static IReadOnlyList<Exercise> Of(PersonProgramme programme, ExerciseCatalogue catalogue) =>
        [.. Names.Select(catalogue.Find).OfType<Exercise>().Where(e => IsOpen(e, programme, catalogue))];

    private static bool IsOpen(Exercise exercise, PersonProgramme programme, ExerciseCatalogue catalogue) =>
        !exercise.Exclude.Any(programme.Conditions.Contains)
        && programme.Conditions.All(c => catalogue.Switch(c, exercise.Form) is FormSwitch.Normal or FormSwitch.Modified)
        && !programme.Tracks.Any(t => t.Exercise == exercise.Name && t.State == TrackState.Excluded);
}
