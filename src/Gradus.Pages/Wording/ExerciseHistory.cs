using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;

namespace Gradus.Pages.Wording;

/// <summary>A decision with the exercise that its track had before it.</summary>
/// <param name="Index">Place in the whole list of decisions, from 0.</param>
/// <param name="Decision">The decision.</param>
/// <param name="Exercise">Exercise before it; null when it speaks of everything.</param>
public sealed record DecisionAt(int Index, Decision Decision, string? Exercise);

/// <summary>Which exercise a track had when something was decided: a decision names it only when it changes.</summary>
internal static class ExerciseHistory
{
    /// <summary>All decisions from the start, in order.</summary>
    internal static ImmutableArray<DecisionAt> OfAll(PersonSheet sheet, ImmutableArray<Decision> decisions)
    {
        var current = sheet.Tracks.ToDictionary(t => t.Track, t => t.Exercise, StringComparer.Ordinal);
        var told = ImmutableArray.CreateBuilder<DecisionAt>(decisions.Length);
        foreach (var decision in decisions)
        {
            var before = decision.Track is { } track ? current.GetValueOrDefault(track) : null;
            told.Add(new(told.Count, decision, before));
            if (decision is { Track: { } changed, Exercise: { } next }) current[changed] = next;
        }
        return told.MoveToImmutable();
    }

    /// <summary>The last decisions alone, read backwards from where the tracks stand now.</summary>
    internal static ImmutableArray<DecisionAt> OfRecent(PersonProgramme programme, PersonSheet sheet)
    {
        var current = programme.Tracks.ToDictionary(t => t.Track, t => t.Exercise, StringComparer.Ordinal);
        var told = new List<DecisionAt>();
        foreach (var decision in programme.Recent.Reverse())
        {
            var known = decision.Track is { } track ? current.GetValueOrDefault(track) : null;
            if (decision is { Track: { } changed, Exercise: not null })
                current[changed] = known = sheet.Tracks.FirstOrDefault(t => t.Track == changed)?.Exercise ?? known ?? "";
            told.Add(new(-1, decision, known));
        }
        told.Reverse();
        return [.. told];
    }
}
