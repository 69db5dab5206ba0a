using System.Text.RegularExpressions;
using Gradus.Engine.Catalogue;

namespace Gradus.Content.Tests;

/// <summary>The English words of every exercise, as a person reads them. Each test names the exercises that break its rule.</summary>
public sealed partial class Exercise_words
{
    // Anderson's table of LIX puts 24 to 27 at the fifth school year, read with ease at ten or eleven; 28 begins the sixth.
    private const double HighestLix = 27;

    private const int LongestSentence = 17;
    private const int UsualSentence = 14;
    private const int FewestSteps = 3;
    private const int MostSteps = 6;
    private const int LongestTitle = 45;

    private static readonly string[] s_everyExerciseHas = ["title", "position", "cue", "mistake", "easier", "harder", "feel", "stop", "modified"];

    private static IEnumerable<Exercise> Exercises => Shipped.Content.Catalogue.Exercises;

    [Fact]
    public void Every_exercise_says_how_it_goes_from_the_position_to_the_stop_sign() =>
        Assert.Empty(
            from exercise in Exercises
            from key in s_everyExerciseHas
            where Of(exercise, key) is null
            select $"{exercise.Name}: {key}");

    [Fact]
    public void Every_exercise_has_three_to_six_steps() =>
        Assert.Empty(
            from exercise in Exercises
            where Steps(exercise).Count() is < FewestSteps or > MostSteps
            select exercise.Name);

    [Fact]
    public void Every_exercise_is_read_with_ease_at_nine_to_eleven() =>
        Assert.Empty(
            from exercise in Exercises
            let lix = Readability.Lix([.. Prose(exercise)])
            where lix > HighestLix
            select $"{exercise.Name}: {lix:F1}");

    [Fact]
    public void No_sentence_is_longer_than_17_words() =>
        Assert.Empty(
            from exercise in Exercises
            from text in Prose(exercise)
            from sentence in Readability.Sentences(text)
            where Readability.Words(sentence).Count() > LongestSentence
            select $"{exercise.Name}: {sentence}");

    [Fact]
    public void Nine_sentences_in_ten_have_at_most_14_words()
    {
        var lengths = Exercises.SelectMany(Prose).SelectMany(Readability.Sentences).Select(s => Readability.Words(s).Count()).ToList();
        Assert.InRange(lengths.Count(l => l <= UsualSentence), lengths.Count * 9 / 10, lengths.Count);
    }

    [Fact]
    public void The_cue_is_one_sentence_that_can_be_read_out() =>
        Assert.Empty(
            from exercise in Exercises
            where Readability.Sentences(Of(exercise, "cue") ?? "").Count() != 1
            select exercise.Name);

    [Fact]
    public void A_common_mistake_comes_with_its_remedy_in_the_same_sentence() =>
        Assert.Empty(
            from exercise in Exercises
            let mistake = Of(exercise, "mistake") ?? ""
            where !mistake.StartsWith("If ", StringComparison.Ordinal) || !mistake.Contains(", you ", StringComparison.Ordinal)
            select $"{exercise.Name}: {mistake}");

    [Fact]
    public void A_stop_sign_says_when_to_stop() =>
        Assert.Empty(
            from exercise in Exercises
            let stop = Of(exercise, "stop") ?? ""
            where !StopSign().IsMatch(stop)
            select $"{exercise.Name}: {stop}");

    [Fact]
    public void Nothing_blames_praises_threatens_promises_or_speaks_Latin() =>
        Assert.Empty(
            from exercise in Exercises
            from text in Prose(exercise).Append(Of(exercise, "title") ?? "")
            from Match word in NotOurWords().Matches(text)
            select $"{exercise.Name}: {word.Value}");

    [Fact]
    public void A_title_is_short_and_no_two_are_the_same()
    {
        var titles = Exercises.Select(e => Of(e, "title") ?? "").ToList();
        Assert.DoesNotContain(titles, t => t.Length > LongestTitle);
        Assert.Distinct(titles, StringComparer.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_hold_of_fixed_length_says_its_seconds() =>
        Assert.Empty(
            from exercise in Exercises
            where exercise.HoldEachSeconds is { } seconds && !Steps(exercise).Any(s => s.Contains($"{seconds} seconds", StringComparison.Ordinal))
            select $"{exercise.Name}: {exercise.HoldEachSeconds} seconds");

    [Fact]
    public void An_exercise_with_two_sides_says_how_the_sides_change() =>
        Assert.Empty(
            from exercise in Exercises
            where exercise.Sided && !Steps(exercise).Any(s => SideChange().IsMatch(s))
            select exercise.Name);

    [Fact]
    public void In_water_nobody_is_alone_and_there_is_something_to_hold() =>
        Assert.Empty(
            from exercise in Exercises
            where exercise.Form is Form.Water
            let position = Of(exercise, "position") ?? ""
            where !Company().IsMatch(position) || !Steps(exercise).Any(s => Hold().IsMatch(s))
            select exercise.Name);

    [Fact]
    public void The_changed_way_of_box_breathing_leaves_out_the_holds() =>
        Assert.Contains("leave out the waits", Of(Shipped.Content.Catalogue["box-breathing"], "modified"), StringComparison.Ordinal);

    [Fact]
    public void Lying_on_the_back_is_changed_from_week_13_of_pregnancy_where_the_list_says_so() =>
        Assert.Empty(
            from exercise in Exercises
            where exercise.Position is "supine" or "crook lying" && exercise.Modify.Contains("pregnancy-from-week-13")
            let changed = Of(exercise, "modified") ?? ""
            where !changed.Contains("From week 13 of pregnancy", StringComparison.Ordinal)
            select $"{exercise.Name}: {changed}");

    private static string? Of(Exercise exercise, string key) => Shipped.Content.Words["en"].GetValueOrDefault($"exercise.{exercise.Name}.{key}");

    private static IEnumerable<string> Steps(Exercise exercise)
    {
        for (var i = 1; Of(exercise, $"steps.{i}") is { } step; i++) yield return step;
    }

    private static IEnumerable<string> Prose(Exercise exercise) =>
        s_everyExerciseHas.Where(k => k != "title").Select(k => Of(exercise, k)).OfType<string>().Concat(Steps(exercise));

    [GeneratedRegex(@"\bStop\b.*\b(if|pain|hurts?|dizzy|numb)", RegexOptions.IgnoreCase)]
    private static partial Regex StopSign();

    [GeneratedRegex(@"change (legs|sides)|both have your count|both sides have your count|other (side|way|leg)|each side", RegexOptions.IgnoreCase)]
    private static partial Regex SideChange();

    [GeneratedRegex(@"with you|on watch|holds or watches you", RegexOptions.IgnoreCase)]
    private static partial Regex Company();

    [GeneratedRegex("hold the (rail|wall)")]
    private static partial Regex Hold();

    // Blame and threat, praise, promises, exclamation, and names of parts that a person does not use.
    [GeneratedRegex(
        @"!|\b(should|must|fail\w*|lazy|damag\w*|danger\w*|injur\w*|wrong|bad|cheat\w*|well done|great|good|perfect\w*|"
        + @"cur(e|es|ed)|heal(s|ed|ing)?|relie\w*|pain-free|"
        + @"glut(e|es|eus)|quadriceps|multifid\w*|abdom\w*|oblique\w*|pector\w*|scapul\w*|adductor\w*|abductor\w*|"
        + @"lumbar|thoracic|supine|prone|quadruped|flexion|extension|extensor\w*|isometric\w*)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex NotOurWords();
}
