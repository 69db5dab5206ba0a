using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Review;
using Gradus.Engine.Screening;

namespace Gradus.Engine.AtOnce;

/// <summary>The weekly check: red flags halt, unknown ones and amber ones refer, in this order. Clinical source: evidence §1.2.</summary>
internal static class CheckedIn
{
    public static void Apply(Fold fold, CheckIn checkIn)
    {
        var state = fold.State;
        var day = fold.Day;
        if (checkIn.UsualPain is { } usual && !WeekClosing.IsTooOld(state, checkIn.At.Date)) state.UsualPains.Add(new(checkIn.At.Date, usual));
        List<string> red = [];
        string? unknown = null;
        string? amber = null;
        foreach (var (flag, answer) in checkIn.Screening)
        {
            state.LastAnswers[flag] = answer;
            if (state.Known.Contains(flag)) continue;
            if (ScreeningFlags.IsAmber(flag))
            {
                if (answer is ScreeningAnswer.Yes) amber ??= flag;
            }
            else if (answer is ScreeningAnswer.Yes) red.Add(flag);
            else if (answer is ScreeningAnswer.Unknown)
            {
                if (ScreeningFlags.UnknownCountsAsYes.Contains(flag)) red.Add(flag);
                else unknown ??= flag;
            }
        }

        if (red.Count > 0) Halting.Halt(fold, day, RuleIds.RedFlag, red);
        if (state.Started && unknown is not null) Refer(fold, day, RuleIds.RedFlagUnknown, unknown);
        if (state.Started && amber is not null) Refer(fold, day, RuleIds.AmberFlag, amber);
        // One that comes late does not hide a newer one.
        if (!checkIn.Screening.IsEmpty && IsComplete(state) && !(state.LastComplete > checkIn.At.Date))
        {
            state.LastComplete = checkIn.At.Date;
            state.LastCompleteSince = state.Ordinal;
        }
    }

    private static bool IsComplete(ReplayState state)
    {
        foreach (var (flag, answer) in state.LastAnswers)
            if (answer is ScreeningAnswer.Unknown && !state.Known.Contains(flag))
                return false;
        return true;
    }

    private static void Refer(Fold fold, DateOnly day, string rule, string flag) =>
        fold.Say(null, day, Outcome.Refer, rule, review: true, reasons: [Because.Of(ReasonCodes.Flag, "flag", flag)]);
}
