namespace Gradus.Engine.Decisions;

/// <summary>Ids of the rules, as they stand in decisions and in the documentation.</summary>
public static class RuleIds
{
#pragma warning disable CS1591 // Each is the id itself; what it means stands in the rule's own file.
    public const string Start = "start";
    public const string Trials = "trials";
    public const string Screening = "screening";
    public const string RedFlag = "red-flag";
    public const string RedFlagUnknown = "red-flag-unknown";
    public const string AmberFlag = "amber-flag";
    public const string Role = "role";
    public const string Known = "known";
    public const string Expired = "expired";
    public const string Halted = "halted";
    public const string Parked = "parked";
    public const string Unparked = "unparked";
    public const string OutOfScope = "out-of-scope";
    public const string Resumed = "resumed";
    public const string Clearance = "clearance";
    public const string Allowed = "allowed";
    public const string Gate = "gate";
    public const string Gap = "gap";
    public const string Flare = "flare";
    public const string FlareBegun = "flare-begun";
    public const string FlareTail = "flare-tail";
    public const string PainRedTwice = "pain-red-twice";
    public const string LegSpread = "leg-spread";
    public const string PainRed = "pain-red";
    public const string Fall = "fall";
    public const string Overdone = "overdone";
    public const string SeldomTwice = "seldom-twice";
    public const string Seldom = "seldom";
    public const string Partly = "partly";
    public const string ScreeningDue = "screening-due";
    public const string PainUnknown = "pain-unknown";
    public const string PainHigh = "pain-high";
    public const string PainRising = "pain-rising";
    public const string AmberMany = "amber-many";
    public const string AmberAgain = "amber-again";
    public const string Amber = "amber";
    public const string Effort = "effort";
    public const string FormUnchecked = "form-unchecked";
    public const string MorningUnknown = "morning-unknown";
    public const string PainSevere = "pain-severe";
    public const string Green = "green";
    public const string Cap = "cap";
    public const string PregnancyOver = "pregnancy-over";
    public const string AcuteOver = "acute-over";
    public const string Kept = "kept";
#pragma warning restore CS1591
}
