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
        var date = checkIn.At.Date;
        if (checkIn.UsualPain is { } usual && !WeekClosing.IsTooOld(state, date)) state.UsualPains.Add(new(date, usual));
        List<string> red = [];
        List<string> unknown = [];
        List<string> amber = [];
        foreach (var (flag, answer) in checkIn.Screening)
        {
            if (!IsOlder(state, date, state.LastAnswers.GetValueOrDefault(flag).On)) state.LastAnswers[flag] = new(answer, date);
            if (state.Known.Contains(flag)) continue;
            if (ScreeningFlags.IsAmber(flag))
            {
                if (answer is ScreeningAnswer.Yes) amber.Add(flag);
            }
            else if (answer is ScreeningAnswer.Yes) red.Add(flag);
            else if (answer is ScreeningAnswer.Unknown)
            {
                if (ScreeningFlags.UnknownCountsAsYes.Contains(flag)) red.Add(flag);
                else unknown.Add(flag);
            }
        }

        if (red.Count > 0) Halting.Halt(fold, day, RuleIds.RedFlag, red);
        if (state.Started && unknown.Count > 0) Refer(fold, day, RuleIds.RedFlagUnknown, unknown);
        if (state.Started && amber.Count > 0) Refer(fold, day, RuleIds.AmberFlag, amber);
        if (!checkIn.Screening.IsEmpty && IsComplete(state) && !IsOlder(state, date, state.LastComplete))
        {
            state.LastComplete = date;
            state.LastCompleteSince = state.Ordinal;
        }
    }

    private static bool IsComplete(ReplayState state)
    {
        foreach (var (flag, given) in state.LastAnswers)
            if (given.Answer is ScreeningAnswer.Unknown && !state.Known.Contains(flag))
                return false;
        return true;
    }

    /// <summary>A check that comes late hides no newer one; a date ahead of the open week, from a clock that was wrong, hides nothing.</summary>
    private static bool IsOlder(ReplayState state, DateOnly date, DateOnly? standing) => date < standing && standing <= state.WeekEnds;

    private static void Refer(Fold fold, DateOnly day, string rule, List<string> flags) => fold.Say(
        null, day, Outcome.Refer, rule, review: true, reasons: [.. flags.Select(flag => Because.Of(ReasonCodes.Flag, "flag", flag))]);
}
