using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests;

/// <summary>What is written is read again as it was.</summary>
public sealed class Json_round_trip
{
    private static readonly Gen<string> s_text = Gen.OneOf(
        Gen.String[Gen.Char.AlphaNumeric, 1, 12], Gen.OneOf("ø \"quoted\" \\ / \n\t", "😀 long-standing", "\u0001", "<b>&amp;</b>", " "));

    [Fact]
    public void Every_entry_of_a_diary_with_its_reviews() => Arrivals.Any.Sample(
        arrivals =>
        {
            foreach (var entry in arrivals.Keep().Diary)
            {
                var text = DiaryJson.Write(entry);
                var again = DiaryJson.ReadEntry(text);
                Assert.Equal(text, DiaryJson.Write(again));
                Assert.Equal(entry.GetType(), again.GetType());
                Assert.Equal((entry.Id, entry.At), (again.Id, again.At));
                if (entry is not (WrittenReview or Clearance or RedFlag or Trials or CheckIn or Answers or Correction)) Assert.Equal(entry, again);
            }
        },
        iter: 200, print: arrivals => arrivals.Print());

    [Fact]
    public void Every_sheet() => People.Anyone.Sample(
        sheet =>
        {
            var text = DiaryJson.Write(sheet);
            var again = DiaryJson.ReadSheet(text);
            Assert.Equal(text, DiaryJson.Write(again));
            Assert.Equal(CheckpointJson.Write(DiaryReplay.Begin(sheet, Shipped.Catalogue)), CheckpointJson.Write(DiaryReplay.Begin(again, Shipped.Catalogue)));
        },
        iter: 1000);

    [Fact]
    public void Any_words_of_a_person() =>
        Gen.Select(s_text, s_text, Gen.Enum<Role>()).Sample((one, other, role) =>
        {
            CivilTime at = new(new(2026, 1, 5), new(23, 59, 59));
            Entry[] entries =
            [
                new Session { Id = one, At = at, Track = one, Kind = Doses.DoseKind.Minutes, Sets = 1, Amount = 0, Reason = other },
                new Skip { Id = one, At = at, Track = one, Reason = other },
                new Keep { Id = one, At = at, Track = one, Amount = 7 },
                new FormCheck { At = at, Exercise = one, Passed = false, By = Role.Specialist, Name = one, Reason = other },
                new Allow { Id = one, At = at, Exercise = one, By = other, Role = role, Reason = one },
                new Known { At = at, Flag = "fever", By = one, Role = role, Reason = other },
                new ConditionAdded { At = at, Name = one, By = other, Role = role, Reason = one },
                new ConditionRemoved { At = at, Name = one, By = other, Role = role },
                new Away { At = CivilTime.StartOf(at.Date), To = at.Date, Reason = one },
                new Morning { At = at, Pain = 10 },
                new Correction { Id = "c", At = at, Replaces = one, With = new Skip { At = at, Track = one, Reason = other } },
            ];
            Assert.All(entries, entry => Assert.Equal(entry, DiaryJson.ReadEntry(DiaryJson.Write(entry))));
            Clearance clearance = new() { At = at, By = one, Role = role, Reason = other, Scope = [one, other] };
            var read = Assert.IsType<Clearance>(DiaryJson.ReadEntry(DiaryJson.Write(clearance)));
            Assert.Equal((one, role, other, null), (read.By, read.Role, read.Reason, read.Expires));
            Assert.Equal([one, other], read.Scope.AsSpan());
            Intake intake = new() { At = at, Given = System.Collections.Immutable.ImmutableSortedDictionary<string, string>.Empty.Add(one, other) };
            Assert.Equal(other, Assert.IsType<Intake>(DiaryJson.ReadEntry(DiaryJson.Write(intake))).Given[one]);
        });

    [Fact]
    public void A_damaged_checkpoint_is_dropped() =>
        Gen.Select(Lives.Of(3), Gen.Int[0, 100_000], Gen.Int[0, 30]).Sample(
            (life, at, length) =>
            {
                var text = CheckpointJson.Write(DiaryReplay.Whole(life.Sheet, life.Entries, Shipped.Catalogue).State);
                var from = at % text.Length;
                var damaged = text[..from] + text[Math.Min(text.Length, from + length)..];
                _ = CheckpointJson.Read(damaged);
                Assert.Null(CheckpointJson.Read(text[..from]));
            },
            iter: 1000);
}
