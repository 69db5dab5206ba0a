using System.Collections.Immutable;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Person;

/// <summary>As the person or their birth certificate says; used for words only, never by a rule.</summary>
public enum Sex
{
    /// <summary>Not asked or not told.</summary>
    Unstated,

    /// <summary>Female.</summary>
    Female,

    /// <summary>Male.</summary>
    Male,
}

/// <summary>The result of a screen. Unknown is never clear.</summary>
public enum Clearing
{
    /// <summary>Not asked, not answered, or expired.</summary>
    Unknown,

    /// <summary>Asked, and nothing stands in the way.</summary>
    Clear,

    /// <summary>Something stands in the way.</summary>
    Stopped,
}

/// <summary>What does not come from doing: who someone is, what they have, and what was prescribed at the start.</summary>
public sealed record PersonSheet
{
    /// <summary>Date of birth; under 18 on the start date nothing starts without a clearance.</summary>
    public required DateOnly Born { get; init; }

    /// <inheritdoc cref="Person.Sex"/>
    public Sex Sex { get; init; }

    /// <summary>IANA name of the zone in which this person's days are counted.</summary>
    public required string TimeZone { get; init; }

    /// <summary>First day of programme week 1.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>Names of conditions, see the catalogue.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Names of flags, see the catalogue.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Week of pregnancy on the start date, 1 to 41; null when not pregnant or not told.</summary>
    public int? PregnancyWeek { get; init; }

    /// <summary>Usual pain 0 to 10 at the start; null, not asked yet, only where <see cref="IsProvisional"/>.</summary>
    public required int? UsualPain { get; init; }

    /// <summary>Red-flag screening at the start.</summary>
    public required Clearing Screening { get; init; }

    /// <summary>Readiness for physical activity at the start.</summary>
    public required Clearing Readiness { get; init; }

    /// <summary>Screen for exercise in water at the start.</summary>
    public Clearing WaterScreen { get; init; }

    /// <summary>Equipment and places at hand.</summary>
    public ImmutableArray<string> Access { get; init; } = [];

    /// <summary>The tracks that were prescribed, in the order in which the programme lists them; names are unique.</summary>
    public ImmutableArray<TrackPrescription> Tracks { get; init; } = [];

    /// <summary>
    /// A warning sign ended the start before everything was asked: the halt stands and a clearance can lift it, but nothing is
    /// prescribed. The sheet of the finished start takes its place.
    /// </summary>
    public bool IsProvisional => Tracks.IsEmpty && Screening is Clearing.Stopped;
}

/// <summary>One track as it was prescribed.</summary>
public sealed record TrackPrescription
{
    /// <summary>Name of the track, unique on the sheet.</summary>
    public required string Track { get; init; }

    /// <summary>Name of the exercise it begins with.</summary>
    public required string Exercise { get; init; }

    /// <summary>Sessions a week, 1 to 7.</summary>
    public required int PerWeek { get; init; }

    /// <summary>The dose that was written out; null when <see cref="Trials"/> give it.</summary>
    public Dose? Dose { get; init; }

    /// <summary>Comfortable trials in minutes, each 1 or more; the start dose is made of them.</summary>
    public ImmutableArray<int> Trials { get; init; } = [];

    /// <summary>Where the moving part may climb to, in its own unit; null for the rule's own.</summary>
    public int? Goal { get; init; }
}
