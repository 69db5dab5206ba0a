using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

public sealed class Kept_diaries
{
    /// <summary>At every cut, through the stored text of the checkpoint.</summary>
    [Fact]
    public void Going_on_from_a_checkpoint_is_the_same_as_beginning_from_nothing() => Arrivals.Short.Sample(
        arrivals =>
        {
            var diary = arrivals.Keep().Diary;
            var whole = DiaryReplay.Whole(arrivals.Sheet, diary, Shipped.Catalogue);
            var state = CheckpointJson.Write(whole.State);
            for (var cut = 0; cut <= diary.Count; cut++)
            {
                var first = DiaryReplay.Whole(arrivals.Sheet, diary[..cut], Shipped.Catalogue);
                var stored = CheckpointJson.Read(CheckpointJson.Write(first.State));
                Assert.NotNull(stored);
                if (DiaryReplay.Extend(stored, diary[cut..], Shipped.Catalogue) is { } extended)
                {
                    Assert.Equal(state, CheckpointJson.Write(extended.State));
                    Assert.Equal(Texts.Of(whole.Decisions), Texts.Of(first.Decisions.AddRange(extended.Decisions)));
                }
                else
                {
                    Assert.True(SpeaksOfWhatLiesBehind(arrivals, diary, cut), $"cut at {cut}:\n{string.Join('\n', diary.Select(DiaryJson.Write))}");
                }
            }
        },
        iter: 120, print: arrivals => arrivals.Print());

    [Fact]
    public void A_checkpoint_that_was_extended_is_not_changed_by_it() => Arrivals.Any.Sample(
        arrivals =>
        {
            Host host = new(arrivals.Sheet);
            var before = host.State;
            var text = CheckpointJson.Write(before);
            foreach (var arrival in arrivals.All)
            {
                host.Receive(arrival.Entry, arrival.Today);
                Assert.Equal(text, CheckpointJson.Write(before));
                before = host.State;
                text = CheckpointJson.Write(before);
            }
        },
        iter: 60, print: arrivals => arrivals.Print());

    [Fact]
    public void A_host_that_goes_from_entry_to_entry_stands_where_the_whole_diary_stands() => Arrivals.Any.Sample(
        arrivals =>
        {
            var host = arrivals.Keep();
            var whole = DiaryReplay.Whole(arrivals.Sheet, host.Diary, Shipped.Catalogue).State;
            Assert.Equal(CheckpointJson.Write(whole), CheckpointJson.Write(host.State));
            var repeated = host.Diary.SelectMany(entry => new[] { entry, entry }).Concat(host.Diary).ToList();
            Assert.Equal(CheckpointJson.Write(whole), CheckpointJson.Write(DiaryReplay.Whole(arrivals.Sheet, repeated, Shipped.Catalogue).State));
        },
        iter: 400, print: arrivals => arrivals.Print());

    /// <summary>Within a week that is open; across a written review the sequence decides.</summary>
    [Fact]
    public void The_order_in_which_a_week_s_entries_with_distinct_times_arrive_changes_nothing() => Lives.Of(8).Sample(
        life =>
        {
            Host inOrder = new(life.Sheet);
            Host reversed = new(life.Sheet);
            var entries = life.Entries.Where(entry => entry.At.Date < life.End && entry is not Skip).DistinctBy(entry => entry.At).ToList();
            foreach (var week in entries.GroupBy(entry => Math.Max(1, life.WeekOf(entry.At.Date))))
            {
                var ends = life.Sheet.Start.AddDays((7 * week.Key) - 1);
                foreach (var entry in week) inOrder.Receive(entry, ends);
                foreach (var entry in week.Reverse()) reversed.Receive(entry, ends);
            }

            inOrder.WriteReviews(life.End);
            reversed.WriteReviews(life.End);
            Assert.Equal(CheckpointJson.Write(inOrder.State), CheckpointJson.Write(reversed.State));
        },
        iter: 100, print: life => life.Json());

    [Fact]
    public void A_review_once_written_stays_as_it_was_written() => Arrivals.Any.Sample(
        arrivals =>
        {
            var host = arrivals.Keep();
            var all = DiaryReplay.Whole(arrivals.Sheet, host.Diary, Shipped.Catalogue).Decisions;
            var said = all.Select(Texts.Of).ToHashSet(StringComparer.Ordinal);
            foreach (var review in host.Diary.OfType<WrittenReview>())
                foreach (var decision in review.Decisions)
                    if (decision is { Track: not null, To: not null })
                        Assert.True(said.Contains(Texts.Of(decision)), $"{Texts.Of(decision)} became\n{Texts.Of(all.Where(one => one.Track == decision.Track && one.At == decision.At))}");
        },
        iter: 400, print: arrivals => arrivals.Print());

    [Fact]
    public void No_correction_and_no_answer_lifts_a_halt_or_opens_what_leg_symptoms_shut() => Arrivals.Any.Sample(
        arrivals =>
        {
            Host host = new(arrivals.Sheet);
            foreach (var arrival in arrivals.All)
            {
                host.WriteReviews(arrival.Today);
                var before = host.State.State;
                var halted = DiaryReplay.On(host.State, arrival.Today, Shipped.Catalogue).Halted;
                host.Receive(arrival.Entry, arrival.Today);
                var after = host.State.State;
                if (arrival.Entry is not (Correction or Answers) || arrival.Today < arrivals.Sheet.Start) continue;
                Assert.True(!halted || DiaryReplay.On(host.State, arrival.Today, Shipped.Catalogue).Halted, Told());
                Assert.True(before.LegShut.IsSubsetOf(after.LegShut), Told());

                string Told() => DiaryJson.Write(arrival.Entry) + "\n" + string.Join('\n', host.Diary.Select(DiaryJson.Write));
            }
        },
        iter: 1500, print: arrivals => arrivals.Print());

    [Fact]
    public void Keeping_less_never_raises_a_dose() =>
        Gen.Select(Arrivals.Any, Gen.Int[1, 80]).Sample(
            (arrivals, amount) =>
            {
                Host host = new(arrivals.Sheet);
                foreach (var arrival in arrivals.All)
                {
                    host.Receive(arrival.Entry, arrival.Today);
                    var before = host.State.State;
                    foreach (var track in before.Tracks)
                    {
                        Keep keep = new() { Id = "keep", At = before.Latest, Track = track.Name, Amount = amount };
                        var after = DiaryReplay.Extend(host.State, [keep], Shipped.Catalogue)!.State.State;
                        foreach (var (then, now) in before.Tracks.Zip(after.Tracks))
                        {
                            Assert.Equal(then.Dose is null, now.Dose is null);
                            if (now.Dose is { } dose) Assert.True(dose.Units() <= then.Dose!.Units() && dose.BriskMinutes <= then.Dose!.BriskMinutes);
                        }
                    }
                }
            },
            iter: 60, print: lot => lot.Item1.Print());

    [Fact]
    public void No_track_has_a_dose_while_halted_however_entries_arrive() => Arrivals.Any.Sample(
        arrivals =>
        {
            Host host = new(arrivals.Sheet);
            foreach (var arrival in arrivals.All)
            {
                host.Receive(arrival.Entry, arrival.Today);
                var today = DiaryReplay.On(host.State, arrival.Today, Shipped.Catalogue);
                if (today.Halted) Assert.All(today.Tracks, track => Assert.True(track.Dose is null && track.Today is null));
                if (arrival.Entry is RedFlag flag) Assert.True(today.Halted || host.Diary.Exists(entry => entry is Clearance && entry.At >= flag.At));
            }
        },
        iter: 400, print: arrivals => arrivals.Print());

    /// <summary>What the documentation of Extend names: a correction or answer of something behind, or an earlier entry.</summary>
    private static bool SpeaksOfWhatLiesBehind(Arrivals arrivals, List<Entry> diary, int cut)
    {
        HashSet<string> here = new(StringComparer.Ordinal);
        foreach (var entry in diary.Skip(cut))
        {
            if (entry is Correction correction && !here.Contains(correction.Replaces)) return true;
            if (entry is Answers answers && !answers.Sessions.All(here.Contains)) return true;
            here.Add(entry.Id);
        }

        var reviews = diary.Take(cut).OfType<WrittenReview>().Count();
        var opened = CivilTime.StartOf(reviews == 0 ? DateOnly.MinValue : arrivals.Sheet.Start.AddDays(7 * reviews));
        var since = diary.Take(cut).Reverse().TakeWhile(entry => entry is not WrittenReview)
            .SelectMany(entry => entry is Correction { With: { } with } ? [At(with), At(entry)] : new[] { At(entry) }).DefaultIfEmpty(opened).Max();
        return diary.Skip(cut).TakeWhile(entry => entry is not WrittenReview).Any(entry => At(entry) < since)
            || diary.Skip(cut).Any(entry => entry is Correction { With: { } with } && At(with) < since);

        CivilTime At(Entry entry) => entry.At < opened ? opened : entry.At;
    }
}
