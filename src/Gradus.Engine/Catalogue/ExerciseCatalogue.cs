using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gradus.Engine.Catalogue;

/// <summary>
/// All exercises, the form switches of each condition, and the names of conditions and flags: frozen, shared by all people.
/// </summary>
public sealed class ExerciseCatalogue
{
    private readonly FrozenDictionary<string, Exercise> _byName;
    private readonly FrozenDictionary<string, ImmutableArray<FormSwitch>> _switches;
    private readonly FrozenSet<string> _flags;
    private readonly FrozenDictionary<string, FrozenSet<string>> _sameOrEasier;

    /// <param name="version">Text that changes whenever anything a rule reads changes; written into every replay.</param>
    /// <param name="exercises">Each name once; neighbours must exist (the content check says so with file and line).</param>
    /// <param name="switches">For each condition one switch a <see cref="Form"/>, in the order of the enumeration.</param>
    /// <param name="flags">Names of the cross-cutting flags.</param>
    /// <exception cref="ArgumentException">A name stands twice, a neighbour does not exist, or a condition has not one switch a form.</exception>
    public ExerciseCatalogue(
        string version,
        IEnumerable<Exercise> exercises,
        IReadOnlyDictionary<string, ImmutableArray<FormSwitch>> switches,
        IEnumerable<string> flags)
    {
        ArgumentNullException.ThrowIfNull(exercises);
        ArgumentNullException.ThrowIfNull(switches);
        Version = version;
        Exercises = [.. exercises];
        _byName = Exercises.ToFrozenDictionary(e => e.Name, StringComparer.Ordinal);
        _switches = switches.ToFrozenDictionary(StringComparer.Ordinal);
        _flags = flags.ToFrozenSet(StringComparer.Ordinal);
        if (_switches.Values.FirstOrDefault(row => row.Length != Enum.GetValues<Form>().Length) is { IsDefault: false })
            throw new ArgumentException("A condition has not one switch for each form.", nameof(switches));
        foreach (var exercise in Exercises)
            foreach (var neighbour in exercise.Easier.Concat(exercise.Harder))
                if (!_byName.ContainsKey(neighbour))
                    throw new ArgumentException($"{exercise.Name} names a neighbour that does not exist: {neighbour}", nameof(exercises));
        _sameOrEasier = Exercises.ToFrozenDictionary(e => e.Name, e => Below(e.Name), StringComparer.Ordinal);
    }

    /// <summary>Changes whenever anything a rule reads changes.</summary>
    public string Version { get; }

    /// <summary>Every exercise, in the order of the content.</summary>
    public ImmutableArray<Exercise> Exercises { get; }

    /// <summary>Names of all conditions.</summary>
    public ImmutableArray<string> Conditions => _switches.Keys;

    /// <summary>Names of all flags.</summary>
    public ImmutableArray<string> Flags => _flags.Items;

    /// <summary>The exercise of that name, or null.</summary>
    public Exercise? Find(string name) => _byName.GetValueOrDefault(name);

    /// <summary>The exercise of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none: names are checked where they enter.</exception>
    public Exercise this[string name] => _byName[name];

    /// <summary>Whether a condition of that name exists.</summary>
    public bool IsCondition(string name) => _switches.ContainsKey(name);

    /// <summary>Whether a flag of that name exists.</summary>
    public bool IsFlag(string name) => _flags.Contains(name);

    /// <summary>What <paramref name="condition"/> does to <paramref name="form"/>; a flag switches nothing.</summary>
    public FormSwitch Switch(string condition, Form form) =>
        _switches.TryGetValue(condition, out var row) ? row[(int)form] : FormSwitch.Normal;

    /// <summary>Whether <paramref name="exercise"/> is <paramref name="limit"/> or stands below it on its ladder.</summary>
    public bool IsSameOrEasier(string exercise, string limit) => _sameOrEasier[limit].Contains(exercise);

    private FrozenSet<string> Below(string name)
    {
        HashSet<string> seen = new(StringComparer.Ordinal) { name };
        Queue<string> open = new([name]);
        while (open.TryDequeue(out var next))
            foreach (var easier in _byName[next].Easier)
                if (seen.Add(easier))
                    open.Enqueue(easier);
        return seen.ToFrozenSet(StringComparer.Ordinal);
    }
}
