using System.Collections.Immutable;
using Gradus.Engine.Programme;

namespace Gradus.Content.Reading;

/// <summary>Every name of an exercise, condition, flag or source that a file uses must exist.</summary>
internal static class NamesLeadSomewhere
{
    internal static void Check(
        ImmutableArray<ExerciseFile> exercises, ConditionsFile conditions, ImmutableArray<Source> sources,
        IEnumerable<Protocol> protocols, IssueList issues, ContentPlaces places)
    {
        var names = exercises.Select(e => e.Exercise.Name).ToHashSet(StringComparer.Ordinal);
        var marks = conditions.Switches.Keys.Concat(conditions.Flags).ToHashSet(StringComparer.Ordinal);
        var sourceNames = sources.Select(s => s.Name).ToHashSet(StringComparer.Ordinal);
        foreach (var (exercise, from, _, _) in exercises)
        {
            Each("easier", "exercise", exercise.Easier, names);
            Each("harder", "exercise", exercise.Harder, names);
            Each("exclude", "condition or flag", exercise.Exclude, marks);
            Each("modify", "condition or flag", exercise.Modify, marks);
            Each("sources", "source", from, sourceNames);

            void Each(string key, string what, ImmutableArray<string> used, HashSet<string> known)
            {
                foreach (var name in used.Where(n => !known.Contains(n)))
                    issues.Add(places.Of("exercise", exercise.Name, key), $"{key}: there is no {what} \"{name}\"{NearestWord.Hint(name, known)}");
            }
        }
        foreach (var protocol in protocols)
        {
            if (protocol.Condition != "any" && !conditions.Switches.ContainsKey(protocol.Condition))
                issues.Add(places.Of("protocol", protocol.Name, "condition"),
                    $"condition: there is no condition \"{protocol.Condition}\"{NearestWord.Hint(protocol.Condition, conditions.Switches.Keys)}");
            foreach (var ladder in protocol.Ladders)
                foreach (var name in ladder.Exercises.Where(n => !names.Contains(n)))
                    issues.Add(places.Of("protocol", protocol.Name, ladder.Track),
                        $"{ladder.Track}: there is no exercise \"{name}\"{NearestWord.Hint(name, names)}");
        }
    }
}
