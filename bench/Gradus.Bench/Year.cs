using System.Collections.Immutable;
using Gradus.Content;
using Gradus.Engine;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Bench;

/// <summary>One person's year: five tracks, what was asked for done on most days, a check every week, two flares and a holiday.</summary>
internal sealed class Year
{
    private const int Weeks = 52;

    private readonly List<Entry> _diary = [];
    private Checkpoint _state;

    public Year()
    {
        Catalogue = ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "content")).Content!.Catalogue;
        _state = DiaryReplay.Begin(Sheet, Catalogue);
        for (var day = 0; day < 7 * Weeks; day++) Live(Sheet.Start.AddDays(day), day);
        Next = new Session
        {
            Id = "next",
            At = new(Sheet.Start.AddDays((7 * Weeks) - 1), new(21, 0)),
            Track = "walking",
            Kind = DoseKind.Minutes,
            Sets = 1,
            Amount = 20,
            Pain = 2,
            Effort = 4,
        };
    }

    public ExerciseCatalogue Catalogue { get; }

    public IReadOnlyList<Entry> Diary => _diary;

    public Checkpoint State => _state;

    public Entry Next { get; }

    public PersonSheet Sheet { get; } = new()
    {
        Born = new(1980, 5, 1),
        TimeZone = "UTC",
        Start = new(2025, 1, 6),
        Conditions = ["nonspecific-chronic"],
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Access = ["chair", "mat", "strap", "shoes"],
        Tracks =
        [
            new() { Track = "walking", Exercise = "easy-walk", PerWeek = 5, Trials = [10, 11, 12] },
            new() { Track = "hamstrings", Exercise = "seated-hamstring-stretch", PerWeek = 7, Dose = Dose.OfHold(2, 20) },
            new() { Track = "front", Exercise = "heel-slide", PerWeek = 3, Dose = Dose.OfRepetitions(2, 8) },
            new() { Track = "back", Exercise = "small-bridge", PerWeek = 3, Dose = Dose.OfRepetitions(2, 8) },
            new() { Track = "calm", Exercise = "diaphragm-breathing", PerWeek = 3, Dose = Dose.OfMinutes(5) },
        ],
    };

    private void Live(DateOnly date, int day)
    {
        while (DiaryReplay.ReviewDue(_state, date, Catalogue) is { } review) Append(review);
        if (day % 7 == 0)
            foreach (var track in DiaryReplay.On(_state, date, Catalogue).Tracks.Where(track => track.FormCheckDue))
                Append(new FormCheck { Id = $"f{day}{track.Track}", At = new(date, new(7, 0)), Exercise = track.Exercise, Passed = true, By = Role.Person });
        if (day is >= 180 and < 190)
        {
            if (day == 180) Append(new Away { Id = "away", At = CivilTime.StartOf(date), To = date.AddDays(9), Reason = "travel" });
            return;
        }

        if (day > 0) Append(new Morning { Id = $"m{day}", At = new(date, new(7, 5)), Pain = 1 + (day % 3) });
        if (day is 60 or 250) Append(new Flare { Id = $"x{day}", At = new(date, new(9, 0)) });
        ImmutableArray<int> days = [0b1011011, 0b1111111, 0b0010101, 0b0101010, 0b0010110];
        foreach (var (track, on) in DiaryReplay.On(_state, date, Catalogue).Tracks.Zip(days))
            if (track.Today is { } dose && (on & (1 << (day % 7))) != 0 && day % 41 != 3)
                Append(new Session
                {
                    Id = $"s{day}{track.Track}",
                    At = new(date, new(18, 0)),
                    Track = track.Track,
                    Kind = dose.Kind,
                    Sets = dose.Sets,
                    Amount = dose.Amount,
                    Pain = 2 + (day % 3),
                    Effort = 4,
                    Liking = 3,
                    LegSpread = false,
                });
        if (day % 7 == 6)
            Append(new CheckIn
            {
                Id = $"c{day}",
                At = new(date, new(20, 0)),
                UsualPain = 3 + (day % 2),
                Screening = Engine.Screening.ScreeningFlags.Red.ToImmutableSortedDictionary(flag => flag, _ => ScreeningAnswer.No, StringComparer.Ordinal),
            });
    }

    private void Append(Entry entry)
    {
        _diary.Add(entry);
        _state = DiaryReplay.Extend(_state, [entry], Catalogue)!.State;
    }
}
