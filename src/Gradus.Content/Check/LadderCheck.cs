using Gradus.Engine.Catalogue;

namespace Gradus.Content.Check;

/// <summary>Ladders: both ends of a rung know each other, load never falls towards harder, and no way up leads back.</summary>
internal static class LadderCheck
{
    internal static void Run(ContentSet content, IssueList issues)
    {
        var catalogue = content.Catalogue;
        foreach (var exercise in catalogue.Exercises)
        {
            foreach (var harder in exercise.Harder.Select(n => catalogue[n]))
            {
                if (!harder.Easier.Contains(exercise.Name))
                    issues.Add(Place(exercise, "harder"), $"harder: {harder.Name} does not name {exercise.Name} as easier");
                if (harder.Load < exercise.Load)
                    issues.Add(Place(exercise, "harder"), $"harder: the load falls from {exercise.Load} to {harder.Load} at {harder.Name}");
            }

            foreach (var easier in exercise.Easier.Select(n => catalogue[n]).Where(e => !e.Harder.Contains(exercise.Name)))
                issues.Add(Place(exercise, "easier"), $"easier: {easier.Name} does not name {exercise.Name} as harder");
            if (LeadsBack(catalogue, exercise))
                issues.Add(Place(exercise, "harder"), $"harder: the way up from {exercise.Name} leads back to it");
        }

        (string, int) Place(Exercise exercise, string key) => content.Places.Of("exercise", exercise.Name, key);
    }

    private static bool LeadsBack(ExerciseCatalogue catalogue, Exercise from)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(from.Harder);
        while (open.TryPop(out var name))
        {
            if (name == from.Name) return true;
            if (!seen.Add(name)) continue;
            foreach (var harder in catalogue[name].Harder) open.Push(harder);
        }

        return false;
    }
}
