using System.Collections.Frozen;
using System.Collections.Immutable;
using Gradus.Content.Reading;
using Gradus.Engine.Programme;

namespace Gradus.Content;

/// <summary>
/// Reads a content folder: <c>conditions.yaml</c>, <c>sources.yaml</c>, <c>exercises.yaml</c> (their order),
/// <c>exercises/FORM/NAME.yaml</c>, <c>protocols/NAME.yaml</c> and <c>words/LANGUAGE.yaml</c>. Other files are left alone.
/// </summary>
public static class ContentFolder
{
    internal const string Exercises = "exercises";
    internal const string Protocols = "protocols";
    internal const string Words = "words";

    /// <summary>
    /// Reads everything under <paramref name="path"/>. Never throws for what is written there: a file that cannot be read, an unknown key,
    /// a wrong kind of value or a name that leads nowhere is an issue with file and line. What takes sense rather than form to find
    /// (a ladder that goes in a circle) is for the content check.
    /// </summary>
    public static ContentResult Read(string path)
    {
        var issues = new IssueList();
        var content = Read(new ContentFiles(path, issues), issues);
        return new(issues.Count == 0 ? content : null, [.. issues.InOrder()]);
    }

    private static ContentSet? Read(ContentFiles files, IssueList issues)
    {
        if (!files.Exists) return null;
        var places = new ContentPlaces();
        var words = new WordsReader(issues, places);
        var conditions = files.Document("conditions.yaml") is { } c ? ConditionsFile.Read("conditions.yaml", c, issues, places) : null;
        var sources = files.Document("sources.yaml") is { } s ? SourcesFile.Read("sources.yaml", s, issues) : [];
        var read = ImmutableArray.CreateBuilder<ExerciseFile>();
        foreach (var (file, node) in files.Documents(Exercises))
            if (ExerciseFile.Read(file, node, issues, places, words) is { } exercise)
                read.Add(exercise);
        var protocols = ImmutableArray.CreateBuilder<Protocol>();
        foreach (var (file, node) in files.Documents(Protocols))
            if (ProtocolFile.Read(file, node, issues, places) is { } protocol)
                protocols.Add(protocol);
        foreach (var (file, node) in files.Documents(Words))
            words.OfLanguage(file, Path.GetFileNameWithoutExtension(file), node);
        var ordered = files.Document("exercises.yaml") is { } o ? OrderFile.Sort("exercises.yaml", o, read, issues) : [];
        if (conditions is null || issues.Count > 0) return null;
        NamesLeadSomewhere.Check(ordered, conditions, sources, protocols, issues, places);
        if (issues.Count > 0) return null;
        var exercises = ordered.Select(e => e.Exercise).ToImmutableArray();
        return new()
        {
            Catalogue = new(CatalogueVersion.Of(exercises, conditions.Switches, conditions.Flags), exercises, conditions.Switches, conditions.Flags),
            Words = words.Frozen(),
            Protocols = protocols.ToImmutable(),
            Sources = sources,
            SourcesOf = ordered.ToFrozenDictionary(e => e.Exercise.Name, e => e.Sources, StringComparer.Ordinal),
            Places = places,
        };
    }
}
