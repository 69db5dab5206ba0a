using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Engine.Replay;

/// <summary>A number on a day.</summary>
internal readonly record struct DayValue(DateOnly Day, int Value);

/// <summary>Days from first to last, inclusive.</summary>
internal readonly record struct DaySpan(DateOnly First, DateOnly Last);

/// <summary>A condition or flag that stands, and since which entry it is known.</summary>
internal readonly record struct StandingCondition(string Name, int Since);

/// <summary>The last answer to a screening question, and the date of its check.</summary>
internal readonly record struct GivenAnswer(ScreeningAnswer Answer, DateOnly On);

/// <summary>The clearance that stands, and with which entry it came.</summary>
internal sealed record StandingClearance(ImmutableArray<string> Scope, DateOnly? Expires, int Since);

/// <summary>What the form checks of one exercise say.</summary>
/// <param name="Passed">The last check that counts was passed.</param>
/// <param name="SpecialistOnly">A specialist's "not passed" stands: only a specialist's "passed" counts.</param>
internal readonly record struct FormStanding(bool Passed, bool SpecialistOnly);

/// <summary>
/// Everything that later entries need, and nothing that grows with the years: windows reach 48 days back.
/// Changed by the fold alone; a checkpoint is a copy.
/// </summary>
internal sealed class ReplayState
{
    public required PersonSheet Sheet { get; init; }

    public required string Catalogue { get; init; }

    /// <summary>Programme week, 0 before the start.</summary>
    public int Week { get; set; }

    /// <summary>Counts what was applied, so that earlier and later can be told apart within a moment.</summary>
    public int Ordinal { get; set; }

    /// <summary>Latest moment applied since the last review.</summary>
    public CivilTime Latest { get; set; }

    public bool Halted { get; set; }

    public bool EverHalted { get; set; }

    public List<string> HaltedFor { get; set; } = [];

    public StandingClearance? Clearance { get; set; }

    public List<StandingCondition> Conditions { get; set; } = [];

    public Clearing Water { get; set; }

    public SortedSet<string> LegShut { get; set; } = new(StringComparer.Ordinal);

    /// <summary>When the leg symptoms of a shut exercise were told of, where that was after they came: an allow before it lifts nothing.</summary>
    public SortedDictionary<string, CivilTime> LegToldLate { get; set; } = new(StringComparer.Ordinal);

    public SortedSet<string> Known { get; set; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, GivenAnswer> LastAnswers { get; set; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, FormStanding> Forms { get; set; } = new(StringComparer.Ordinal);

    public int? PregnancyWeek { get; set; }

    public List<DayValue> UsualPains { get; set; } = [];

    public List<DayValue> Mornings { get; set; } = [];

    public List<DaySpan> Breaks { get; set; } = [];

    public DateOnly? LastComplete { get; set; }

    public int LastCompleteSince { get; set; }

    /// <summary>The entry of the last flare, fall or spread of leg symptoms: a complete check-in must come after it.</summary>
    public int LastDisturbance { get; set; }

    public DateOnly? LastFlare { get; set; }

    /// <summary>The last flare that was declared before this week.</summary>
    public DateOnly? FlareBeforeWeek { get; set; }

    public bool FlareThisWeek { get; set; }

    public bool FallThisWeek { get; set; }

    public bool LegSpreadThisWeek { get; set; }

    public List<TrackProgress> Tracks { get; set; } = [];

    /// <summary>Decisions of the last review and since.</summary>
    public List<Decision> Recent { get; set; } = [];

    public bool Started => Week > 0;

    public DateOnly WeekStarts => Sheet.Start.AddDays(7 * (Math.Max(Week, 1) - 1));

    public DateOnly WeekEnds => WeekStarts.AddDays(6);

    /// <summary>Whether the last answer to that question is yes, and it is not recorded as known.</summary>
    public bool StandsAsYes(string flag) => LastAnswers.GetValueOrDefault(flag).Answer is ScreeningAnswer.Yes && !Known.Contains(flag);

    public bool Has(string condition)
    {
        foreach (var standing in Conditions)
            if (standing.Name == condition)
                return true;
        return false;
    }

    public ReplayState Copy()
    {
        var copy = (ReplayState)MemberwiseClone();
        copy.HaltedFor = [.. HaltedFor];
        copy.Conditions = [.. Conditions];
        copy.LegShut = new(LegShut, StringComparer.Ordinal);
        copy.LegToldLate = new(LegToldLate, StringComparer.Ordinal);
        copy.Known = new(Known, StringComparer.Ordinal);
        copy.LastAnswers = new(LastAnswers, StringComparer.Ordinal);
        copy.Forms = new(Forms, StringComparer.Ordinal);
        copy.UsualPains = [.. UsualPains];
        copy.Mornings = [.. Mornings];
        copy.Breaks = [.. Breaks];
        copy.Tracks = Tracks.ConvertAll(track => track.Copy());
        copy.Recent = [.. Recent];
        return copy;
    }
}
