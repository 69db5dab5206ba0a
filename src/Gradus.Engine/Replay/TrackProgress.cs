using System.Collections.Immutable;
using Gradus.Engine.Doses;
using Gradus.Engine.Programme;

namespace Gradus.Engine.Replay;

/// <summary>One day's sessions as a review reads them: as many as there were, in one.</summary>
/// <param name="Volume">Sum of the day.</param>
/// <param name="Done">At least half of the dose that stood at some moment of the day.</param>
/// <param name="Pain">The worst that is known. A day has the worst colour of its sessions, and no colour grows better with more pain.</param>
/// <param name="LegSpread">Whether one of them spread leg symptoms.</param>
internal readonly record struct DayWork(
    DateOnly Day, long Volume, bool Done, int? Pain, bool LegSpread, int EffortSum, int EffortCount);

/// <summary>A moving part of a past week's end, with the exercise it was of.</summary>
internal sealed record WeekEnd(string Exercise, Dose Dose);

/// <summary>When trials given now set the dose.</summary>
internal enum TrialsWindow
{
    Shut,

    /// <summary>After a clearance resumed the track, until the next review.</summary>
    UntilReview,

    /// <summary>After a new baseline, until the next review that is not a gap.</summary>
    UntilGapEnds,
}

/// <summary>Everything the fold carries about one track. Written by the fold alone; copied into checkpoints.</summary>
internal sealed class TrackProgress
{
    public required string Name { get; init; }

    public required int PerWeek { get; init; }

    public int? Goal { get; init; }

    /// <summary>As prescribed, before its top; null until the track starts from trials.</summary>
    public Dose? Prescribed { get; init; }

    public ImmutableArray<int> Trials { get; init; } = [];

    public required string Exercise { get; set; }

    /// <summary>The standing dose; null while halted, parked, excluded, or before the start.</summary>
    public Dose? Dose { get; set; }

    /// <summary>The dose before it was taken away; null for a track that never had one.</summary>
    public Dose? Before { get; set; }

    public bool Parked { get; set; }

    public bool Excluded { get; set; }

    public bool Maintained { get; set; }

    /// <summary>Resumed since the last review.</summary>
    public bool Resumed { get; set; }

    /// <summary>A shrink was made since the last review with A of 80 % or more, the start, or the last resumption.</summary>
    public bool Shrunk { get; set; }

    /// <summary>Rule of the last review, empty before the first.</summary>
    public string LastRule { get; set; } = "";

    /// <summary>The dose that stood when the first of consecutive gap reviews was made.</summary>
    public Dose? GapAnchor { get; set; }

    public TrialsWindow Window { get; set; }

    /// <summary>The most that trials may give; null: no limit.</summary>
    public Dose? TrialsLimit { get; set; }

    /// <summary>The dose that stood when the last flare was declared, null if none stood.</summary>
    public Dose? AtFlare { get; set; }

    /// <summary>The dose that stood at the last declaration at which the track had one.</summary>
    public Dose? LastAtFlare { get; set; }

    public DateOnly? LastDone { get; set; }

    /// <summary>Days with sessions that counted since the last review, each once.</summary>
    public List<DayWork> Days { get; set; } = [];

    /// <summary>The last day before this week, where it had sessions: this week's first morning may still make it red.</summary>
    public DayWork? EveBefore { get; set; }

    /// <summary>Whether that day was red already when it was reviewed.</summary>
    public bool EveWasRed { get; set; }

    /// <summary>Dose at the end of the week before this one; null where it had none.</summary>
    public WeekEnd? LastWeekEnd { get; set; }

    /// <summary>Reviews in a row without a step.</summary>
    public int WithoutStep { get; set; }

    /// <summary>Reviews in a row by out-of-scope.</summary>
    public int OutOfScopeInRow { get; set; }

    /// <summary>Reviews since the start or the last resumption.</summary>
    public int SinceStart { get; set; }

    /// <summary>Exercise and dose eight reviews ago, or at that start.</summary>
    public WeekEnd? EightAgo { get; set; }

    public TrackState State =>
        Parked ? TrackState.Parked : Dose is null ? TrackState.Excluded : Maintained ? TrackState.Maintained : TrackState.Active;

    /// <summary>A copy that shares nothing that can change.</summary>
    public TrackProgress Copy()
    {
        var copy = (TrackProgress)MemberwiseClone();
        copy.Days = [.. Days];
        return copy;
    }
}
