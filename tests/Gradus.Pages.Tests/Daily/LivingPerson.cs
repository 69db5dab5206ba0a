using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Tests.Daily;

/// <summary>A person whose diary is replayed by the engine between one page and the next, as a host does.</summary>
internal sealed class LivingPerson
{
    internal static readonly DateOnly Monday = new(2026, 11, 2);

    private readonly List<Entry> _diary = [];

    private int _forms;

    internal PersonSheet Sheet { get; init; } = new()
    {
        Born = new(1960, 5, 1),
        TimeZone = "Europe/Oslo",
        Start = Monday,
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Conditions = ["nonspecific-chronic"],
        Tracks =
        [
            new() { Track = "walking", Exercise = "easy-walk", PerWeek = 7, Dose = Dose.OfMinutes(10) },
            new() { Track = "hamstrings", Exercise = "supine-hamstring-strap-stretch", PerWeek = 7, Dose = Dose.OfHold(2, 20) },
        ],
    };

    internal CivilTime Now { get; set; } = new(Monday, new TimeOnly(9, 0));

    internal IReadOnlyList<Entry> Diary => _diary;

    internal PersonView View
    {
        get
        {
            var catalogue = Shipped.Content.Catalogue;
            while (DiaryReplay.ReviewDue(DiaryReplay.Whole(Sheet, _diary, catalogue).State, Now.Date, catalogue) is { } review) _diary.Add(review);
            var replayed = DiaryReplay.Whole(Sheet, _diary, catalogue);
            return new() { Sheet = Sheet, Diary = _diary, Decisions = replayed.Decisions, Programme = DiaryReplay.On(replayed.State, Now.Date, catalogue) };
        }
    }

    internal async Task<string> Get(string path)
    {
        var page = await Site.RenderAsync(View, Request(path), Shipped.Library);
        return page.Redirect is { } elsewhere ? $"to {elsewhere}" : System.Net.WebUtility.HtmlDecode(page.Html);
    }

    internal ActionResult Send(string path, params (string Name, string Value)[] form)
    {
        var fields = form.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join(',', g.Select(f => f.Value)));
        fields.TryAdd("id", $"form-{++_forms}");
        var result = Site.Act(View, Request(path), fields, Shipped.Library);
        foreach (var entry in result.Append)
            if (!_diary.Exists(e => e.Id == entry.Id)) _diary.Add(entry);
        return result;
    }

    /// <summary>The next day, at the same hour.</summary>
    internal void Sleep(int days = 1) => Now = Now with { Date = Now.Date.AddDays(days) };

    /// <summary>One day as planned, with answers; the morning of the next day is told.</summary>
    internal void DoADay(string pain = "3")
    {
        Send("/session", ("track", "walking"), ("did", "done"));
        Send("/session", ("track", "hamstrings"), ("did", "done"));
        var sessions = string.Join(',', _diary.OfType<Session>().TakeLast(2).Select(s => s.Id));
        Send("/session/after", ("sessions", sessions), ("pain", pain), ("effort", "5"));
        Sleep();
        Send("/morning", ("pain", "3"));
    }

    private PageRequest Request(string path)
    {
        var parts = path.Split('?');
        return new()
        {
            Path = parts[0],
            Query = parts.Length == 1
                ? ImmutableDictionary<string, string>.Empty
                : parts[1].Split('&').Select(p => p.Split('=')).ToImmutableDictionary(p => p[0], p => Uri.UnescapeDataString(p[1])),
            Now = Now,
            NewId = "fresh",
        };
    }
}
