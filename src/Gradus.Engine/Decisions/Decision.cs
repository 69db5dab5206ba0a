using System.Collections.Immutable;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Decisions;

/// <summary>What a decision does.</summary>
public enum Outcome
{
    /// <summary>A track begins, or begins anew from trials.</summary>
    Start,

    /// <summary>One step up.</summary>
    Progress,

    /// <summary>Half a step up.</summary>
    HalfStep,

    /// <summary>On to the harder neighbour, or to brisk minutes.</summary>
    Advance,

    /// <summary>At the top: kept there.</summary>
    Maintain,

    /// <summary>The dose stays.</summary>
    Hold,

    /// <summary>One step below.</summary>
    Regress,

    /// <summary>Brisk minutes go.</summary>
    Ease,

    /// <summary>Three quarters, once, because it was seldom done.</summary>
    Shrink,

    /// <summary>The dose stays and another form is offered.</summary>
    OfferSwitch,

    /// <summary>A flare: gentle days.</summary>
    Flare,

    /// <summary>Back after a gap at a share of the dose.</summary>
    ReEnter,

    /// <summary>Back after a long gap: half, and trials are asked for.</summary>
    NewBaseline,

    /// <summary>An easier neighbour takes the place.</summary>
    Substitute,

    /// <summary>The track has no dose: its exercise is shut.</summary>
    Exclude,

    /// <summary>The track is set aside by the person.</summary>
    Park,

    /// <summary>The track goes on.</summary>
    Resume,

    /// <summary>Everything stops.</summary>
    Halt,

    /// <summary>What was asked for is not given.</summary>
    Refuse,

    /// <summary>Somebody should look.</summary>
    Refer,

    /// <summary>Less, because the person said so.</summary>
    Keep,
}

/// <summary>One decision, with everything that is needed to explain it. No words for people in it.</summary>
public sealed record Decision
{
    /// <summary>Name of the track; null when it speaks of everything.</summary>
    public string? Track { get; init; }

    /// <summary>Local date on which it holds.</summary>
    public required DateOnly At { get; init; }

    /// <inheritdoc cref="Decisions.Outcome"/>
    public required Outcome Outcome { get; init; }

    /// <summary>Id of the rule that decided, as in the rule table.</summary>
    public required string Rule { get; init; }

    /// <summary>The dose before; null where there was none.</summary>
    public Dose? From { get; init; }

    /// <summary>The dose after; null where there is none.</summary>
    public Dose? To { get; init; }

    /// <summary>The new exercise where it changes, else null.</summary>
    public string? Exercise { get; init; }

    /// <summary>What was looked at, with the numbers.</summary>
    public ImmutableArray<Reason> Reasons { get; init; } = [];

    /// <summary>Sections of the evidence sheet that the rule rests on.</summary>
    public ImmutableArray<string> Evidence { get; init; } = [];

    /// <summary>A specialist should look.</summary>
    public bool Review { get; init; }
}
