using System.Text;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.BadInput;

public sealed class Large_and_absurd
{
    private const int FiftyMillion = 50_000_000;

    [Fact]
    public void Fifty_million_bytes_of_good_text_are_answered() =>
        Assert.Equal(Sample.Answer(Sample.Whole), Sample.Answer(Sample.Whole + new string(' ', FiftyMillion - Sample.Whole.Length)));

    [Fact]
    public void A_text_of_fifty_million_characters_is_named() =>
        Assert.Equal("title: the text is longer than 2000 characters", Sample.Fault(Sample.Spoiled("\"title\": \"all\"", $"\"title\": \"{new string('a', FiftyMillion)}\"")));

    [Fact]
    public void Fifty_million_brackets_are_refused() =>
        Assert.Contains("deeper than 32", Sample.Fault(new string('[', FiftyMillion)), StringComparison.Ordinal);

    [Fact]
    public void Brackets_within_a_field_are_refused() => Assert.Contains(
        "deeper than 32", Sample.Fault(Sample.Spoiled("[\"walking\"]", new string('[', 100) + new string(']', 100))), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_thousand_entries_are_answered() =>
        Assert.Contains("\"week\":12", Sample.Answer(Many(i => $"2026-0{1 + (i % 3)}-{10 + (i % 18)}T{i % 24:00}:{i % 60:00}", _ => 8)), StringComparison.Ordinal);

    [Fact]
    public void A_hundred_thousand_sessions_of_nothing_on_one_day_are_answered() =>
        Assert.Contains("\"week\":12", Sample.Answer(Many(_ => "2026-01-06T12:00", _ => 0)), StringComparison.Ordinal);

    [Fact]
    public void Sums_that_no_small_number_holds_are_added_and_hold_the_dose()
    {
        var session = """{ "type": "session", "at": "2026-01-06T12:00", "track": "hamstrings", "sets": 100, "seconds": 3600, "pain": 1, "effort": 10 }""";
        var answer = Sample.Answer(Sample.File(Sample.Person, Sample.Tracks, string.Join(',', Enumerable.Repeat(session, 20_000)), "1"));
        Assert.Contains("\"rule\":\"overdone\"", answer, StringComparison.Ordinal);
        Assert.Contains("\"code\":\"volume\",\"value\":2147483647", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_s_sum_shows_the_largest_number_there_is_at_most()
    {
        Person.PersonSheet sheet = new()
        {
            Born = new(1980, 5, 1),
            TimeZone = "UTC",
            Start = new(2026, 1, 5),
            UsualPain = 4,
            Screening = Person.Clearing.Clear,
            Readiness = Person.Clearing.Clear,
            Tracks = [new() { Track = "hold", Exercise = "wall-calf-stretch", PerWeek = 7, Dose = Dose.OfHold(2, 20) }],
        };
        var sessions = Enumerable.Range(0, 7_000).Select(i => (Entry)new Session
        {
            Id = $"s{i}",
            At = CivilTime.StartOf(sheet.Start),
            Track = "hold",
            Kind = DoseKind.HoldSeconds,
            Sets = 100,
            Amount = 3600,
        });
        var state = DiaryReplay.Whole(sheet, [.. sessions], Shipped.Catalogue).State;
        Assert.Equal(int.MaxValue, DiaryReplay.On(state, sheet.Start, Shipped.Catalogue).Tracks[0].Days[0].Volume);
    }

    [Fact]
    public void A_hundred_years_are_answered()
    {
        var answer = Sample.Answer(Sample.File(Sample.Person.Replace("2026-01-05", "2199-12-31", StringComparison.Ordinal), Sample.Tracks, "", "5200"));
        Assert.Contains("\"week\":5200", answer, StringComparison.Ordinal);
    }

    [Fact]
    public void A_hundred_thousand_mornings_before_the_start_leave_nothing_behind()
    {
        var mornings = Enumerable.Range(0, 100_000).Select(i => $$"""{ "type": "morning", "date": "{{new DateOnly(1900, 1, 1).AddDays(i % 45_000):yyyy-MM-dd}}", "pain": 1 }""");
        Assert.Contains("\"week\":1", Sample.Answer(Sample.File(Sample.Person, Sample.Tracks, string.Join(',', mornings), "1")), StringComparison.Ordinal);
        Life life = new(
            Scenario.ScenarioReplay.Read(Encoding.UTF8.GetBytes(Sample.Whole), Shipped.Catalogue, Shipped.Zones).Sheet, 1,
            [.. Enumerable.Range(0, 30_000).Select(i => (Entry)new Morning { At = CivilTime.StartOf(new DateOnly(1940, 1, 1).AddDays(i)), Pain = 1 })]);
        Assert.True(DiaryReplay.Whole(life.Sheet, life.Entries, Shipped.Catalogue).State.State.Mornings.Count < 100);
    }

    private static string Many(Func<int, string> at, Func<int, int> minutes) => Sample.File(
        Sample.Person, Sample.Tracks,
        string.Join(',', Enumerable.Range(0, 100_000).Select(i => $$"""{ "type": "session", "at": "{{at(i)}}", "track": "walking", "minutes": {{minutes(i)}}, "pain": {{i % 4}} }""")));
}
