using Gradus.Engine.Doses;

namespace Gradus.Content.Check;

/// <summary>Start doses must lie where the rules let a dose stand: not above the goal or ceiling that stands without a sheet's own.</summary>
internal static class DoseCheck
{
    internal static void Run(ContentSet content, IssueList issues)
    {
        foreach (var exercise in content.Catalogue.Exercises)
        {
            var dose = exercise.StartDose;
            var most = Top.Of(exercise, dose.Kind, goal: null);
            if (dose.Amount > most)
                Say("dose", $"{dose.Amount} is above {most}, where the rules stop for this form");
            if (exercise.HoldEachSeconds is not null && dose.Kind is not DoseKind.Repetitions)
                Say("holdEachSeconds", "only repetitions are held; seconds and minutes are not counted");

            void Say(string key, string message) =>
                issues.Add(content.Places.Of("exercise", exercise.Name, key), $"{key}: {message}");
        }
    }
}
