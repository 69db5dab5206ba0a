using System.Collections.Immutable;
using System.Text;
using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Engine.Scenario;

namespace Gradus.Engine.Tests.Generators;

/// <summary>A person and everything that happened, in the order of its times; each entry has an id of its own.</summary>
internal sealed record Life(PersonSheet Sheet, int Weeks, ImmutableArray<Entry> Entries)
{
    public DateOnly End => Sheet.Start.AddDays(7 * Weeks);

    public ScenarioFile Scenario => new(Sheet, Weeks, Entries);

    public ImmutableArray<ReplayedWeek> Run() => ScenarioReplay.Run(Scenario, Shipped.Catalogue);

    public static ImmutableArray<ReplayedWeek> Run(PersonSheet sheet, int weeks, IEnumerable<Entry> entries) =>
        ScenarioReplay.Run(new(sheet, weeks, [.. entries]), Shipped.Catalogue);

    /// <summary>Programme week of a date, 0 before the start.</summary>
    public int WeekOf(DateOnly date) => date < Sheet.Start ? 0 : ((date.DayNumber - Sheet.Start.DayNumber) / 7) + 1;

    /// <summary>The life as a scenario file.</summary>
    public string Json() => Json(Entries);

    public string Json(IEnumerable<Entry> entries)
    {
        StringBuilder text = new();
        text.Append("{\"format\":\"gradus-scenario/1\",\"person\":").Append(DiaryJson.Write(Sheet));
        text.Append(",\"weeks\":").Append(Weeks).Append(",\"entries\":[");
        text.AppendJoin(",\n", entries.Select(DiaryJson.Write)).Append("]}");
        return text.ToString();
    }

    /// <summary>Replays step by step, weeks reviewed as they end.</summary>
    /// <param name="seen">The fold after the entry, or after the start or a review where there is none.</param>
    /// <param name="before">The same before it.</param>
    public void Walk(Action<Fold, Entry?> seen, Action<Fold, Entry?>? before = null)
    {
        Fold fold = new(StateBeginning.Of(Sheet, Shipped.Catalogue), Shipped.Catalogue);
        var closed = 0;
        foreach (var entry in Entries)
        {
            CloseUpTo(entry.At.Date);
            if (closed == Weeks) break;
            if (entry.At.Date >= Sheet.Start && !fold.State.Started) Step(null, fold.StartTracks);
            Step(entry, () => fold.Apply(entry));
        }

        CloseUpTo(End);

        void CloseUpTo(DateOnly date)
        {
            for (; closed < Weeks && date > Sheet.Start.AddDays((7 * closed) + 6); closed++)
            {
                if (!fold.State.Started) Step(null, fold.StartTracks);
                Step(null, () => fold.ReviewWeek());
            }
        }

        void Step(Entry? entry, Action take)
        {
            before?.Invoke(fold, entry);
            take();
            seen(fold, entry);
        }
    }
}
