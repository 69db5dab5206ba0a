using Gradus.Engine.Catalogue;

namespace Gradus.Engine.Doses;

/// <summary>Where the moving part stops climbing: the goal, the ceiling of the form, or the top of the repetition range.</summary>
public static class Top
{
    /// <summary>Top of the repetition range 8 to 12.</summary>
    public const int Repetitions = 12;

    /// <summary>In the moving part's own unit. Clinical source: evidence §14 I15, §4, §7, §8.</summary>
    /// <param name="exercise">What is done now.</param>
    /// <param name="kind">Kind of the track's dose.</param>
    /// <param name="goal">The sheet's goal, or null.</param>
    public static int Of(Exercise exercise, DoseKind kind, int? goal) => kind switch
    {
        DoseKind.Minutes => Math.Min(goal ?? (exercise.Form is Form.Walking ? 30 : int.MaxValue), Ceiling(exercise.Form)),
        DoseKind.Repetitions => Math.Min(goal ?? Repetitions, Repetitions),
        _ => Math.Max(5, Math.Min(goal ?? 30, exercise.Form is Form.Strength ? 10 : 60) / 5 * 5),
    };

    /// <summary>The dose, or the top where it lies above.</summary>
    public static Dose Capped(Dose dose, Exercise exercise, int? goal)
    {
        var top = Of(exercise, dose.Kind, goal);
        return dose.Amount > top ? dose.WithAmount(top) : dose;
    }

    private static int Ceiling(Form form) => form switch
    {
        Form.Breathing => 20,
        Form.Yoga or Form.TaiChi => 40,
        Form.Water => 45,
        _ => 60,
    };
}
