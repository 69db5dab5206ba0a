using System.Text;

namespace Gradus.Engine.Tests.BadInput;

/// <summary>Each message names the field and its place, and is all that a reader gets.</summary>
public sealed class Bad_scenarios
{
    [Fact]
    public void The_sample_itself_is_good() => Assert.Contains("\"week\":12", Sample.Answer(Sample.Whole), StringComparison.Ordinal);

    [Theory]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": 11, \"effort\"", "entries[0].pain: 11 is not between 0 and 10")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": -1, \"effort\"", "entries[0].pain: -1 is not between 0 and 10")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": 1.5, \"effort\"", "entries[0].pain: 1.5 is not a whole number between 0 and 10")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": 1e999, \"effort\"", "entries[0].pain: 1e999 is not a whole number between 0 and 10")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": \"3\", \"effort\"", "entries[0].pain: text is not a number")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": true, \"effort\"", "entries[0].pain: true is not a number")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": [3], \"effort\"", "entries[0].pain: a list is not a number")]
    [InlineData("\"pain\": 3, \"effort\"", "\"pain\": 3, \"pain\": 3, \"effort\"", "entries[0].pain: stands twice")]
    [InlineData("\"effort\": 4", "\"effort\": 99999999999999999999", "entries[0].effort: 99999999999999999999 is not a whole number between 0 and 10")]
    [InlineData("\"liking\": 3", "\"liking\": 5", "entries[0].liking: 5 is not between 0 and 4")]
    [InlineData("\"liking\": 3", "\"joy\": 3", "entries[0].joy: is not a field that is known here")]
    [InlineData("\"minutes\": 8", "\"minutes\": 1441", "entries[0].minutes: 1441 is not between 0 and 1440")]
    [InlineData("\"minutes\": 8", "\"minutes\": 8, \"reps\": 8", "entries[0].reps: does not go with minutes")]
    [InlineData("\"minutes\": 8, ", "", "entries[0]: says not what was done: minutes, or sets and reps, or sets and seconds")]
    [InlineData("\"minutes\": 8", "\"sets\": 1, \"reps\": 8", "entries[0]: the track \"walking\" is dosed in another unit")]
    [InlineData("\"sets\": 2, \"reps\": 8, \"pain\"", "\"reps\": 8, \"pain\"", "entries[1].sets: is missing")]
    [InlineData("\"legSpread\": false", "\"legSpread\": 0", "entries[1].legSpread: 0 is not true or false")]
    [InlineData("\"track\": \"walking\", \"minutes\"", "\"track\": \"running\", \"minutes\"", "entries[0].track: no track is named \"running\"")]
    [InlineData("\"track\": \"walking\", \"minutes\"", "\"minutes\"", "entries[0].track: is missing")]
    [InlineData("\"type\": \"session\"", "\"type\": \"swim\"", "entries[0].type: \"swim\" is not a kind of entry that is known")]
    [InlineData("\"type\": \"session\"", "\"type\": \"keep\"", "entries[0].type: \"keep\" is not a kind of entry that is known")]
    [InlineData("\"type\": \"session\", ", "", "entries[0].type: is missing")]
    [InlineData("2026-01-05T18:00", "2026-01-05 18:00", "entries[0].at: \"2026-01-05 18:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("2026-01-05T18:00", "2026-02-30T18:00", "entries[0].at: \"2026-02-30T18:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("2026-01-05T18:00", "2026-01-05T24:00", "entries[0].at: \"2026-01-05T24:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("2026-01-05T18:00", "0000-01-05T18:00", "entries[0].at: \"0000-01-05T18:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("2026-01-05T18:00", "0001-01-01T00:00+14:00", "entries[0].at: \"0001-01-01T00:00+14:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("2026-01-05T18:00", "9999-12-31T23:59", "entries[0].at: 9999-12-31 is not between 1900-01-01 and 2199-12-31")]
    [InlineData("2026-01-05T18:00", "9999-12-31T23:59-12:00", "entries[0].at: \"9999-12-31T23:59-12:00\" is not a time like 2026-01-05T18:00")]
    [InlineData("\"date\": \"2026-01-06\"", "\"date\": \"9999-12-31\"", "entries[3].date: 9999-12-31 is not between 1900-01-01 and 2199-12-31")]
    [InlineData("\"date\": \"2026-01-06\"", "\"date\": \"0000-00-00\"", "entries[3].date: \"0000-00-00\" is not a date like 2026-01-05")]
    [InlineData("\"date\": \"2026-01-06\"", "\"at\": \"2026-01-06T07:00\"", "entries[3].at: is not a field that is known here")]
    [InlineData("{ \"saddle-numbness\": \"no\" }", "{ \"saddle\": \"no\" }", "entries[4].screening.saddle: is not a screening question that is known")]
    [InlineData("{ \"saddle-numbness\": \"no\" }", "{ \"saddle-numbness\": \"maybe\" }", "entries[4].screening.saddle-numbness: \"maybe\" is not one of yes, no, unknown")]
    [InlineData("{ \"saddle-numbness\": \"no\" }", "{ \"fever\": \"no\", \"fever\": \"yes\" }", "entries[4].screening.fever: stands twice")]
    [InlineData("{ \"saddle-numbness\": \"no\" }", "[]", "entries[4].screening: a list is not an object")]
    [InlineData("\"exercise\": \"full-bridge\", \"passed\"", "\"exercise\": \"handstand\", \"passed\"", "entries[5].exercise: \"handstand\" is not an exercise that is known")]
    [InlineData("\"by\": \"specialist\"", "\"by\": \"nurse\"", "entries[5].by: \"nurse\" is not one of specialist, person")]
    [InlineData("\"to\": \"2026-02-18\"", "\"to\": \"2026-02-09\"", "entries[7].to: 2026-02-09 is before the first day, 2026-02-10")]
    [InlineData("\"to\": \"2026-02-18\"", "\"to\": \"2027-02-11\"", "entries[7].to: the break is longer than 366 days")]
    [InlineData("[\"bladder-bowel-change\"]", "[]", "entries[8].flags: is empty")]
    [InlineData("[\"bladder-bowel-change\"]", "[\"worse-two-weeks\"]", "entries[8].flags[0]: \"worse-two-weeks\" is not a red flag that is known")]
    [InlineData("\"scope\": [\"walking\"]", "\"scope\": [\"walking\", \"jumping\"]", "entries[9].scope[1]: \"jumping\" is not a track, an exercise, a form or all")]
    [InlineData("\"scope\": [\"walking\"], \"expires\": \"2026-06-01\"", "\"scope\": [\"walking\"]", "entries[9]: expires is missing: a date, or null where it does not end")]
    [InlineData("\"role\": \"physician\", \"reason\": \"examined\"", "\"reason\": \"examined\"", "entries[9].role: is missing")]
    [InlineData("\"role\": \"physician\", \"reason\": \"examined\"", "\"role\": \"dentist\", \"reason\": \"examined\"", "entries[9].role: \"dentist\" is not one of person, specialist, physician, surgeon, midwife, nurse")]
    [InlineData("\"values\": [3, 3, 3]", "\"values\": [3, 0, 3]", "entries[10].values[1]: 0 is not between 1 and 1440")]
    [InlineData("\"values\": [3, 3, 3]", "\"values\": []", "entries[10].values: is empty")]
    [InlineData("\"add\": \"vertebral-fracture\"", "\"add\": \"hiccups\"", "entries[13].add: \"hiccups\" is not a condition or flag that is known")]
    [InlineData("\"add\": \"vertebral-fracture\"", "\"add\": \"neck\", \"week\": 3", "entries[13].week: goes with pregnancy alone")]
    [InlineData("\"near\": true", "\"near\": \"yes\"", "entries[16].near: text is not true or false")]
    [InlineData("\"flag\": \"bladder-bowel-change\"", "\"flag\": \"hiccups\"", "entries[17].flag: \"hiccups\" is not a flag that is known")]
    [InlineData("\"result\": \"clear\"", "\"result\": \"wet\"", "entries[18].result: \"wet\" is not one of clear, stopped, unknown")]
    [InlineData("\"id\": \"last\"", "\"id\": \"\"", "entries[20].id: is empty")]
    [InlineData("\"usualPain\": 4, \"screening\": \"clear\"", "\"screening\": \"clear\"", "person.usualPain: is missing")]
    [InlineData("\"screening\": \"clear\"", "\"screening\": \"fine\"", "person.screening: \"fine\" is not one of clear, unknown, stopped")]
    [InlineData("\"born\": \"1980-05-01\"", "\"born\": \"2030-05-01\"", "person.start: 2026-01-05 is before the date of birth")]
    [InlineData("\"Europe/Oslo\"", "\"Europe/Atlantis\"", "person.timeZone: \"Europe/Atlantis\" is not a time zone that is known")]
    [InlineData("\"pregnancyWeek\": null", "\"pregnancyWeek\": 42", "person.pregnancyWeek: 42 is not between 1 and 41")]
    [InlineData("[\"nonspecific-chronic\"]", "[\"tired\"]", "person.conditions[0]: \"tired\" is not a condition that is known")]
    [InlineData("\"perWeek\": 5", "\"perWeek\": 8", "person.tracks[0].perWeek: 8 is not between 1 and 7")]
    [InlineData("\"trials\": [10, 11, 12]", "\"trials\": [10, 11, 12], \"minutes\": 8", "person.tracks[0]: a track is dosed by trials, or minutes, or sets and reps, or sets and seconds: exactly one of them")]
    [InlineData("\"trials\": [10, 11, 12], ", "", "person.tracks[0]: a track is dosed by trials, or minutes, or sets and reps, or sets and seconds: exactly one of them")]
    [InlineData("\"seconds\": 20 }]", "\"seconds\": 22 }]", "person.tracks[2].seconds: 22 is not a multiple of 5")]
    [InlineData("\"exercise\": \"easy-walk\"", "\"exercise\": \"moon-walk\"", "person.tracks[0].exercise: \"moon-walk\" is not an exercise that is known")]
    [InlineData("\"track\": \"bridge\"", "\"track\": \"walking\"", "person.tracks[1].track: two tracks are named \"walking\"")]
    [InlineData("\"weeks\": 12", "\"weeks\": -1", "weeks: -1 is not between 0 and 5200")]
    [InlineData("\"weeks\": 12", "\"weeks\": null", "weeks: is missing")]
    [InlineData("\"weeks\": 12", "\"weeks\": 12, \"colour\": 1", "colour: is not a field that is known here")]
    [InlineData("\"weeks\": 12", "\"weeks\": 12, \"weeks\": 12", "weeks: stands twice")]
    [InlineData("gradus-scenario/1", "gradus-scenario/2", "format: \"gradus-scenario/2\" is not gradus-scenario/1")]
    public void One_field_that_is_wrong_is_named_with_its_place(string good, string bad, string message) =>
        Assert.Equal(message, Sample.Fault(Sample.Spoiled(good, bad)));

    [Fact]
    public void An_entry_that_is_no_object_is_named() => Assert.All(
        ["5", "\"session\"", "[]", "null", "true"],
        bad => Assert.StartsWith("entries[0]: ", Sample.Fault(Sample.File(Sample.Person, Sample.Tracks, bad)), StringComparison.Ordinal));

    [Fact]
    public void A_file_that_is_no_scenario_is_named() => Assert.All(
        ["5", "[]", "null", "{}", "{\"format\":\"gradus-scenario/1\"}", "{\"format\":\"gradus-scenario/1\",\"person\":5,\"weeks\":1,\"entries\":[]}"],
        bad => Assert.NotEmpty(Sample.Fault(bad)));

    [Theory]
    [InlineData("", "line 1, column 1: ")]
    [InlineData("hello", "line 1, column 1: ")]
    [InlineData("{\n \"format\": NaN", "line 2, column 12: ")]
    [InlineData("{ 'a': 1 }", "line 1, column 3: ")]
    public void What_is_not_json_is_named_by_line_and_column(string bad, string place) =>
        Assert.StartsWith(place, Sample.Fault(bad), StringComparison.Ordinal);

    [Fact]
    public void A_byte_order_mark_is_read_over() =>
        Assert.Equal(Sample.Answer(Sample.Whole), Sample.Answer(Encoding.UTF8.GetBytes("\uFEFF" + Sample.Whole)));

    [Theory]
    [InlineData("\"reason\": \"illness\"", "\"reason\": \"\\ud800\"", "entries[7].reason: the text has half a character (a lone surrogate)")]
    [InlineData("\"reason\": \"illness\"", "\"\\udc00\": \"illness\"", "entries[7]: a field's name has half a character (a lone surrogate)")]
    [InlineData("\"type\": \"away\"", "\"\\ud800\": \"away\"", "entries[7]: a field's name has half a character (a lone surrogate)")]
    [InlineData("\"title\": \"all\"", "\"\\ud800\": 1, \"\\ud800\": 2", "a field's name has half a character (a lone surrogate)")]
    public void Half_a_character_is_named(string good, string bad, string message) =>
        Assert.Equal(message, Sample.Fault(Sample.Spoiled(good, bad)));

    [Fact]
    public void Bytes_that_are_no_text_are_named()
    {
        var bytes = Encoding.UTF8.GetBytes(Sample.Whole);
        bytes[Sample.Whole.IndexOf("illness", StringComparison.Ordinal)] = 0xFF;
        Assert.Contains("entries[7].reason", Sample.Fault(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_never_shows_more_than_a_few_characters_of_a_wrong_value_nor_half_of_one()
    {
        var longName = new string('x', 59) + "😀" + new string('y', 900) + "\\n";
        foreach (var bad in new[] { $"\"exercise\": \"{longName}\"", $"\"{longName}\": 1" })
        {
            var message = Sample.Fault(Sample.Spoiled("\"exercise\": \"modified-curl-up\"", bad));
            Assert.True(message.Length < 160, message);
            Assert.DoesNotContain(message, char.IsSurrogate);
            Assert.DoesNotContain(message, char.IsControl);
        }
    }
}
