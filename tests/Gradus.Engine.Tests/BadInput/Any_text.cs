using System.Text;
using CsCheck;
using Gradus.Engine.Json;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.BadInput;

/// <summary>Whatever comes in is answered, or refused with one message: there is no third.</summary>
public sealed class Any_text
{
    private static readonly string[] s_pieces =
    [
        "null", "true", "0", "-1", "1e999", "99999999999", "1.5", "\"\"", "\"x\"", "[]", "{}", "[[[[", "\"\\ud800\"", "\\ud800", "\0", "\uFEFF", ",", ":", "\"", "{", "}", "]",
        "\"9999-12-31\"", "\"0001-01-01T00:00Z\"", "\"1900-01-01T00:00+14:00\"", "\"2199-12-31T23:59-14:00\"", "\"type\"", "\"type\":\"session\",", "\"walking\"", "\"all\"", "𝄞",
    ];

    [Fact]
    public void A_scenario_with_a_piece_changed_is_answered_or_refused_with_a_message() =>
        Gen.Select(Gen.Int[0, Sample.Whole.Length - 1], Gen.Int[0, 40], Gen.Int[0, s_pieces.Length]).Array[1, 3].Sample(
            spoils =>
            {
                var text = Sample.Whole;
                foreach (var (at, length, piece) in spoils)
                {
                    var from = Math.Min(at, text.Length);
                    text = text[..from] + (piece == s_pieces.Length ? "" : s_pieces[piece]) + text[Math.Min(text.Length, from + length)..];
                }

                AnsweredOrRefused(() => Sample.Answer(text));
            },
            iter: 6000);

    [Fact]
    public void A_value_put_in_the_place_of_another_is_answered_or_refused_with_a_message()
    {
        var places = Values(Sample.Whole);
        Gen.Select(Gen.Int[0, places.Count - 1], Gen.Int[0, places.Count - 1], Gen.Int[0, s_pieces.Length]).Sample(
            (to, from, piece) =>
            {
                var other = piece == s_pieces.Length ? Sample.Whole[places[from]] : s_pieces[piece];
                var (start, length) = places[to].GetOffsetAndLength(Sample.Whole.Length);
                AnsweredOrRefused(() => Sample.Answer(Sample.Whole[..start] + other + Sample.Whole[(start + length)..]));
            },
            iter: 6000);
    }

    [Fact]
    public void Any_bytes_at_all_are_answered_or_refused_with_a_message() =>
        Gen.Select(Gen.Byte.Array[1, 8], Gen.Int[0, Sample.Whole.Length - 10]).Sample(
            (noise, at) =>
            {
                var bytes = Encoding.UTF8.GetBytes(Sample.Whole);
                noise.CopyTo(bytes, at);
                AnsweredOrRefused(() => Sample.Answer(bytes));
                AnsweredOrRefused(() => Sample.Answer(noise));
            },
            iter: 4000);

    [Fact]
    public void A_stored_entry_or_sheet_that_is_spoiled_is_read_or_refused_with_a_message() =>
        Gen.Select(Arrivals.Short, Gen.Int[0, 10_000], Gen.Int[0, s_pieces.Length - 1], Gen.Int[0, 20]).Sample(
            (arrivals, at, piece, length) =>
            {
                if (arrivals.All.IsEmpty) return;
                var entry = arrivals.All[at % arrivals.All.Length].Entry;
                Spoil(DiaryJson.Write(entry), text => DiaryJson.ReadEntry(text));
                Spoil(DiaryJson.Write(arrivals.Sheet), text => DiaryJson.ReadSheet(text));

                void Spoil(string text, Action<string> read)
                {
                    var from = at % text.Length;
                    AnsweredOrRefused(() => read(text[..from] + s_pieces[piece] + text[Math.Min(text.Length, from + length)..]));
                }
            },
            iter: 2000);

    private static void AnsweredOrRefused(Action read)
    {
        try
        {
            read();
        }
        catch (JsonFault fault)
        {
            Assert.NotEmpty(fault.Message);
            Assert.DoesNotContain(" at Gradus", fault.Message, StringComparison.Ordinal);
            Assert.True(fault.Message.Length < 700, fault.Message);
        }
    }

    private static List<Range> Values(string json)
    {
        List<Range> found = [];
        for (var i = 0; i < json.Length; i++)
        {
            if (json[i] is not ('"' or >= '0' and <= '9' or 't' or 'f' or 'n')) continue;
            var end = i + 1;
            if (json[i] == '"') end = json.IndexOf('"', i + 1) + 1;
            else while (char.IsLetterOrDigit(json[end])) end++;
            found.Add(i..end);
            i = end;
        }

        return found;
    }
}
