using System.Globalization;
using Gradus.Engine.Decisions;
using Gradus.Pages.Words;

namespace Gradus.Pages.Wording;

/// <summary>A reason in words, with its numbers and whether it was as it should be.</summary>
internal static class ReasonLine
{
    private const int EnoughDays = 80;
    private const int MostVolume = 120;
    private const int SeverePain = 7;

    /// <summary>Null when the words do not know the code or the reason carries no number: nothing is made up.</summary>
    internal static LookedAt? Of(Reason reason, Decision decision, WordTable words) => reason.Code switch
    {
        ReasonCodes.Adherence => Adherence(reason, words),
        ReasonCodes.Colour => Colour(reason, words),
        ReasonCodes.Volume when reason.Number("value") is { } value =>
            Line("volume", value is >= EnoughDays and <= MostVolume, words, ("value", value)),
        ReasonCodes.UsualPain when reason.Number("value") is { } value =>
            Line("usual-pain", value < SeverePain, words, ("value", value)),
        ReasonCodes.Effort when reason.Number("value") is { } value && reason.Number("limit") is { } limit =>
            Line("effort", value <= limit, words, ("value", Tenths(value)), ("limit", Tenths(limit))),
        ReasonCodes.Mornings when reason.Number("known") is { } known && reason.Number("tried") is { } tried =>
            Line(known == 0 ? "mornings-none" : "mornings", known > 0, words, ("known", known), ("count", tried)),
        ReasonCodes.Gap when reason.Number("days") is { } days => Line("gap", null, words, ("count", days)),
        ReasonCodes.Share when reason.Number("share") is { } share => Line("share", null, words, ("share", share)),
        ReasonCodes.FlareDeclared => Dated("flare-declared", reason, null, words),
        ReasonCodes.PainRising when reason.Number("now") is { } now && reason.Number("before") is { } before =>
            Line("pain-rising", now < before + 2, words, ("now", now), ("before", before)),
        ReasonCodes.Flag when reason.Text("flag") is { } flag => Line("flag", false, words, ("flag", Named("screening.short", flag, words))),
        ReasonCodes.Condition when reason.Text("name") is { } name =>
            Line("condition", null, words, ("name", Named("condition", name, words))),
        ReasonCodes.Exercise when reason.Text("exercise") is { } exercise =>
            Line("exercise", null, words, ("exercise", ExerciseName.Of(exercise, words))),
        ReasonCodes.Alternative when reason.Text("exercise") is { } exercise =>
            Line("alternative", null, words, ("exercise", ExerciseName.Of(exercise, words))),
        ReasonCodes.LastCheckIn => reason.Text("since") is null
            ? Line("last-check-in-none", false, words)
            : Dated("last-check-in", reason, decision.Rule != "screening-due", words),
        ReasonCodes.Top when reason.Number("value") is { } top => Line("top", null, words, ("value", Moving(decision, top, words))),
        ReasonCodes.Cap when reason.Number("limit") is { } limit => Line("cap", null, words, ("limit", Moving(decision, limit, words))),
        ReasonCodes.TrialsGiven when reason.Number("count") is { } count && reason.Number("share") is { } share =>
            Line("trials", null, words, ("count", count), ("share", share)),
        ReasonCodes.Role when reason.Text("role") is { } role => Line("role", null, words, ("role", Named("decision.role", role, words))),
        ReasonCodes.FormCheck => reason.Number("passed") switch
        {
            1 => Line("form-check-passed", true, words),
            0 => Line("form-check-failed", false, words),
            _ => Line("form-check-none", false, words),
        },
        ReasonCodes.Gate when reason.Text("gate") is { } gate => Line($"gate-{gate}", false, words),
        ReasonCodes.WithoutStep when reason.Number("reviews") is { } reviews => Line("without-step", null, words, ("count", reviews)),
        _ => null,
    };

    private static LookedAt? Adherence(Reason reason, WordTable words) =>
        reason.Number("done") is { } done && reason.Number("prescribed") is { } prescribed
            ? Line("adherence", done * 100 >= prescribed * EnoughDays, words, ("done", done), ("count", prescribed))
            : null;

    private static LookedAt? Colour(Reason reason, WordTable words)
    {
        var green = reason.Number("green") ?? 0;
        var amber = reason.Number("amber") ?? 0;
        var red = reason.Number("red") ?? 0;
        var unknown = reason.Number("unknown") ?? 0;
        var tried = green + amber + red + unknown;
        if (tried == 0) return null;
        return (green, amber, red) switch
        {
            (0, 0, 0) => Line("colour-unknown", null, words, ("count", tried)),
            (_, 0, 0) => Line(unknown == 0 ? "colour-calm" : "colour-calm-some", true, words, ("green", green), ("count", tried)),
            (_, _, 0) => Line("colour-amber", false, words, ("amber", amber), ("count", tried)),
            _ => Line("colour-red", false, words, ("red", red), ("count", tried)),
        };
    }

    private static LookedAt? Dated(string key, Reason reason, bool? met, WordTable words) =>
        DateOnly.TryParseExact(reason.Text("since"), "yyyy-MM-dd", CultureNeutral, DateTimeStyles.None, out var since)
            ? Line(key, met, words, ("day", words.Day(since)))
            : null;

    private static LookedAt Line(string key, bool? met, WordTable words, params ReadOnlySpan<(string, object)> values) =>
        new(words.Text($"decision.reason.{key}", values), met);

    private static string Named(string group, string name, WordTable words) =>
        words.Find($"{group}.{name}.name") ?? words.Find($"{group}.{name}") ?? name.Replace('-', ' ');

    private static string Moving(Decision decision, int amount, WordTable words) =>
        (decision.To ?? decision.From) is { } dose ? DoseSentence.Amount(dose.Kind, amount, words) : $"{amount}";

    private static string Tenths(int tenths) => tenths % 10 == 0 ? $"{tenths / 10}" : $"{tenths / 10}.{tenths % 10}";

    private static readonly NumberFormatInfo CultureNeutral = NumberFormatInfo.InvariantInfo;
}
