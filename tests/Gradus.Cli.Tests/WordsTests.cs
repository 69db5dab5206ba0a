namespace Gradus.Cli.Tests;

public sealed class WordsTests
{
    [Theory]
    [InlineData("nonsense")]
    [InlineData("serve", "--nonsense")]
    [InlineData("--nonsense")]
    [InlineData("replay")]
    [InlineData("clear", "--name", "Dr. A")]
    [InlineData("clear", "--name", "Dr. A", "--role", "person", "--reason", "x")]
    public async Task Words_that_are_not_understood_are_answered_with_code_2(params string[] words)
    {
        var ran = await Command.RunAsync(words);
        Assert.Equal(ExitCodes.Misused, ran.Code);
        Assert.Contains("--help", ran.Complained, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Help_names_every_verb()
    {
        var help = (await Command.RunAsync("--help")).IsDone().Said;
        string[] verbs =
        [
            "serve", "link", "people", "clear", "allow", "known", "condition", "form-check", "replay", "content", "demo", "backup", "restore",
            "migrate", "doctor",
        ];
        Assert.All(verbs, verb => Assert.Contains($"  {verb} ", help, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_version_is_said() => Assert.StartsWith("0.", (await Command.RunAsync("--version")).IsDone().Said, StringComparison.Ordinal);
}
