using Gradus.Pages.Words;

namespace Gradus.Pages.Tests;

public sealed class WordTableTests
{
    private static readonly WordTable Words = new(new Dictionary<string, string>
    {
        ["hello"] = "Hello {name}",
        ["walks.one"] = "{count} walk",
        ["walks.other"] = "{count} walks",
        ["steps.1"] = "Sit",
        ["steps.2"] = "Stand",
        ["list.middle"] = "{before}, {next}",
        ["list.last"] = "{before} and {next}",
    });

    [Fact]
    public void Values_take_the_place_of_their_names() => Assert.Equal("Hello Ida", Words.Text("hello", ("name", "Ida")));

    [Theory]
    [InlineData(0, "0 walks")]
    [InlineData(1, "1 walk")]
    [InlineData(2, "2 walks")]
    public void A_count_chooses_its_plural(int count, string expected) =>
        Assert.Equal(expected, Words.Text("walks", ("count", count)));

    [Theory]
    [InlineData("fr", 0, "one")]
    [InlineData("en", 0, "other")]
    [InlineData("de-AT", 1, "one")]
    [InlineData("pl", 22, "few")]
    [InlineData("pl", 12, "many")]
    [InlineData("uk", 21, "one")]
    [InlineData("ja", 1, "other")]
    public void Each_language_has_its_own_plural_rule(string language, int count, string expected) =>
        Assert.Equal(expected, PluralRule.Category(language, count));

    [Fact]
    public void A_missing_word_answers_its_key() => Assert.Equal("[nowhere]", Words.Text("nowhere"));

    [Fact]
    public void A_list_goes_as_far_as_its_numbers() => Assert.Equal(["Sit", "Stand"], Words.List("steps"));

    [Theory]
    [InlineData(new string[0], "")]
    [InlineData(new[] { "one" }, "one")]
    [InlineData(new[] { "one", "two" }, "one and two")]
    [InlineData(new[] { "one", "two", "three" }, "one, two and three")]
    public void Items_are_joined_as_they_are_said(string[] items, string expected) => Assert.Equal(expected, Words.Join(items));
}
