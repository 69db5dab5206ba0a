using System.Collections.Frozen;
using System.Collections.Immutable;

namespace Gradus.Engine.Decisions;

/// <summary>The sections of the evidence sheet that each rule rests on.</summary>
public static class RuleEvidence
{
    private static readonly FrozenDictionary<string, ImmutableArray<string>> Sections =
        new Dictionary<string, ImmutableArray<string>>(StringComparer.Ordinal)
        {
            [RuleIds.Start] = ["3.1", "13"],
            [RuleIds.Trials] = ["3.1", "4"],
            [RuleIds.Screening] = ["1.2", "1.3", "14 I3", "14 I31"],
            [RuleIds.RedFlag] = ["1.2", "14 I1"],
            [RuleIds.RedFlagUnknown] = ["1.2", "14 I3"],
            [RuleIds.AmberFlag] = ["1.2"],
            [RuleIds.Role] = ["1.2", "14 I2"],
            [RuleIds.Known] = ["1.2"],
            [RuleIds.Expired] = ["1.2", "14 I1"],
            [RuleIds.Halted] = ["1.2", "14 I1"],
            [RuleIds.Parked] = ["10", "14 I16"],
            [RuleIds.Unparked] = ["3.2", "10"],
            [RuleIds.OutOfScope] = ["2", "14 I8"],
            [RuleIds.Resumed] = ["3.2"],
            [RuleIds.Clearance] = ["1.2", "3.2"],
            [RuleIds.Allowed] = ["2", "14 I22"],
            [RuleIds.Gate] = ["2", "14 I8", "14 I9"],
            [RuleIds.Gap] = ["3.2", "14 I19"],
            [RuleIds.Flare] = ["3.4", "14 I20"],
            [RuleIds.FlareBegun] = ["3.4", "14 I20"],
            [RuleIds.FlareTail] = ["3.4"],
            [RuleIds.PainRedTwice] = ["3.3", "3.5"],
            [RuleIds.LegSpread] = ["2", "3.3", "14 I22"],
            [RuleIds.PainRed] = ["3.3", "3.5"],
            [RuleIds.Fall] = ["1.2", "3.5"],
            [RuleIds.Overdone] = ["3.1", "3.5", "14 I6"],
            [RuleIds.SeldomTwice] = ["3.5", "10"],
            [RuleIds.Seldom] = ["3.5", "10"],
            [RuleIds.Partly] = ["3.5"],
            [RuleIds.ScreeningDue] = ["1.2", "14 I3"],
            [RuleIds.PainUnknown] = ["3.3"],
            [RuleIds.PainHigh] = ["3.3", "14 I21"],
            [RuleIds.PainRising] = ["3.3"],
            [RuleIds.AmberMany] = ["3.5"],
            [RuleIds.AmberAgain] = ["3.5"],
            [RuleIds.Amber] = ["3.5"],
            [RuleIds.Effort] = ["3.5"],
            [RuleIds.FormUnchecked] = ["3.5", "14 I5"],
            [RuleIds.MorningUnknown] = ["3.3", "14 I5"],
            [RuleIds.PainSevere] = ["3.3", "14 I21"],
            [RuleIds.Green] = ["3.2", "3.5"],
            [RuleIds.Cap] = ["3.2", "14 I4"],
            [RuleIds.PregnancyOver] = ["2"],
            [RuleIds.AcuteOver] = ["2"],
            [RuleIds.Kept] = ["14 I16"],
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every rule id, in no particular order.</summary>
    public static ImmutableArray<string> Rules => Sections.Keys;

    /// <summary>The sections for that rule.</summary>
    /// <exception cref="KeyNotFoundException">No such rule.</exception>
    public static ImmutableArray<string> Of(string rule) => Sections[rule];
}
