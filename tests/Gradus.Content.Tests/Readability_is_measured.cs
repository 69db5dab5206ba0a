namespace Gradus.Content.Tests;

public sealed class Readability_is_measured
{
    [Fact]
    public void Short_words_in_short_sentences_measure_as_their_number_a_sentence() =>
        Assert.Equal(4, Readability.Lix(["You lie on it. You rest and wait."]), 6);

    [Fact]
    public void A_long_word_adds_its_share_in_hundredths() =>
        Assert.Equal(5 + 20, Readability.Lix(["You lie there very comfortably."]), 6);

    [Fact]
    public void Six_letters_are_short_and_seven_are_long() =>
        Assert.Equal(2 + 50, Readability.Lix(["Slowly forward."]), 6);

    [Fact]
    public void Each_text_ends_a_sentence_even_without_a_full_stop() =>
        Assert.Equal(2, Readability.Lix(["You sit", "You wait"]), 6);

    [Fact]
    public void A_number_and_a_word_with_a_hyphen_are_one_word_each() =>
        Assert.Equal(["hold", "for", "10", "seconds", "in", "chest-deep", "water"], Readability.Words("Hold for 10 seconds in chest-deep water."));

    [Fact]
    public void Nothing_has_no_measure() => Assert.Throws<ArgumentException>(() => Readability.Lix([""]));
}
