namespace Gradus.Content.Tests;

/// <summary>Faults that reading finds, each put into a copy of the sample.</summary>
public sealed class A_fault_in_a_file
{
    private const string Stretch = "exercises/stretching/seated-hamstring-stretch.yaml";
    private const string Brace = "exercises/strength/gentle-brace.yaml";
    private const string Walk = "exercises/walking/short-walks.yaml";
    private const string Acute = "protocols/nonspecific-acute.yaml";
    private const string Conditions = "conditions.yaml";
    private const string Sources = "sources.yaml";
    private const string Order = "exercises.yaml";

    [Theory]
    [InlineData(Stretch, "load: 1", "load: 6", "load: 6 is not between 1 and 5")]
    [InlineData(Stretch, "load: 1", "load: light", "load: expected a whole number; found \"light\"")]
    [InlineData(Stretch, "load: 1", "load: 1.5", "load: expected a whole number; found \"1.5\"")]
    [InlineData(Stretch, "load: 1", "load: \"1\"", "load: expected a whole number; found \"1\"")]
    [InlineData(Stretch, "load: 1", "load: [1]", "load: expected a whole number; found a list")]
    [InlineData(Stretch, "load: 1", "load:", "load: expected a whole number; found \"\"")]
    [InlineData(Stretch, "sided: true", "sided: yes", "sided: expected true or false")]
    [InlineData(Stretch, "target: hamstrings", "target: { a: b }", "target: expected text; found a map")]
    [InlineData(Stretch, "target: hamstrings", "target:", "target: expected text; found nothing")]
    [InlineData(Stretch, "form: stretching", "form: streching", "form: \"streching\" is none of walking, stretching, strength, water, yoga, tai-chi, breathing, did you mean \"stretching\"?")]
    [InlineData(Stretch, "spineMotion: neutral", "spineMotion: bending", "spineMotion: \"bending\" is none of neutral, flexion, extension, rotation, lateral")]
    [InlineData(Stretch, "equipment: [chair]", "equipment: [chairs]", "equipment: \"chairs\" is not known, did you mean \"chair\"?")]
    [InlineData(Stretch, "equipment: [chair]", "equipment: chair", "equipment: expected a list; found text")]
    [InlineData(Stretch, "equipment: [chair]", "equipment: [chair, chair]", "equipment: \"chair\" stands twice")]
    [InlineData(Stretch, "equipment: [chair]", "equipment: [[chair]]", "equipment: expected text; found a list")]
    [InlineData(Stretch, "seconds: 20", "seconds: 18", "seconds: 18 is not a multiple of 5")]
    [InlineData(Stretch, "seconds: 20", "seconds: 20, reps: 8", "dose: expected exactly one of minutes, reps, breaths and seconds")]
    [InlineData(Stretch, "{ sets: 2, seconds: 20 }", "20 seconds", "expected a map with minutes, brisk, sets, reps, breaths, seconds; found text")]
    [InlineData(Stretch, "{ sets: 2, seconds: 20 }", "{ seconds: 20 }", "\"sets\" is missing")]
    [InlineData(Stretch, "{ sets: 2, seconds: 20 }", "{ sets: 2, second: 20 }", "unknown key \"second\", did you mean \"seconds\"?")]
    [InlineData(Walk, "{ minutes: 10 }", "{ minutes: 10, sets: 2 }", "sets: does not go with minutes")]
    [InlineData(Walk, "{ minutes: 10 }", "{ minutes: 10, brisk: 11 }", "brisk: 11 is not between 0 and 10")]
    [InlineData(Walk, "{ minutes: 10 }", "{ minutes: 0 }", "minutes: 0 is not between 1 and 60")]
    [InlineData(Walk, "target: aerobic base", "region: back", "region: only strength has one")]
    [InlineData(Brace, "region: core", "region: belly", "region: \"belly\" is none of core, back, hip")]
    [InlineData(Brace, "holdEachSeconds: 5", "holdEachSeconds: 11", "holdEachSeconds: 11 is not between 1 and 10")]
    [InlineData(Brace, "harder: [pelvic-tilt]", "harder: [pelvic-tlit]", "harder: there is no exercise \"pelvic-tlit\", did you mean \"pelvic-tilt\"?")]
    [InlineData(Stretch, "modify: [osteoporosis]", "modify: [osteoperosis]", "modify: there is no condition or flag \"osteoperosis\", did you mean \"osteoporosis\"?")]
    [InlineData(Stretch, "exclude: [falls-risk]", "exclude: [fall-risk]", "exclude: there is no condition or flag \"fall-risk\", did you mean \"falls-risk\"?")]
    [InlineData(Stretch, "[somebody-2020]", "[somebody-2002]", "sources: there is no source \"somebody-2002\", did you mean \"somebody-2020\"?")]
    [InlineData(Stretch, "title: Stretch on a chair", "titel: Stretch on a chair", "unknown key \"titel\", did you mean \"title\"?")]
    [InlineData(Stretch, "cue: Keep your back long.", "cue:", "cue: expected text; found nothing")]
    [InlineData(Acute, "[seated-hamstring-stretch, ", "[sitted-hamstring-stretch, ", "hamstrings: there is no exercise \"sitted-hamstring-stretch\", did you mean \"seated-hamstring-stretch\"?")]
    [InlineData(Acute, "condition: nonspecific-acute", "condition: acute", "condition: there is no condition \"acute\"")]
    [InlineData(Acute, "track: front", "track: hamstrings", "track: \"hamstrings\" stands twice")]
    [InlineData(Acute, "[gentle-brace, pelvic-tilt]", "[]", "exercises: expected at least one")]
    [InlineData(Acute, "walkingPerWeek: 4", "walkingPerWeek: 8", "walkingPerWeek: 8 is not between 1 and 7")]
    [InlineData(Acute, "evidence: [\"2\"]", "evidences: [\"2\"]", "unknown key \"evidences\", did you mean \"evidence\"?")]
    [InlineData(Conditions, "name: osteoporosis", "name: nonspecific-acute", "name: \"nonspecific-acute\" stands twice")]
    [InlineData(Conditions, "name: falls-risk", "name: osteoporosis", "name: \"osteoporosis\" stands twice")]
    [InlineData(Conditions, "yoga: clearance", "yoga: maybe", "yoga: \"maybe\" is none of normal, modified, clearance, off")]
    [InlineData(Conditions, "yoga: clearance, ", "joga: clearance, ", "unknown key \"joga\", did you mean \"yoga\"?")]
    [InlineData(Sources, "checked: own", "checked: maybe", "checked: \"maybe\" is none of read, recalled, own")]
    [InlineData(Sources, "name: somebody-2020", "name: own-default", "name: \"own-default\" stands twice")]
    [InlineData(Sources, "year: 2020", "year: 20", "year: 20 is not between 1900 and 2100")]
    [InlineData(Order, "  - cat-cow", "  - gentle-brace", "order: \"gentle-brace\" stands twice")]
    public void Is_named_with_its_line_and_what_was_expected(string file, string from, string to, string message)
    {
        using var copy = new SampleCopy();
        var line = copy.Replace(file, from, to);
        var (content, issues) = ContentFolder.Read(copy.Folder);
        Assert.Null(content);
        Assert.Contains(issues, i => i.File == file && i.Line == line && i.Message.StartsWith(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_mistyped_key_is_named_and_so_is_what_is_missing_for_it()
    {
        using var copy = new SampleCopy();
        var line = copy.Replace(Stretch, "perWeek: 7", "perWeeks: 7");
        Assert.Equal(
            [new(Stretch, 1, "\"perWeek\" is missing"), new(Stretch, line, "unknown key \"perWeeks\", did you mean \"perWeek\"?")],
            ContentFolder.Read(copy.Folder).Issues);
    }

    [Fact]
    public void All_faults_of_a_file_are_named_in_one_run()
    {
        using var copy = new SampleCopy();
        var lines = new[] { copy.Replace(Stretch, "load: 1", "load: 9"), copy.Replace(Stretch, "perWeek: 7", "perWeek: 0") };
        Assert.Equal(lines, ContentFolder.Read(copy.Folder).Issues.Select(i => i.Line));
    }

    [Fact]
    public void A_file_that_lies_in_the_folder_of_another_form_is_told_where_it_belongs()
    {
        using var copy = new SampleCopy();
        copy.Replace(Stretch, "form: stretching", "form: yoga");
        Assert.Contains(new(Stretch, 0, "by its name and form this file belongs at exercises/yoga/seated-hamstring-stretch.yaml"), ContentFolder.Read(copy.Folder).Issues);
    }

    [Fact]
    public void A_protocol_that_has_another_name_than_its_file_is_told_where_it_belongs()
    {
        using var copy = new SampleCopy();
        copy.Replace(Acute, "name: nonspecific-acute", "name: acute");
        Assert.Equal("by its name this file belongs at protocols/acute.yaml", copy.TheIssue().Message);
    }

    [Fact]
    public void A_condition_without_a_switch_for_a_form_is_not_complete()
    {
        using var copy = new SampleCopy();
        var line = copy.Replace(Conditions, "yoga: clearance, ", "");
        Assert.Equal(new(Conditions, line, "\"yoga\" is missing"), copy.TheIssue());
    }

    [Fact]
    public void An_exercise_that_the_order_does_not_list_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Order, "  - cat-cow\n", "");
        Assert.Equal(new("exercises/yoga/cat-cow.yaml", 1, "\"cat-cow\" is not listed in exercises.yaml"), copy.TheIssue());
    }

    [Fact]
    public void A_listed_exercise_that_has_no_file_is_named()
    {
        using var copy = new SampleCopy();
        copy.Replace(Order, "  - cat-cow\n", "  - cat-cow\n  - cat-crow\n");
        Assert.Equal(new(Order, 1, "order: no file holds \"cat-crow\", did you mean \"cat-cow\"?"), copy.TheIssue());
    }

    [Fact]
    public void One_name_in_two_forms_is_named()
    {
        using var copy = new SampleCopy();
        Directory.CreateDirectory(Path.Combine(copy.Folder, "exercises/water"));
        copy.Write("exercises/water/cat-cow.yaml", copy.Text("exercises/yoga/cat-cow.yaml").Replace("form: yoga", "form: water", StringComparison.Ordinal));
        Assert.Contains(ContentFolder.Read(copy.Folder).Issues, i => i.Message == "name: \"cat-cow\" stands also in exercises/water/cat-cow.yaml");
    }

    [Fact]
    public void Words_without_English_are_named()
    {
        using var copy = new SampleCopy();
        copy.Replace("exercises/yoga/cat-cow.yaml", "  en:\n", "  nb:\n");
        Assert.Contains(ContentFolder.Read(copy.Folder).Issues, i => i.Message == "words: English is missing: en");
    }

    [Fact]
    public void Words_that_stand_twice_are_named()
    {
        using var copy = new SampleCopy();
        copy.Write("words/en.yaml", copy.Text("words/en.yaml") + "exercise: { cat-cow: { title: Cow and cat } }\n");
        Assert.Contains("the words \"exercise.cat-cow.title\" stand twice", copy.TheIssue().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_with_another_ending_is_not_passed_over_in_silence()
    {
        using var copy = new SampleCopy();
        copy.Write("words/nb.yml", "a: b\n");
        Assert.Equal(new("words/nb.yml", 0, "files of content end in .yaml"), copy.TheIssue());
    }

    [Fact]
    public void A_file_that_is_missing_is_named()
    {
        using var copy = new SampleCopy();
        File.Delete(Path.Combine(copy.Folder, "conditions.yaml"));
        Assert.Equal(new("conditions.yaml", 0, "the file is missing"), copy.TheIssue());
    }

    [Fact]
    public void A_folder_that_is_missing_is_named() =>
        Assert.Equal("there is no such content folder", Assert.Single(ContentFolder.Read(Path.Combine(Shipped.Folder, "nowhere")).Issues).Message);
}
