using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>Trials set the dose of a minutes track after a clearance or a new baseline; at other times they change nothing.</summary>
internal static class TrialsGiven
{
    public static void Apply(Fold fold, Trials trials)
    {
        var state = fold.State;
        var track = state.Tracks.Find(candidate => candidate.Name == trials.Track);
        if (track is not { Dose: { Kind: DoseKind.Minutes } from } || track.Window is TrialsWindow.Shut) return;
        var careful = TrackStart.Careful(state);
        var dose = Top.Capped(StartDose.FromTrials(trials.Values, careful), fold.Catalogue[track.Exercise], track.Goal);
        if (track.TrialsLimit is { } limit) dose = dose.AtMost(limit);
        track.Dose = Brisk.Without(dose);
        if (track.Dose.Amount < from.Amount) track.Maintained = false;
        fold.Say(track.Name, fold.Day, Outcome.Start, RuleIds.Trials, from, track.Dose, reasons: [Reason(trials.Values, careful)]);
    }

    public static Reason Reason(ImmutableArray<int> trials, bool careful) => Because.Of(
        ReasonCodes.TrialsGiven,
        Because.With("sum", (int)Math.Min(int.MaxValue, trials.Sum(value => (long)value))),
        Because.With("count", trials.Length),
        Because.With("share", careful ? StartDose.Careful : StartDose.Usual));
}
