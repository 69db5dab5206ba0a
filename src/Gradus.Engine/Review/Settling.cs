using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Gates;
using Gradus.Engine.Reading;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>What a review gives a track in the end.</summary>
internal readonly record struct Settled(Outcome Outcome, string Rule, Dose To, string? Exercise = null)
{
    public ImmutableArray<Reason> Looked { get; init; } = [];
}

/// <summary>Turns a proposed step into a dose: the top, the next exercise, brisk minutes, and the caps.</summary>
internal static class Settling
{
    private const int MostAdvances = 2;
    private const int AdvanceShare = 65;

    public static Settled Settle(Fold fold, TrackProgress track, DateOnly day, WeekLog log, ReviewRow row, ref int advances)
    {
        var proposal = row.Gives(log);
        var looked = row.Looked(log);
        if (!proposal.IsStep) return new(proposal.Outcome, row.Rule, proposal.To) { Looked = looked };
        var top = Top.Of(log.Exercise, log.Dose.Kind, track.Goal);
        var settled = log.Dose.Amount < top
            ? Stepped(track, log, row.Rule, proposal.Outcome, top)
            : AtTop(fold, track, day, log, row.Rule, proposal.Outcome, ref advances);
        return settled with { Looked = [.. looked, .. settled.Looked] };
    }

    private static Settled Stepped(TrackProgress track, WeekLog log, string rule, Outcome outcome, int top)
    {
        var proposed = outcome is Outcome.Progress ? log.Dose.Step() : log.Dose.HalfStep();
        if (proposed.Amount > top) proposed = log.Dose.WithAmount(top);
        var lastWeek = track.LastWeekEnd is { } week && week.Exercise == track.Exercise ? week.Dose : null;
        var lowered = Caps.Lowered(proposed, log.Dose, lastWeek, log.PerWeek);
        ImmutableArray<Reason> capped = lowered == proposed ? [] : [Because.Of(ReasonCodes.Cap, "limit", lowered.Amount)];
        return lowered.Units() > log.Dose.Units()
            ? new(outcome, rule, lowered) { Looked = capped }
            : new(Outcome.Hold, RuleIds.Cap, log.Dose) { Looked = capped };
    }

    private static Settled AtTop(
        Fold fold, TrackProgress track, DateOnly day, WeekLog log, string rule, Outcome outcome, ref int advances)
    {
        ImmutableArray<Reason> looked = [Because.Of(ReasonCodes.Top, "value", log.Dose.Amount)];
        var harder = log.Dose.Kind is DoseKind.Repetitions ? Harder(fold, track, day, log.Exercise) : null;
        var brisk = MoreBrisk(fold, track, day, log);
        if (outcome is Outcome.HalfStep)
            return new(harder is null && brisk is null ? Outcome.Maintain : Outcome.Hold, rule, log.Dose) { Looked = looked };
        if (brisk is not null) return new(Outcome.Advance, rule, brisk) { Looked = looked };
        if (harder is null) return new(Outcome.Maintain, rule, log.Dose) { Looked = looked };
        if (advances == MostAdvances) return new(Outcome.Hold, RuleIds.Cap, log.Dose) { Looked = looked };
        advances++;
        return new(Outcome.Advance, rule, log.Dose.Share(AdvanceShare), harder.Name) { Looked = looked };
    }

    private static Exercise? Harder(Fold fold, TrackProgress track, DateOnly day, Exercise exercise)
    {
        foreach (var name in exercise.Harder)
        {
            var harder = fold.Catalogue[name];
            if (harder.Load <= exercise.Load + 1
                && harder.Load <= HighestLoad(fold.State)
                && AtHand.Has(fold.State.Sheet.Access, harder)
                && Gate.Allows(fold.State, fold.Catalogue, harder, track.Name, day))
                return harder;
        }

        return null;
    }

    private static Dose? MoreBrisk(Fold fold, TrackProgress track, DateOnly day, WeekLog log) =>
        log.Dose.Kind is DoseKind.Minutes
        && log.Exercise.Name is "easy-walk" or "long-walk"
        && fold.Catalogue[Brisk.Exercise].Load <= HighestLoad(fold.State)
        && fold.AllowsBrisk(track, day)
            ? Brisk.More(log.Dose)
            : null;

    private static int HighestLoad(ReplayState state) => state.Has("nonspecific-acute") ? 2 : 5;
}
