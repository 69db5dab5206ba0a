using System.Collections.Immutable;
using Gradus.Engine.AtOnce;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>Closes one programme week: one decision a track, in the sheet's order, then what time itself brings.</summary>
internal static class WeeklyReview
{
    public static void Run(Fold fold, WrittenReview? written)
    {
        var state = fold.State;
        var day = state.WeekEnds.AddDays(1);
        state.Recent.Clear();
        if (state.Halted) Halted(fold, day);
        else
        {
            var advances = 0;
            foreach (var track in state.Tracks)
            {
                if (track.Parked) Parked(fold, track, day);
                else if (track.Dose is null || !fold.Allows(track, day)) OutOfScope(fold, track, day);
                else TrackReview.Run(fold, track, day, ref advances, Written(written, track.Name));
            }
        }

        foreach (var track in state.Tracks) WeekClosing.Close(state, track);
        WeekClosing.Close(state);
        TimePassing.Apply(fold, day);
    }

    private static Decision? Written(WrittenReview? written, string track) =>
        written?.Decisions.FirstOrDefault(decision => decision.Track == track);

    private static void Halted(Fold fold, DateOnly day)
    {
        fold.Say(null, day, Outcome.Halt, RuleIds.Halted, review: true, reasons: HaltReasons.Of(fold.State));
        foreach (var track in fold.State.Tracks) StartCountsAgain(track, RuleIds.Halted);
    }

    private static void Parked(Fold fold, TrackProgress track, DateOnly day)
    {
        StartCountsAgain(track, RuleIds.Parked);
        track.LastWeekEnd = null;
        fold.Say(track.Name, day, Outcome.Park, RuleIds.Parked);
    }

    private static void OutOfScope(Fold fold, TrackProgress track, DateOnly day)
    {
        var from = track.Dose;
        var inRow = track.OutOfScopeInRow + 1;
        StartCountsAgain(track, RuleIds.OutOfScope);
        track.OutOfScopeInRow = inRow;
        ImmutableArray<Reason> reasons = fold.Shut(track, day) is { } gate ? [Requests.Reason(gate)] : [];
        Halting.TakeDose(track);
        track.Excluded = true;
        fold.Say(track.Name, day, Outcome.Exclude, RuleIds.OutOfScope, from, review: from is not null || inRow % 4 == 0, reasons: reasons);
    }

    private static void StartCountsAgain(TrackProgress track, string rule)
    {
        track.LastRule = rule;
        track.WithoutStep = 0;
        track.OutOfScopeInRow = 0;
        track.GapAnchor = null;
        track.Window = TrialsWindow.Shut;
    }
}
