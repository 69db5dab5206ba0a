using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Doses;
using Gradus.Engine.Gates;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Programme;

/// <summary>What was picked for one ladder.</summary>
internal sealed record Picked(ProtocolLadder Ladder, Exercise Exercise, Dose Dose, bool Halved, int PerWeek, ImmutableArray<Reason> Reasons);

/// <summary>Picks one exercise for a ladder, and says why that one.</summary>
internal sealed class LadderPick(FirstProgrammeWishes wishes, Protocol protocol, ExerciseCatalogue catalogue)
{
    private const int ModifiedShare = 50;

    // Everybody who can walk has shoes, whether they were asked or not.
    private const string Shoes = "shoes";

    private readonly ReplayState _start = StateBeginning.Of(Sheet(wishes), catalogue);

    /// <summary>The pick, or null with the reasons against each exercise that was tried.</summary>
    internal (Picked? Picked, ImmutableArray<Reason> Refused) From(ProtocolLadder ladder)
    {
        var passed = ImmutableArray.CreateBuilder<Reason>();
        var refused = ImmutableArray.CreateBuilder<Reason>();
        foreach (var exercise in ladder.Exercises.Select(Named).OrderBy(Liking))
        {
            if (Against(ladder, exercise) is not { } no)
                return (Pick(ladder, exercise, passed.ToImmutable()), []);
            refused.Add(no);
            passed.Add(new(ChoiceCodes.InsteadOf, [new("exercise", null, exercise.Name), .. no.Details.Where(d => d.Name != "exercise")]));
        }

        return (null, refused.ToImmutable());
    }

    private Exercise Named(string name) =>
        catalogue.Find(name) ?? throw new ArgumentException($"The protocol {protocol.Name} names an exercise that the catalogue lacks: {name}");

    private int Liking(Exercise exercise) =>
        wishes.Liked.Contains(exercise.Form) ? 0 : wishes.Disliked.Contains(exercise.Form) ? 2 : 1;

    private Reason? Against(ProtocolLadder ladder, Exercise exercise)
    {
        if (exercise.Load > protocol.HighestLoad)
            return new(ChoiceCodes.TooHeavy, [new("exercise", null, exercise.Name), new("load", exercise.Load, null), new("limit", protocol.HighestLoad, null)]);
        if (Gate.Shut(_start, catalogue, exercise, ladder.Track, _start.Sheet.Start) is { } gate)
            return new(ReasonCodes.Gate, [new("exercise", null, exercise.Name), new("gate", null, gate.Kind), new("name", null, gate.Name)]);
        return Brought(exercise).FirstOrDefault(e => !wishes.Access.Contains(e)) is { } needs
            ? new(ChoiceCodes.NotAtHand, [new("exercise", null, exercise.Name), new("needs", null, needs)])
            : null;
    }

    private Picked Pick(ProtocolLadder ladder, Exercise exercise, ImmutableArray<Reason> passed)
    {
        var reasons = passed.ToBuilder();
        var walking = exercise.Form is Form.Walking;
        if (wishes.Liked.Contains(exercise.Form))
            reasons.Add(new(ChoiceCodes.Liked, [new("form", null, FormNames.Of(exercise.Form))]));
        var brought = Brought(exercise).ToArray();
        if (brought.Length > 0) reasons.Add(new(ChoiceCodes.AtHand, [.. brought.Select(e => new ReasonDetail("name", null, e))]));
        else if (!walking) reasons.Add(new(ChoiceCodes.NothingNeeded, []));
        var dose = exercise.StartDose;
        if (walking && !wishes.Trials.IsEmpty)
        {
            // What stands after the goal is halved, not what trials alone would give.
            dose = Top.Capped(StartDose.FromTrials(wishes.Trials, careful: _start.Has("fear-avoidant") || _start.Has("flare-prone")), exercise, goal: null);
            reasons.Add(new(ReasonCodes.TrialsGiven, [new("sum", wishes.Trials.Sum(), null), new("count", wishes.Trials.Length, null)]));
        }

        var marks = exercise.Modify.Where(_start.Has).ToArray();
        if (marks.Length > 0)
        {
            dose = dose.Share(ModifiedShare);
            reasons.AddRange(marks.Select(m => new Reason(ChoiceCodes.Modified, [new("name", null, m), new("share", ModifiedShare, null)])));
        }

        if (walking && wishes.Trials.IsEmpty) reasons.Add(new(ChoiceCodes.NewToWalking, [new("minutes", dose.Amount, null)]));
        return new(ladder, exercise, dose, marks.Length > 0, Math.Min(ladder.PerWeek, walking ? 7 : exercise.PerWeek), reasons.ToImmutable());
    }

    private static IEnumerable<string> Brought(Exercise exercise) =>
        exercise.Equipment.Where(e => e != Shoes && !AtHand.EveryHome.Contains(e));

    // The gates ask a state; before anything was done it is made of what was told.
    private static PersonSheet Sheet(FirstProgrammeWishes wishes) => new()
    {
        Born = default,
        TimeZone = "",
        Start = DateOnly.MinValue,
        Conditions = wishes.Conditions,
        Flags = wishes.Flags,
        UsualPain = 0,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        WaterScreen = wishes.WaterScreen,
    };
}
