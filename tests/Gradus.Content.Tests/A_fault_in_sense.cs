namespace Gradus.Content.Tests;

/// <summary>Faults that only the check finds, each put into a copy of the sample.</summary>
public sealed class A_fault_in_sense
{
    private const string Brace = "exercises/strength/gentle-brace.yaml";
    private const string Tilt = "exercises/strength/pelvic-tilt.yaml";
    private const string Bug = "exercises/strength/dead-bug.yaml";
    private const string Stretch = "exercises/stretching/seated-hamstring-stretch.yaml";
    private const string Breathing = "exercises/breathing/belly-breathing.yaml";
    private const string Cat = "exercises/yoga/cat-cow.yaml";
    private const string Acute = "protocols/nonspecific-acute.yaml";
    private const string Words = "words/en.yaml";

    [Theory]
    [InlineData(Stretch, "modify: [osteoporosis]", "modify: [osteoporosis, falls-risk]", "modify: falls-risk excludes it already")]
    [InlineData(Stretch, "sources: [somebody-2020]", "sources: []", "sources: expected at least one; own-default where there is none")]
    [InlineData(Stretch, "dose: { sets: 2, seconds: 20 }", "dose: { sets: 2, seconds: 20 }\nholdEachSeconds: 5", "holdEachSeconds: only repetitions are held; seconds and minutes are not counted")]
    [InlineData(Tilt, "{ sets: 1, reps: 10 }", "{ sets: 1, reps: 13 }", "dose: 13 is above 12, where the rules stop for this form")]
    [InlineData(Tilt, "{ sets: 1, reps: 10 }", "{ sets: 1, seconds: 15 }", "dose: 15 is above 10, where the rules stop for this form")]
    [InlineData(Breathing, "{ minutes: 5 }", "{ minutes: 21 }", "dose: 21 is above 20, where the rules stop for this form")]
    [InlineData(Cat, "{ sets: 1, breaths: 8 }", "{ minutes: 41 }", "dose: 41 is above 40, where the rules stop for this form")]
    [InlineData(Acute, "[gentle-brace, pelvic-tilt]", "[gentle-brace, dead-bug]", "front: dead-bug has load 3, above 2")]
    [InlineData(Acute, "highestLoad: 2", "highestLoad: 3", "highestLoad: 3 is above 2, the most for nonspecific-acute")]
    [InlineData(Acute, "[seated-hamstring-stretch, active-knee-extension]", "[seated-hamstring-stretch]", "hamstrings: nothing is left for somebody who has no equipment")]
    [InlineData(Cat, "title: Cat and cow", "title: Cat and {cow", "exercise.cat-cow.title: a placeholder is {name}, letters only, with both braces")]
    [InlineData(Cat, "title: Cat and cow", "title: Cat and cow!", "exercise.cat-cow.title: no exclamation marks")]
    [InlineData(Cat, "title: Cat and cow", "title: Cat and cow and cat and cow and cat and cow and cat and cow and cat", "exercise.cat-cow.title: longer than 60 letters")]
    [InlineData(Cat, "title: Cat and cow", "title: Cat and cow\n    cue: Slowly.", "exercise.cat-cow.title: words are begun but lack position, steps, mistake, stop")]
    [InlineData(Words, "\"{done} of {planned} done\"", "\"{done} of {0} done\"", "today.done: a placeholder is {name}, letters only, with both braces")]
    [InlineData(Words, "one: \"{count} day\"", "one: \"{count} day of {all}\"", "today.days.one: names a placeholder that \"other\" does not")]
    public void Is_named_with_its_line_and_what_was_expected(string file, string from, string to, string message)
    {
        using var copy = new SampleCopy();
        var line = copy.Replace(file, from, to) + (message.StartsWith("holdEach", StringComparison.Ordinal) ? 1 : 0);
        Assert.Equal(new(file, line, message), copy.TheIssue());
    }

    [Fact]
    public void A_load_that_falls_towards_harder_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Brace, "load: 1", "load: 2");
        var issue = copy.TheIssue();
        Assert.Equal((Brace, "harder: the load falls from 2 to 1 at pelvic-tilt"), (issue.File, issue.Message));
    }

    [Fact]
    public void A_rung_that_only_its_lower_end_knows_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Tilt, "easier: [gentle-brace]", "easier: []");
        var issue = copy.TheIssue();
        Assert.Equal((Brace, "harder: pelvic-tilt does not name gentle-brace as easier"), (issue.File, issue.Message));
    }

    [Fact]
    public void A_rung_that_only_its_upper_end_knows_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Brace, "harder: [pelvic-tilt]", "harder: []");
        var issue = copy.TheIssue();
        Assert.Equal((Tilt, "easier: gentle-brace does not name pelvic-tilt as harder"), (issue.File, issue.Message));
    }

    [Fact]
    public void A_ladder_that_goes_in_a_circle_is_named_at_each_of_its_rungs()
    {
        using var copy = new SampleCopy();
        copy.Replace(Bug, "load: 3", "load: 1");
        copy.Replace(Bug, "harder: []", "harder: [gentle-brace]");
        copy.Replace(Brace, "easier: []", "easier: [dead-bug]");
        Assert.Equal(
            [Bug, Brace, Tilt],
            ContentCheck.Folder(copy.Folder).Issues.Where(i => i.Message.Contains("leads back", StringComparison.Ordinal)).Select(i => i.File));
    }

    [Fact]
    public void A_protocol_whose_own_condition_excludes_an_exercise_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Tilt, "exclude: []", "exclude: [nonspecific-acute]");
        Assert.Equal("front: pelvic-tilt is excluded by nonspecific-acute", copy.TheIssue().Message);
    }

    [Fact]
    public void A_protocol_whose_own_condition_shuts_a_form_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace("conditions.yaml", "strength: modified", "strength: clearance");
        Assert.Equal(
            ["front: nonspecific-acute shuts the form of gentle-brace", "front: nonspecific-acute shuts the form of pelvic-tilt"],
            ContentCheck.Folder(copy.Folder).Issues.Select(i => i.Message));
    }

    [Fact]
    public void A_purpose_that_nobody_knows_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Acute, "purpose: front", "purpose: fronts");
        Assert.Equal("front: the purpose \"fronts\" is none of hamstrings, front, back, side, calm", copy.TheIssue().Message);
    }

    [Fact]
    public void Content_without_a_protocol_for_any_condition_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace("protocols/general.yaml", "condition: any", "condition: osteoporosis");
        Assert.Equal(new("protocols", 0, "expected exactly one protocol with condition: any"), copy.TheIssue());
    }

    [Fact]
    public void Two_protocols_for_one_condition_are_named()
    {
        using var copy = new SampleCopy();
        copy.Write("protocols/second.yaml", copy.Text(Acute).Replace("name: nonspecific-acute", "name: second", StringComparison.Ordinal));
        Assert.Equal("condition: another protocol is for nonspecific-acute already", copy.TheIssue().Message);
    }

    [Fact]
    public void A_plural_without_other_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Words, "    other: \"{count} days\"\n", "");
        Assert.Equal("today.days.one: a plural has \"other\" too", copy.TheIssue().Message);
    }

    [Fact]
    public void A_second_language_is_held_against_English()
    {
        using var copy = new SampleCopy();
        copy.Write("words/nb.yaml", "today: { title: I dag, done: '{done} ferdig', dags: '{count} dager', tips: [Gå litt., Drikk vann.] }\n");
        Assert.Equal(
            ["today.dags: English has no such words, did you mean \"today.days\"?", "today.done: fills in other placeholders than English: done, planned", "today.days: is missing"],
            ContentCheck.Folder(copy.Folder).Issues.Select(i => i.Message).Where(m => !m.StartsWith("exercise.", StringComparison.Ordinal)).Order(StringComparer.Ordinal).OrderBy(m => m.Contains("missing", StringComparison.Ordinal)));
    }
}
