using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;

namespace Gradus.Engine.Programme;

/// <summary>What a first programme is made from. An empty list means that nothing was told, and nothing is guessed from it.</summary>
public sealed record FirstProgrammeWishes
{
    /// <summary>Names of conditions.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Names of flags.</summary>
    public ImmutableArray<string> Flags { get; init; } = [];

    /// <summary>Equipment and places at hand, in the words of the catalogue.</summary>
    public ImmutableArray<string> Access { get; init; } = [];

    /// <summary>Forms that the person likes.</summary>
    public ImmutableArray<Form> Liked { get; init; } = [];

    /// <summary>Forms that the person does not like.</summary>
    public ImmutableArray<Form> Disliked { get; init; } = [];

    /// <summary>Minutes a day that the person has, 1 or more; null when not told.</summary>
    public int? MinutesADay { get; init; }

    /// <summary>Days of the week that suit; empty when all do or nothing was told.</summary>
    public ImmutableArray<DayOfWeek> Days { get; init; } = [];

    /// <summary>Comfortable walks in minutes, each 1 or more; empty when the person is new to walking or does not know.</summary>
    public ImmutableArray<int> Trials { get; init; } = [];

    /// <summary>Screen for exercise in water.</summary>
    public Clearing WaterScreen { get; init; }
}
