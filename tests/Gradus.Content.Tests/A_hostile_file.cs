namespace Gradus.Content.Tests;

/// <summary>Files that are not what they should be at all are named and never hurt.</summary>
public sealed class A_hostile_file
{
    private const string File = "words/en.yaml";

    [Theory]
    [InlineData("", "the file is empty")]
    [InlineData("a: 1\na: 2\n", "\"a\" stands twice")]
    [InlineData("a: &x 1\n", "anchors are not used here; write it out")]
    [InlineData("a: *x\n", "aliases are not used here; write it out")]
    [InlineData("a: !!python/object:os.system ls\n", "tags are not used here: tag:yaml.org,2002:python/object:os.system")]
    [InlineData("a: !System.IO.FileInfo {}\n", "tags are not used here: !System.IO.FileInfo")]
    [InlineData("a: 1\n---\nb: 2\n", "a second document begins; one file holds one")]
    [InlineData("a: [1\n", "not readable as YAML: ")]
    [InlineData("a: {b: 1\n", "not readable as YAML: ")]
    [InlineData("- a\n", "expected a map; found a list")]
    [InlineData("a:\n", "a: expected text; found nothing")]
    [InlineData("? [a, b]\n: c\n", "a key must be text")]
    [InlineData("<<: *base\n", "aliases are not used here; write it out")]
    [InlineData("a: [[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]\n", "nested deeper than 16 levels")]
    public void Is_refused_with_a_reason(string text, string message)
    {
        using var copy = new SampleCopy();
        copy.Write(File, text);
        var issue = copy.TheIssue();
        Assert.Equal(File, issue.File);
        Assert.StartsWith(message, issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_thousand_open_brackets_are_refused()
    {
        using var copy = new SampleCopy();
        copy.Write(File, $"a: {new string('[', 10_000)}");
        Assert.Equal(File, copy.TheIssue().File);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused()
    {
        using var copy = new SampleCopy();
        copy.Write(File, $"a: {new string('x', 600_000)}\n");
        Assert.Equal("larger than 512 kB", copy.TheIssue().Message);
    }

    [Fact]
    public void A_file_that_is_not_UTF8_is_refused()
    {
        using var copy = new SampleCopy();
        System.IO.File.WriteAllBytes(Path.Combine(copy.Folder, File), [(byte)'a', (byte)':', 0x20, 0xC3, 0x28]);
        Assert.Equal("not UTF-8", copy.TheIssue().Message);
    }

    [Fact]
    public void A_language_must_have_a_tag()
    {
        using var copy = new SampleCopy();
        copy.Write("words/English.yaml", "a: b\n");
        Assert.Equal("\"English\" is not the tag of a language, such as en or pt-BR", copy.TheIssue().Message);
    }
}
