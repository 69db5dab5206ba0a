using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Person;

namespace Gradus.Engine.Programme;

/// <summary>
/// Chooses a first programme from a protocol: a walking track, then for each ladder the first exercise that is allowed, light enough
/// and has what it needs at hand; liked forms are tried first. Clinical source: evidence §3.1, §4–§6, §8 and the protocol's own.
/// </summary>
public static class FirstProgramme
{
    private const string Walking = "walking";
    private static readonly ImmutableArray<string> s_purposes = [Walking, "hamstrings", "front", "back", "side", "calm"];

    /// <summary>The offer. A pure choice: screening, readiness and age are asked before.</summary>
    /// <exception cref="ArgumentException">There is no protocol for any condition, or the catalogue lacks a name of the protocol.</exception>
    public static FirstProgrammeOffer Choose(FirstProgrammeWishes wishes, IEnumerable<Protocol> protocols, ExerciseCatalogue catalogue)
    {
        var protocol = ProtocolChoice.For(wishes.Conditions, protocols);
        var picks = new LadderPick(wishes, protocol, catalogue);
        var found = ImmutableArray.CreateBuilder<Picked>();
        var left = ImmutableArray.CreateBuilder<LeftOut>();
        foreach (var ladder in protocol.Ladders.Prepend(WalkingLadder(wishes, protocol)))
        {
            var (picked, refused) = picks.From(ladder);
            if (picked is not null) found.Add(picked);
            else left.Add(new(ladder.Purpose, refused));
        }

        foreach (var purpose in s_purposes.Where(p => p != Walking && protocol.Ladders.All(l => l.Purpose != p)))
            left.Add(new(purpose, [new(ChoiceCodes.ForASpecialist, [.. wishes.Conditions.Select(c => new ReasonDetail("name", null, c))])]));
        return new() { Protocol = protocol.Name, Items = LayOut(found, wishes, left), LeftOut = left.ToImmutable() };
    }

    private static ProtocolLadder WalkingLadder(FirstProgrammeWishes wishes, Protocol protocol) =>
        new(Walking, Walking, protocol.WalkingPerWeek, wishes.Trials.IsEmpty ? ["short-walks"] : ["easy-walk", "short-walks"]);

    private static ImmutableArray<FirstProgrammeItem> LayOut(
        IReadOnlyList<Picked> found, FirstProgrammeWishes wishes, ImmutableArray<LeftOut>.Builder left)
    {
        var days = WeekDays.Count(WeekDays.Of(wishes.Days)) is > 0 and var chosen ? chosen : 7;
        var most = WeekLayout.MostFor(wishes.MinutesADay);
        var strength = found.Count(p => p.Exercise.Form is Form.Strength);
        // One place a day is for the daily stretch and one a week for calm; the trunk ladders share the rest.
        var turns = strength == 0 ? 1 : Math.Clamp(((days * most) - days - 1) / strength, 1, 7);
        var plan = WeekLayout.Of([.. found.Select(Row)], wishes.Days, most);
        var items = ImmutableArray.CreateBuilder<FirstProgrammeItem>();
        foreach (var picked in found)
        {
            var reasons = picked.Reasons;
            var placed = plan.DaysOf(picked.Ladder.Track);
            if (placed.Length < picked.PerWeek) reasons = reasons.Add(Fewer(picked));
            if (placed.IsEmpty) left.Add(new(picked.Ladder.Purpose, [Fewer(picked)]));
            else items.Add(new(Prescribed(picked, placed.Length, wishes), picked.Ladder.Purpose, placed, reasons));
        }

        return items.ToImmutable();

        LayoutTrack Row(Picked p) => new(
            p.Ladder.Track, p.Exercise.Form, p.Exercise.Target, p.Exercise.Form is Form.Strength ? Math.Min(p.PerWeek, turns) : p.PerWeek);

        Reason Fewer(Picked p) => most < WeekLayout.MostADay && days >= p.PerWeek
            ? new(ChoiceCodes.FewMinutes, [new("minutes", wishes.MinutesADay, null)])
            : new(ChoiceCodes.FewDays, [new("days", days, null)]);
    }

    private static TrackPrescription Prescribed(Picked picked, int perWeek, FirstProgrammeWishes wishes)
    {
        var byTrials = picked.Exercise.Form is Form.Walking && !wishes.Trials.IsEmpty && !picked.Halved;
        return new()
        {
            Track = picked.Ladder.Track,
            Exercise = picked.Exercise.Name,
            PerWeek = perWeek,
            Dose = byTrials ? null : picked.Dose,
            Trials = byTrials ? wishes.Trials : [],
        };
    }
}
