using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Explained;

/// <summary>A person told day by day: perfect weeks, and what a test changes in the last one.</summary>
internal sealed class Story(params ImmutableArray<TrackPrescription> tracks)
{
    private readonly List<Entry> _entries = [];

    public static TrackPrescription Walk { get; } = new() { Track = "walk", Exercise = "easy-walk", PerWeek = 5, Dose = Dose.OfMinutes(20) };

    public static TrackPrescription Bridge { get; } = new() { Track = "bridge", Exercise = "full-bridge", PerWeek = 3, Dose = Dose.OfRepetitions(2, 8) };

    public PersonSheet Sheet { get; init; } = new()
    {
        Born = new(1980, 5, 1),
        TimeZone = "UTC",
        Start = new(2026, 1, 5),
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Tracks = tracks.IsDefaultOrEmpty ? [Walk] : tracks,
    };

    public static CivilTime Day(int day, int hour = 18) => new(new DateOnly(2026, 1, 5).AddDays(day - 1), new(hour, 0));

    public Story Say(params ImmutableArray<Entry> entries)
    {
        _entries.AddRange(entries);
        return this;
    }

    /// <summary>Sessions of the first track in the asked dose on these days, counted from the start date as 1.</summary>
    public Story Do(IEnumerable<int> days, Func<Session, Session>? but = null, bool mornings = true)
    {
        foreach (var day in days)
        {
            var dose = Sheet.Tracks[0].Dose!;
            Session session = new()
            {
                At = Day(day),
                Track = Sheet.Tracks[0].Track,
                Kind = dose.Kind,
                Sets = dose.Sets,
                Amount = dose.Amount,
                Pain = 3,
                Effort = 4,
            };
            _entries.Add(but is null ? session : but(session));
            if (mornings) _entries.Add(new Morning { At = CivilTime.StartOf(Day(day + 1).Date), Pain = 2 });
        }

        return this;
    }

    public ImmutableArray<Decision> Decisions(int weeks = 1) => [.. Life.Run(Sheet, weeks, _entries).SelectMany(week => week.Decisions)];

    /// <summary>The last decision of that rule.</summary>
    public Decision By(string rule, int weeks = 1)
    {
        var decisions = Decisions(weeks);
        var found = decisions.LastOrDefault(decision => decision.Rule == rule);
        Assert.True(found is not null, $"no {rule} among\n{Properties.Texts.Of(decisions)}");
        Assert.Equal(RuleEvidence.Of(rule).AsSpan(), found.Evidence.AsSpan());
        Assert.NotEmpty(found.Evidence);
        return found;
    }

    /// <summary>Reasons as short texts: <c>gap days=9</c>.</summary>
    public static string[] Reasons(Decision decision) =>
        [.. decision.Reasons.Select(reason => string.Join(' ', reason.Details.Select(detail => $"{detail.Name}={detail.Text ?? detail.Number.ToString()}").Prepend(reason.Code)))];
}
