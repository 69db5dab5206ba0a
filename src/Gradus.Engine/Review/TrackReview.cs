using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Reading;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>One track that has a dose: the table decides, the steps are settled, and the counts go on.</summary>
internal static class TrackReview
{
    public static void Run(Fold fold, TrackProgress track, DateOnly day, ref int advances, Decision? written)
    {
        var log = WeekReader.Read(fold.State, track, fold.Catalogue);
        var settled = written is { To: not null }
            ? new Settled(written.Outcome, written.Rule, written.To, written.Exercise)
            : Settling.Settle(fold, track, day, log, ReviewTable.First(log), ref advances);
        // What a correction changed behind a written review does not change what the review stood on.
        var from = written is { To: not null, From: not null } ? written.From : log.Dose;
        if (!log.AdherenceBelow(80)) track.Shrunk = false;
        if (settled.Outcome is Outcome.Shrink) track.Shrunk = true;
        TakeOver(track, settled);
        CountGap(track, settled, from);
        var look = CountWithoutStep(track, settled) | CountEight(track) | settled.Rule is RuleIds.PainRising;
        track.LastRule = settled.Rule;
        track.OutOfScopeInRow = 0;
        fold.Say(
            track.Name, day, settled.Outcome, settled.Rule, from, settled.To, settled.Exercise,
            written?.Review ?? look, written?.Reasons ?? Reasons(track, log, settled));
        track.LastWeekEnd = new(log.Exercise.Name, from);
    }

    private static void TakeOver(TrackProgress track, Settled settled)
    {
        if (settled.Outcome is Outcome.Maintain) track.Maintained = true;
        else if (settled.Exercise is not null || settled.To.Units() < track.Dose!.Units()) track.Maintained = false;
        track.Dose = settled.To;
        track.Exercise = settled.Exercise ?? track.Exercise;
    }

    private static void CountGap(TrackProgress track, Settled settled, Dose from)
    {
        if (settled.Rule is not RuleIds.Gap)
        {
            track.GapAnchor = null;
            track.Window = TrialsWindow.Shut;
            return;
        }

        track.GapAnchor ??= from;
        if (settled.Outcome is Outcome.NewBaseline)
        {
            track.Window = TrialsWindow.UntilGapEnds;
            track.TrialsLimit = track.GapAnchor;
        }
        else if (track.Window is TrialsWindow.UntilReview) track.Window = TrialsWindow.Shut;
    }

    private static bool CountWithoutStep(TrackProgress track, Settled settled)
    {
        var stepped = settled.Outcome is Outcome.Progress or Outcome.HalfStep or Outcome.Advance or Outcome.Maintain;
        track.WithoutStep = stepped || settled.Rule is RuleIds.Resumed ? 0 : track.WithoutStep + 1;
        return track.WithoutStep > 0 && track.WithoutStep % 3 == 0;
    }

    private static bool CountEight(TrackProgress track)
    {
        track.SinceStart++;
        if (track.SinceStart % 8 != 0) return false;
        var dose = track.Dose!;
        var before = track.EightAgo!;
        track.EightAgo = new(track.Exercise, dose);
        return !track.Maintained
            && before.Exercise == track.Exercise
            && dose.Units() <= before.Dose.Units()
            && dose.BriskMinutes <= before.Dose.BriskMinutes;
    }

    private static ImmutableArray<Reason> Reasons(TrackProgress track, WeekLog log, Settled settled)
    {
        var builder = ImmutableArray.CreateBuilder<Reason>(6);
        builder.Add(Because.Of(
            ReasonCodes.Adherence,
            Because.With("value", log.Adherence), Because.With("done", log.DaysDone), Because.With("prescribed", log.PerWeek)));
        builder.Add(Because.Of(
            ReasonCodes.Colour,
            Because.With("green", log.Colours.Green), Because.With("amber", log.Colours.Amber),
            Because.With("red", log.Colours.Red), Because.With("unknown", log.Colours.Unknown)));
        builder.Add(Because.Of(ReasonCodes.Volume, "value", (int)Math.Min(int.MaxValue, 100L * log.Volume / log.Prescribed)));
        builder.Add(Because.Of(ReasonCodes.UsualPain, "value", log.UsualPain));
        builder.AddRange(settled.Looked);
        if (track.WithoutStep >= 3) builder.Add(Because.Of(ReasonCodes.WithoutStep, "reviews", track.WithoutStep));
        return builder.DrainToImmutable();
    }
}
