using System.Collections.Immutable;

namespace Gradus.Engine.Programme;

/// <summary>A template of a first programme, from <c>content/protocols/</c>. Data that a specialist may read and change.</summary>
public sealed record Protocol
{
    /// <summary>Stable name.</summary>
    public required string Name { get; init; }

    /// <summary>The condition it is for.</summary>
    public required string Condition { get; init; }

    /// <summary>Highest load that a first programme takes, 1 to 5.</summary>
    public required int HighestLoad { get; init; }

    /// <summary>Walking days a week.</summary>
    public required int WalkingPerWeek { get; init; }

    /// <summary>Ladders that it offers, in order: each a purpose and the exercises to try, easiest first.</summary>
    public required ImmutableArray<ProtocolLadder> Ladders { get; init; }

    /// <summary>Sections of the evidence sheet.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];
}

/// <summary>One purpose of a protocol: front of the trunk, hamstrings, calm …</summary>
/// <param name="Track">Name that the track gets.</param>
/// <param name="Purpose">Code of the purpose: hamstrings, walking, front, back, side, calm.</param>
/// <param name="PerWeek">Sessions a week, 1 to 7.</param>
/// <param name="Exercises">Names to try, the first allowed one that the person's access fits is taken.</param>
public sealed record ProtocolLadder(string Track, string Purpose, int PerWeek, ImmutableArray<string> Exercises);
