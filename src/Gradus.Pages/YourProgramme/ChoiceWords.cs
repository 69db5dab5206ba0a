using Gradus.Engine.Decisions;
using Gradus.Engine.Programme;
using Gradus.Pages.Wording;
using Gradus.Pages.Words;

namespace Gradus.Pages.YourProgramme;

/// <summary>The reasons of a first programme in words.</summary>
internal static class ChoiceWords
{
    /// <summary>Why an item is in the programme; null for a reason that adds nothing to its purpose.</summary>
    internal static string? Why(Reason reason, WordTable words) => reason.Code switch
    {
        ChoiceCodes.AtHand => words.Text("programme.why.at-hand", ("things", Things(reason, words))),
        ChoiceCodes.NewToWalking => words.Text("programme.why.new-to-walking"),
        ReasonCodes.TrialsGiven => words.Text("programme.why.trials"),
        ChoiceCodes.Liked => words.Text("programme.why.liked"),
        ChoiceCodes.Modified => words.Text("programme.why.modified", ("name", Condition(reason.Text("name"), words))),
        ChoiceCodes.InsteadOf => Instead(reason, words),
        _ => null,
    };

    /// <summary>Why something comes less often than its protocol proposes; null for any other reason. Said once for the whole week.</summary>
    internal static string? Fewer(Reason reason, WordTable words) => reason.Code switch
    {
        ChoiceCodes.FewMinutes => words.Text("programme.why.few-minutes"),
        ChoiceCodes.FewDays => words.Text("programme.why.few-days"),
        _ => null,
    };

    /// <summary>Why a purpose is left out for now.</summary>
    internal static string LeftOut(LeftOut left, WordTable words) => left.Reasons switch
    {
        [{ Code: ChoiceCodes.ForASpecialist }, ..] => words.Text("programme.left-out.specialist"),
        [{ Code: ChoiceCodes.FewDays or ChoiceCodes.FewMinutes }, ..] => words.Text("programme.left-out.time"),
        [{ Code: ReasonCodes.Gate } gate, ..] => words.Text("programme.left-out.gate", ("name", Condition(gate.Text("name"), words))),
        [{ Code: ChoiceCodes.NotAtHand } need, ..] => words.Text("programme.left-out.not-at-hand", ("thing", Thing(need.Text("needs"), words))),
        _ => words.Text("programme.left-out.later"),
    };

    private static string Instead(Reason reason, WordTable words)
    {
        var other = ExerciseName.Of(reason.Text("exercise") ?? "", words);
        return reason.Text("needs") is { } needs ? words.Text("programme.why.instead-needs", ("exercise", other), ("thing", Thing(needs, words)))
            : reason.Text("gate") is not null ? words.Text("programme.why.instead-gate", ("exercise", other), ("name", Condition(reason.Text("name"), words)))
            : words.Text("programme.why.instead-later", ("exercise", other));
    }

    private static string Things(Reason reason, WordTable words) =>
        words.Join([.. reason.Details.Where(d => d.Text is not null).Select(d => Thing(d.Text, words))]);

    private static string Thing(string? name, WordTable words) => words.Find($"thing.{name}") ?? name ?? "";

    private static string Condition(string? name, WordTable words) => words.Find($"condition.{name}") ?? name ?? "";
}
