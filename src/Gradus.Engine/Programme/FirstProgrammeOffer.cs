using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Person;

namespace Gradus.Engine.Programme;

/// <summary>A first programme, item by item, and what was left out of it.</summary>
public sealed record FirstProgrammeOffer
{
    /// <summary>Name of the protocol that it follows.</summary>
    public required string Protocol { get; init; }

    /// <summary>What is offered, in the order in which the programme lists it: walking first.</summary>
    public ImmutableArray<FirstProgrammeItem> Items { get; init; } = [];

    /// <summary>What is not offered, and why.</summary>
    public ImmutableArray<LeftOut> LeftOut { get; init; } = [];
}

/// <summary>One item of a first programme.</summary>
/// <param name="Prescription">The track for the sheet: exercise, dose or trials, sessions a week.</param>
/// <param name="Purpose">Code of the purpose: walking, hamstrings, front, back, side or calm.</param>
/// <param name="Days">The days that are planned for it, from Monday.</param>
/// <param name="Reasons">Why this one, by <see cref="ChoiceCodes"/> and <see cref="ReasonCodes"/>.</param>
public sealed record FirstProgrammeItem(
    TrackPrescription Prescription, string Purpose, ImmutableArray<DayOfWeek> Days, ImmutableArray<Reason> Reasons);

/// <summary>A purpose that a first programme leaves out.</summary>
/// <param name="Purpose">Code of the purpose.</param>
/// <param name="Reasons">Why: <see cref="ChoiceCodes.ForASpecialist"/>, a gate, equipment, or too few days or minutes.</param>
public sealed record LeftOut(string Purpose, ImmutableArray<Reason> Reasons);
