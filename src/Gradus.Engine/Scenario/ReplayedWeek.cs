using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;

namespace Gradus.Engine.Scenario;

/// <summary>One programme week of a replay.</summary>
/// <param name="Week">1 or more.</param>
/// <param name="Starts">Its first day.</param>
/// <param name="Plan">What the week opened with; empty while halted.</param>
/// <param name="Decisions">Taken during the week and at its end, in order.</param>
public sealed record ReplayedWeek(int Week, DateOnly Starts, ImmutableArray<PlannedTrack> Plan, ImmutableArray<Decision> Decisions);

/// <summary>One track as a week opened with it.</summary>
public sealed record PlannedTrack(string Track, string Exercise, int PerWeek, Dose? Dose, TrackState State);
