namespace Gradus.Content.Check;

/// <summary>What excludes an exercise cannot also modify it, and nobody can have an exercise without a source.</summary>
internal static class GateCheck
{
    internal static void Run(ContentSet content, IssueList issues)
    {
        foreach (var exercise in content.Catalogue.Exercises)
        {
            foreach (var both in exercise.Exclude.Intersect(exercise.Modify))
                issues.Add(content.Places.Of("exercise", exercise.Name, "modify"), $"modify: {both} excludes it already");
            if (content.SourcesOf[exercise.Name].IsEmpty)
                issues.Add(content.Places.Of("exercise", exercise.Name, "sources"), "sources: expected at least one; own-default where there is none");
        }
    }
}
