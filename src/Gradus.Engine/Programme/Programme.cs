using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;

namespace Gradus.Engine.Programme;

/// <summary>What a track is doing now.</summary>
public enum TrackState
{
    /// <summary>Has a dose and climbs.</summary>
    Active,

    /// <summary>Has a dose and stays at its top.</summary>
    Maintained,

    /// <summary>Set aside by the person; no dose.</summary>
    Parked,

    /// <summary>Shut by a gate; no dose.</summary>
    Excluded,
}

/// <summary>What to do as of one day, and where everything stands. Empty of sessions while halted.</summary>
public sealed record PersonProgramme
{
    /// <summary>The day of which it speaks.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Programme week of that day, 1 or more; 0 before the start date.</summary>
    public required int Week { get; init; }

    /// <summary>First day of that week.</summary>
    public required DateOnly WeekStarts { get; init; }

    /// <summary>An unresolved halt stands: no track has a dose.</summary>
    public required bool Halted { get; init; }

    /// <summary>What the standing halt was for: ids of red flags, or <c>screening</c>, <c>readiness</c>, <c>age</c>; empty when not halted.</summary>
    public ImmutableArray<string> HaltedFor { get; init; } = [];

    /// <summary>Day of a flare, 1 to 7; null outside a flare.</summary>
    public int? FlareDay { get; init; }

    /// <summary>Usual pain as of the day (14-day median of check-ins, else the sheet's); null where it was not asked yet.</summary>
    public required int? UsualPain { get; init; }

    /// <summary>Date of the last complete check-in, null when there is none.</summary>
    public DateOnly? LastCheckIn { get; init; }

    /// <summary>A flare, fall or spread of leg symptoms came after the last complete check-in: a new one is asked for.</summary>
    public bool CheckInAsked { get; init; }

    /// <summary>Names of the movements that may ease a hard day and that all gates leave open; empty while halted.</summary>
    public ImmutableArray<string> Relief { get; init; } = [];

    /// <summary>Screening flags that are recorded as long-standing and unchanged: they are not asked.</summary>
    public ImmutableArray<string> Known { get; init; } = [];

    /// <summary>Conditions and flags that stand.</summary>
    public ImmutableArray<string> Conditions { get; init; } = [];

    /// <summary>Decisions of the last review and those taken since, in order.</summary>
    public ImmutableArray<Decision> Recent { get; init; } = [];

    /// <summary>All tracks in the sheet's order; while halted each without a dose.</summary>
    public ImmutableArray<TrackStanding> Tracks { get; init; } = [];
}

/// <summary>Where one track stands on a day.</summary>
public sealed record TrackStanding
{
    /// <summary>Name of the track.</summary>
    public required string Track { get; init; }

    /// <summary>Name of its exercise.</summary>
    public required string Exercise { get; init; }

    /// <summary>Sessions a week.</summary>
    public required int PerWeek { get; init; }

    /// <summary>The standing dose; null while parked, excluded or halted.</summary>
    public Dose? Dose { get; init; }

    /// <summary>What the day asks for: the standing dose, or the flare's share of it.</summary>
    public Dose? Today { get; init; }

    /// <inheritdoc cref="TrackState"/>
    public required TrackState State { get; init; }

    /// <summary>Days of this programme week with a session, in order.</summary>
    public ImmutableArray<DayDone> Days { get; init; } = [];

    /// <summary>Whether trials given now would set a dose.</summary>
    public bool TrialsCount { get; init; }

    /// <summary>Whether the exercise still waits for a passed form check before it can climb.</summary>
    public bool FormCheckDue { get; init; }
}

/// <summary>One day's work on one track.</summary>
/// <param name="Date">The day.</param>
/// <param name="Volume">Sum of the day: minutes, sets × repetitions, or sets × seconds.</param>
/// <param name="Done">At least half the dose that stood.</param>
public sealed record DayDone(DateOnly Date, int Volume, bool Done);
