using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;

namespace Gradus.Engine.Programme;

/// <summary>
/// The gates that can stand before anything has been done or cleared: form switch, exclusion, water. A form that needs a clearance is shut.
/// </summary>
internal static class FirstGate
{
    internal static (string Kind, string Name)? Shut(FirstProgrammeWishes wishes, ExerciseCatalogue catalogue, Exercise exercise)
    {
        foreach (var mark in wishes.Conditions.Concat(wishes.Flags))
        {
            if (catalogue.Switch(mark, exercise.Form) is FormSwitch.Off or FormSwitch.NeedsClearance) return ("form", mark);
            if (exercise.Exclude.Contains(mark)) return ("condition", mark);
        }

        if (exercise.Form is not Form.Water) return null;
        if (wishes.Flags.Contains("no-water")) return ("water", "no-water");
        return wishes.WaterScreen is Clearing.Clear ? null : ("water", "water-screen");
    }
}
