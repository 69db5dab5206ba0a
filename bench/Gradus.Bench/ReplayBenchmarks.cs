using BenchmarkDotNet.Attributes;
using Gradus.Engine.Diary;
using Gradus.Engine.Programme;
using Gradus.Engine.Replay;

namespace Gradus.Bench;

/// <summary>Goals: a year from nothing in 2 ms, one more entry in 20 µs, each on one core.</summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private readonly Year _year = new();

    /// <summary>Entries of the year, its written reviews among them.</summary>
    [GlobalSetup]
    public void Say() => Console.WriteLine($"// {_year.Diary.Count} entries, {_year.Diary.Count(entry => entry is WrittenReview)} of them reviews");

    [Benchmark]
    public Replayed AYearFromNothing() => DiaryReplay.Whole(_year.Sheet, _year.Diary, _year.Catalogue);

    [Benchmark]
    public Replayed? OneMoreEntryOnACheckpoint() => DiaryReplay.Extend(_year.State, [_year.Next], _year.Catalogue);

    [Benchmark]
    public WrittenReview? ReviewOfAWeek() => DiaryReplay.ReviewDue(_year.State, _year.Sheet.Start.AddDays(7 * 52), _year.Catalogue);

    [Benchmark]
    public PersonProgramme Today() => DiaryReplay.On(_year.State, _year.Sheet.Start.AddDays((7 * 52) - 1), _year.Catalogue);
}
