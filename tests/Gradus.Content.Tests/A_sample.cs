namespace Gradus.Content.Tests;

/// <summary>The sample as it stands: what reading makes of it.</summary>
public sealed class A_sample
{
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "Sample");

    [Fact]
    public void Has_no_issues_and_is_summed_up_in_one_line()
    {
        var report = ContentCheck.Folder(s_sample);
        Assert.Empty(report.Issues);
        Assert.Equal("9 exercises, 2 protocols, 21 words, 0 issues", report.Summary);
    }

    [Theory]
    [InlineData("today.title", "Today")]
    [InlineData("today.days.one", "{count} day")]
    [InlineData("today.tips.2", "Drink some water.")]
    [InlineData("exercise.seated-hamstring-stretch.title", "Stretch on a chair")]
    [InlineData("exercise.seated-hamstring-stretch.steps.1", "Straighten one leg.")]
    [InlineData("exercise.seated-hamstring-stretch.stop", "Stop when the leg tingles.")]
    public void Has_its_words_under_flat_keys(string key, string text) =>
        Assert.Equal(text, ContentFolder.Read(s_sample).Content!.Words["en"][key]);

    [Fact]
    public void Keeps_the_sources_of_an_exercise() =>
        Assert.Equal(["somebody-2020"], ContentFolder.Read(s_sample).Content!.SourcesOf["seated-hamstring-stretch"]);

    [Fact]
    public void Is_called_the_same_when_only_its_layout_and_words_change()
    {
        using var copy = new SampleCopy();
        var before = Version(copy);
        copy.Replace("exercises/yoga/cat-cow.yaml", "title: Cat and cow", "title: 'Cow and cat'");
        copy.Replace("exercises/yoga/cat-cow.yaml", "dose: { sets: 1, breaths: 8 }", "# eight slow ones\ndose:\n  breaths:   8\n  sets: 1");
        copy.Replace("exercises/stretching/seated-hamstring-stretch.yaml", "keys: [1, 2, { at: 3 }]", "keys: []");
        Assert.Equal(before, Version(copy));
        Assert.Matches("^[0-9a-f]{12}$", before);
    }

    [Theory]
    [InlineData("exercises/yoga/cat-cow.yaml", "breaths: 8", "breaths: 9")]
    [InlineData("exercises/yoga/cat-cow.yaml", "load: 1", "load: 2")]
    [InlineData("exercises/yoga/cat-cow.yaml", "equipment: [mat]", "equipment: []")]
    [InlineData("exercises/yoga/cat-cow.yaml", "exclude: []", "exclude: [falls-risk]")]
    [InlineData("exercises/yoga/cat-cow.yaml", "modify: []", "modify: [falls-risk]")]
    [InlineData("exercises/yoga/cat-cow.yaml", "perWeek: 3", "perWeek: 2")]
    [InlineData("exercises/yoga/cat-cow.yaml", "target: mobility", "target: calm")]
    [InlineData("exercises/walking/easy-walk.yaml", "brisk: 2", "brisk: 3")]
    [InlineData("exercises/strength/gentle-brace.yaml", "holdEachSeconds: 5", "holdEachSeconds: 6")]
    [InlineData("conditions.yaml", "yoga: clearance", "yoga: off")]
    [InlineData("exercises.yaml", "  - gentle-brace\n  - pelvic-tilt\n", "  - pelvic-tilt\n  - gentle-brace\n")]
    public void Is_called_otherwise_when_anything_changes_that_a_rule_reads(string file, string from, string to)
    {
        using var copy = new SampleCopy();
        var before = Version(copy);
        copy.Replace(file, from, to);
        Assert.NotEqual(before, Version(copy));
    }

    private static string Version(SampleCopy copy) => ContentFolder.Read(copy.Folder).Content!.Catalogue.Version;
}
