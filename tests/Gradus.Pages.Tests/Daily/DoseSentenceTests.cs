using Gradus.Engine.Doses;
using Gradus.Pages.Wording;

namespace Gradus.Pages.Tests.Daily;

public sealed class DoseSentenceTests
{
    [Fact]
    public void A_hold_names_sets_seconds_and_the_leg() =>
        Assert.Equal("2 × 20 seconds, each leg", Said("seated-hamstring-stretch", Dose.OfHold(2, 20)));

    [Fact]
    public void One_hold_needs_no_count() => Assert.Equal("30 seconds", DoseSentence.Of(Dose.OfHold(1, 30), null, Shipped.Words));

    [Fact]
    public void Repetitions_with_a_hold_name_its_length_and_the_side() =>
        Assert.Equal("2 sets of 8, hold each 10 seconds, each side", Said("bird-dog", Dose.OfRepetitions(2, 8)));

    [Fact]
    public void One_set_is_so_many_times() => Assert.Equal("10 times", Said("pelvic-tilt", Dose.OfRepetitions(1, 10)));

    [Fact]
    public void Once_is_one_time() => Assert.Equal("1 time", Said("pelvic-tilt", Dose.OfRepetitions(1, 1)));

    [Fact]
    public void Breaths_are_called_breaths() => Assert.Equal("2 sets of 6 slow breaths", Said("diaphragm-breathing", Dose.OfRepetitions(2, 6)));

    [Theory]
    [InlineData(1, "1 minute")]
    [InlineData(10, "10 minutes, as two walks of 5")]
    [InlineData(11, "11 minutes, as two walks of 6 and 5")]
    [InlineData(19, "19 minutes, as two walks of 10 and 9")]
    [InlineData(20, "20 minutes")]
    public void Short_walks_are_two_until_twenty_minutes(int minutes, string expected) =>
        Assert.Equal(expected, Said("short-walks", Dose.OfMinutes(minutes)));

    [Fact]
    public void Other_walks_are_one() => Assert.Equal("10 minutes", Said("easy-walk", Dose.OfMinutes(10)));

    [Fact]
    public void Brisk_minutes_are_named() => Assert.Equal("30 minutes, 5 of them brisk", Said("easy-walk", Dose.OfMinutes(30, 5)));

    [Fact]
    public void The_length_of_a_session_counts_sides_and_rests()
    {
        var stretch = DailyPerson.Library.Catalogue["seated-hamstring-stretch"];
        Assert.Equal(((20 + 20 + 10) * 2) + 30, SessionLength.Seconds(Dose.OfHold(2, 20), stretch));
        Assert.Equal(600, SessionLength.Seconds(Dose.OfMinutes(10), null));
        Assert.Equal(13, SessionLength.Minutes([130, 600]));
    }

    private static string Said(string exercise, Dose dose) =>
        DoseSentence.Of(dose, DailyPerson.Library.Catalogue[exercise], Shipped.Words);
}
