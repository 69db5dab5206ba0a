using Gradus.Engine.Catalogue;
using Gradus.Engine.Doses;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Reading;

/// <summary>What a review looks at: one track's week, read once. A row of the review table sees nothing else.</summary>
internal sealed record WeekLog
{
    public required Dose Dose { get; init; }

    public required Exercise Exercise { get; init; }

    public required int PerWeek { get; init; }

    public required string LastRule { get; init; }

    public required bool Resumed { get; init; }

    public required bool Shrunk { get; init; }

    /// <summary>The dose that gap shares are taken of.</summary>
    public required Dose GapAnchor { get; init; }

    public required int DaysTried { get; init; }

    public required int DaysDone { get; init; }

    /// <summary>Sum of the week in the dose's unit.</summary>
    public required long Volume { get; init; }

    public required DayColours Colours { get; init; }

    public required int EffortSum { get; init; }

    public required int EffortCount { get; init; }

    /// <summary>Days tried with a known next morning.</summary>
    public required int MorningsKnown { get; init; }

    /// <summary>Some session was high without being more than usual allows for.</summary>
    public required bool PainHigh { get; init; }

    /// <summary>U on the week's last day.</summary>
    public required int UsualPain { get; init; }

    /// <summary>U 28 days before the week's last day.</summary>
    public required int UsualPainBefore { get; init; }

    public required bool FlareDeclared { get; init; }

    /// <summary>What the flare row steps below: the dose at the last declaration, or the present one.</summary>
    public required Dose FlareFrom { get; init; }

    /// <summary>Days of the last flare of an earlier week that fell into this week.</summary>
    public required int FlareTailDays { get; init; }

    public required DateOnly? LastFlare { get; init; }

    public required bool LegSpread { get; init; }

    public required bool Fall { get; init; }

    /// <summary>An amber flag whose last answer is yes and that is not known, or null.</summary>
    public required string? AmberFlag { get; init; }

    public required bool ScreeningDue { get; init; }

    public required DateOnly? LastCheckIn { get; init; }

    public required bool FormUnchecked { get; init; }

    public required FormStanding? FormCheck { get; init; }

    /// <summary>A declared break that touched the week has lasted four days or more by its end.</summary>
    public required bool BreakOfFourDays { get; init; }

    /// <summary>Length of the gap by the gap rule.</summary>
    public required int GapDays { get; init; }

    /// <summary>A below so many per cent.</summary>
    public bool AdherenceBelow(int percent) => 100L * DaysDone < (long)percent * PerWeek;

    /// <summary>A in whole per cent, rounded down.</summary>
    public int Adherence => 100 * DaysDone / PerWeek;

    /// <summary>What the week asked for in the dose's unit.</summary>
    public long Prescribed => (long)Dose.Volume * PerWeek;

    /// <summary>Volume share below so many per cent.</summary>
    public bool VolumeBelow(int percent) => 100L * Volume < percent * Prescribed;

    /// <summary>Volume share above so many per cent.</summary>
    public bool VolumeAbove(int percent) => 100L * Volume > percent * Prescribed;
}

/// <summary>Days tried by colour; red counts also a last day before the week that its next morning made red.</summary>
internal readonly record struct DayColours(int Green, int Amber, int Red, int Unknown);
