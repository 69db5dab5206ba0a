using Gradus.Server.Hosting;

namespace Gradus.Cli.Verbs;

/// <summary>Names as typed, checked against the catalogue.</summary>
internal static class Names
{
    internal static string Exercise(Instance instance, string typed) =>
        instance.Library.Catalogue.Find(typed) is not null ? typed : throw Unknown("exercise", typed, instance.Library.Catalogue.Exercises.Select(e => e.Name));

    internal static string Condition(Instance instance, string typed)
    {
        var catalogue = instance.Library.Catalogue;
        return catalogue.IsCondition(typed) || catalogue.IsFlag(typed)
            ? typed
            : throw Unknown("condition or flag", typed, catalogue.Conditions.Concat(catalogue.Flags));
    }

    private static CliFault Unknown(string kind, string typed, IEnumerable<string> all)
    {
        var near = all.Where(name => name.Contains(typed, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).Take(5).ToArray();
        return new CliFault($"There is no {kind} {typed}." + (near.Length > 0 ? $" Is it one of these: {string.Join(", ", near)}?" : ""));
    }
}
