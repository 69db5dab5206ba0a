using System.Collections.Immutable;
using CsCheck;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Person;

namespace Gradus.Engine.Tests.Generators;

/// <summary>An entry and the day on which the host receives it.</summary>
internal readonly record struct Arrival(DateOnly Today, Entry Entry);

/// <summary>
/// A life as it reaches a host: some entries late, some from a clock that is ahead, some answers after the sessions, corrections, undone entries,
/// skips and "too much for me" among them.
/// </summary>
internal sealed record Arrivals(PersonSheet Sheet, int Weeks, ImmutableArray<Arrival> All)
{
    private static readonly Gen<Arrivals> s_short = Of(3);

    public static Gen<Arrivals> Any { get; } = Of(8);

    public static Gen<Arrivals> Short => s_short;

    public DateOnly End => Sheet.Start.AddDays(7 * Weeks);

    public Host Keep()
    {
        Host host = new(Sheet);
        foreach (var arrival in All) host.Receive(arrival.Entry, arrival.Today);
        host.WriteReviews(End);
        return host;
    }

    public string Print() => DiaryJson.Write(Sheet) + "\n" + string.Join('\n', All.Select(arrival => $"{arrival.Today:yyyy-MM-dd} {DiaryJson.Write(arrival.Entry)}"));

    private static Gen<Arrivals> Of(int mostWeeks) =>
        Lives.Of(mostWeeks).SelectMany(life => Gen.Int[0, 999].Array[5 * life.Entries.Length].Select(dice => Of(life, dice)));

    private static Arrivals Of(Life life, int[] dice)
    {
        List<Arrival> all = [];
        for (var i = 0; i < life.Entries.Length; i++)
        {
            var entry = life.Entries[i];
            if (entry.At.Date >= life.End) break;
            var roll = dice.AsSpan(5 * i, 5);
            var today = entry.At.Date.AddDays(roll[0] < 60 ? roll[0] % 20 : roll[0] < 75 ? -(roll[0] % 9) : 0);
            if (entry is Session session && roll[1] < 150)
            {
                all.Add(new(today, session with { Pain = null, Effort = null, LegSpread = null }));
                all.Add(new(roll[1] < 40 ? today.AddDays(roll[1] % 16) : today, new Answers
                {
                    Id = $"a{i}",
                    At = entry.At,
                    Sessions = [entry.Id],
                    Pain = session.Pain,
                    Effort = session.Effort,
                    LegSpread = session.LegSpread,
                }));
            }
            else
            {
                all.Add(new(today, entry));
            }

            if (roll[2] < 60) all.Add(new(today.AddDays(roll[2] % 12), Corrected(life, entry, i, roll[3], today.AddDays(roll[2] % 12))));
            if (roll[4] < 25) all.Add(new(today, Own(life, i, roll[4], today)));
        }

        return new(life.Sheet, life.Weeks, [.. all.Where(arrival => arrival.Today < life.End).OrderBy(arrival => arrival.Today)]);
    }

    private static Correction Corrected(Life life, Entry entry, int i, int roll, DateOnly today)
    {
        var at = new CivilTime(today, new(21, 0));
        var shifted = entry is Away ? entry.At : new CivilTime(entry.At.Date.AddDays((roll % 7) - 3), entry.At.Time);
        Entry with = entry switch
        {
            Session session => session with
            {
                At = shifted,
                Amount = roll % 50,
                Pain = roll % 11,
                LegSpread = roll % 5 == 0 ? true : null,
                Track = roll % 4 == 0 ? life.Sheet.Tracks.First(track => (track.Dose?.Kind ?? Doses.DoseKind.Minutes) == session.Kind).Track : session.Track,
            },
            CheckIn checkIn => checkIn with { At = shifted, UsualPain = roll % 11, Screening = Habits.NoneOfThese.SetItem("both-legs", roll % 6 == 0 ? ScreeningAnswer.Yes : ScreeningAnswer.No) },
            Morning morning => morning with { Pain = roll % 11 },
            _ => entry with { At = shifted },
        };
        return new() { Id = $"c{i}", At = at, Replaces = entry.Id, With = roll < 300 ? null : with with { Id = "" } };
    }

    private static Entry Own(Life life, int i, int roll, DateOnly today)
    {
        CivilTime at = new(today, new(21, 30));
        var track = life.Sheet.Tracks[roll % life.Sheet.Tracks.Length].Track;
        return roll % 2 == 0
            ? new Keep { Id = $"k{i}", At = at, Track = track, Amount = 1 + roll }
            : new Skip { Id = $"s{i}", At = at, Track = track, Reason = "no-time" };
    }
}
