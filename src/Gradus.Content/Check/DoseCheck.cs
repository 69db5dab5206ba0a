using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;

namespace Gradus.Content.Check;

/// <summary>Start doses must lie where the rules let a dose stand: under the ceiling of their form and within the range of repetitions.</summary>
internal static class DoseCheck
{
    private const int MostRepetitions = 12;
    private const int LongestStrengthHold = 10;
    private const int LongestHold = 60;

    internal static void Run(ContentSet content, IssueList issues)
    {
        foreach (var exercise in content.Catalogue.Exercises)
        {
            var dose = exercise.StartDose;
            var most = dose.Kind switch
            {
                DoseKind.Repetitions => MostRepetitions,
                DoseKind.HoldSeconds => exercise.Form is Form.Strength ? LongestStrengthHold : LongestHold,
                _ => MostMinutes(exercise.Form),
            };
            if (dose.Amount > most)
                Say("dose", $"{dose.Amount} is above {most}, where the rules stop for this form");
            if (exercise.HoldEachSeconds is not null && dose.Kind is not DoseKind.Repetitions)
                Say("holdEachSeconds", "only repetitions are held; seconds and minutes are not counted");

            void Say(string key, string message) =>
                issues.Add(content.Places.Of("exercise", exercise.Name, key), $"{key}: {message}");
        }
    }

    private static int MostMinutes(Form form) => form switch
    {
        Form.Walking => 30,
        Form.Breathing => 20,
        Form.Yoga or Form.TaiChi => 40,
        Form.Water => 45,
        _ => 60,
    };
}
