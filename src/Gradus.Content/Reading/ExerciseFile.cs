using System.Collections.Immutable;
using Gradus.Content.Yaml;
using Gradus.Engine.Catalogue;

namespace Gradus.Content.Reading;

/// <summary>One exercise as its file tells it.</summary>
internal sealed record ExerciseFile(Exercise Exercise, ImmutableArray<string> Sources, string File, int Line)
{
    // `motion` belongs to the figure; nothing here looks into it.
    private static readonly string[] s_keys =
    [
        "name", "form", "region", "position", "target", "equipment", "spineMotion", "load", "sided", "dose", "holdEachSeconds",
        "perWeek", "easier", "harder", "exclude", "modify", "sources", "words", "motion",
    ];

    /// <summary>The exercise, or null when the file has an issue.</summary>
    internal static ExerciseFile? Read(string file, YamlNode node, IssueList issues, ContentPlaces places, WordsReader words)
    {
        var before = issues.Count;
        if (MapReader.Of(file, node, issues, s_keys) is not { } map) return null;
        var name = map.Text("name");
        if (places.Of("exercise", name).File is { Length: > 0 } other)
        {
            map.Refuse("name", $"\"{name}\" stands also in {other}");
            return null;
        }

        var form = map.Choice("form", Vocabulary.Forms);
        var (dose, breaths) = DoseReader.Read(map);
        var exercise = new Exercise
        {
            Name = name,
            Form = form,
            Region = map.Has("region") || form is Form.Strength ? map.Choice("region", Vocabulary.Regions) : null,
            Position = map.Text("position"),
            Target = map.Text("target"),
            Equipment = map.Names("equipment"),
            SpineMotion = map.Choice("spineMotion", Vocabulary.SpineMotions),
            Load = map.Number("load", 1, 5),
            Sided = map.Flag("sided"),
            StartDose = dose,
            CountsBreaths = breaths,
            HoldEachSeconds = map.OptionalNumber("holdEachSeconds", 1, 10),
            PerWeek = map.Number("perWeek", 1, 7),
            Easier = map.Names("easier"),
            Harder = map.Names("harder"),
            Exclude = map.Names("exclude"),
            Modify = map.Names("modify"),
        };
        var sources = map.Names("sources");
        CheckPlace(map, exercise, issues);
        foreach (var item in exercise.Equipment.Where(e => !Vocabulary.Equipment.Contains(e)))
            map.Refuse("equipment", $"\"{item}\" is not known{NearestWord.Hint(item, Vocabulary.Equipment)}");
        words.OfExercise(map, name);
        places.Note("exercise", name, "", file, map.LineOf("name"));
        foreach (var key in s_keys.Where(map.Has)) places.Note("exercise", name, key, file, map.LineOf(key));
        return issues.Count == before ? new(exercise, sources, file, map.LineOf("name")) : null;
    }

    private static void CheckPlace(MapReader map, Exercise exercise, IssueList issues)
    {
        if (exercise.Form is not Form.Strength && map.Has("region")) map.Refuse("region", "only strength has one");
        if (exercise.Name.Length == 0 || !Vocabulary.Forms.TryGetValue(map.OptionalText("form") ?? "", out var form)) return;
        if (!exercise.Name.All(c => c is (>= 'a' and <= 'z') or '-')) map.Refuse("name", "lower case letters and hyphens only");
        var folder = Vocabulary.Forms.First(f => f.Value == form).Key;
        var expected = $"{ContentFolder.Exercises}/{folder}/{exercise.Name}.yaml";
        if (map.File != expected) issues.Add(map.File, 0, $"by its name and form this file belongs at {expected}");
    }
}
