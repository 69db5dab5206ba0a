using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Pages.Words;

namespace Gradus.Pages.Wording;

/// <summary>One decision in words: what happened, why, what was looked at and who made the rule.</summary>
/// <param name="words">Words of the person's language.</param>
/// <param name="catalogue">Exercises, for their form and sides.</param>
internal sealed class DecisionSentence(WordTable words, ExerciseCatalogue catalogue)
{
    private const string ForEverything = ".all";

    /// <summary>One short sentence with a full stop: "Your walk went up by 2 minutes."</summary>
    /// <param name="decision">The decision.</param>
    /// <param name="exercise">Exercise of the track before it; null when it speaks of everything.</param>
    internal string Headline(Decision decision, string? exercise)
    {
        var after = decision.Exercise ?? exercise;
        return words.Text(
            HeadlineKey(decision),
            ("name", exercise is null ? "" : ExerciseName.Subject(exercise, catalogue, words)),
            ("exercise", after is null ? "" : ExerciseName.Of(after, words)),
            ("dose", DoseOf(decision, after)),
            ("change", Change(decision)),
            ("brisk", decision.To?.BriskMinutes ?? 0));
    }

    /// <summary>Why, in one or two sentences.</summary>
    internal string Why(Decision decision) => words.Text(WhyKey(decision));

    /// <summary>What was looked at, in the order of the decision.</summary>
    internal IReadOnlyList<LookedAt> Lines(Decision decision) =>
        [.. decision.Reasons.Select(reason => ReasonLine.Of(reason, decision, words)).OfType<LookedAt>()];

    /// <summary>Who made the rule.</summary>
    internal string Author(string rules) => words.Text("decision.author", ("rules", rules));

    /// <summary>Where the rule comes from; null when the decision names no source.</summary>
    internal string? Source(Decision decision) => decision.Evidence.IsEmpty
        ? null
        : words.Text("decision.source", ("count", decision.Evidence.Length), ("sections", words.Join(decision.Evidence)));

    /// <summary>Key of the headline: of outcome and rule, else of the outcome.</summary>
    internal string HeadlineKey(Decision decision)
    {
        var outcome = OutcomeName.Of(decision.Outcome);
        if (decision.Outcome == Outcome.Advance && decision.Exercise is null) return "decision.headline.advance-brisk";
        var everything = decision.Track is null ? ForEverything : "";
        var exact = $"decision.headline.{outcome}-{decision.Rule}{everything}";
        return words.Has(exact) ? exact : $"decision.headline.{outcome}{everything}";
    }

    /// <summary>Key of the reason: of outcome and rule, else of the rule.</summary>
    internal string WhyKey(Decision decision)
    {
        var exact = $"decision.why.{OutcomeName.Of(decision.Outcome)}-{decision.Rule}";
        return words.Has(exact) ? exact : $"decision.why.{decision.Rule}";
    }

    private string DoseOf(Decision decision, string? exercise) =>
        (decision.To ?? decision.From) is { } dose
            ? DoseSentence.Of(dose, exercise is null ? null : catalogue.Find(exercise), words)
            : "";

    private string Change(Decision decision) =>
        decision is { From: { } from, To: { } to } && from.Kind == to.Kind
            ? DoseSentence.Difference(to.Kind, Math.Abs(to.Amount - from.Amount), words)
            : "";
}

/// <summary>One thing that was looked at.</summary>
/// <param name="Text">In words, with its numbers.</param>
/// <param name="Met">True: as it should be. False: this is what decided. Null: neither, told for completeness.</param>
public sealed record LookedAt(string Text, bool? Met);
