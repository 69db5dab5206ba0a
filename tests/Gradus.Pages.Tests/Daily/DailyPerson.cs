using System.Collections.Immutable;
using Gradus.Engine;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Tests.Daily;

/// <summary>A person in the third week of a programme, at the pages of every day.</summary>
internal sealed class DailyPerson
{
    internal static readonly DateOnly Start = new(2026, 11, 2);

    internal static readonly DateOnly Tuesday = new(2026, 11, 17);

    internal static readonly Library Library = new()
    {
        Catalogue = new ExerciseCatalogue("test", Exercises(), Switches(), ["falls-risk"]),
        Words = Shipped.Words,
        Protocols = [],
    };

    internal PersonSheet Sheet { get; init; } = new()
    {
        Born = new(1960, 5, 1),
        TimeZone = "Europe/Oslo",
        Start = Start,
        UsualPain = 4,
        Screening = Clearing.Clear,
        Readiness = Clearing.Clear,
        Conditions = ["nonspecific-chronic"],
        Tracks =
        [
            new() { Track = "hamstrings", Exercise = "seated-hamstring-stretch", PerWeek = 7, Dose = Dose.OfHold(2, 20) },
            new() { Track = "walking", Exercise = "short-walks", PerWeek = 7, Dose = Dose.OfMinutes(10), Goal = 30 },
            new() { Track = "back", Exercise = "full-bridge", PerWeek = 7, Dose = Dose.OfRepetitions(2, 8) },
        ],
    };

    internal PersonProgramme Programme { get; set; } = new()
    {
        Day = Tuesday,
        Week = 3,
        WeekStarts = new(2026, 11, 16),
        Halted = false,
        UsualPain = 4,
        LastCheckIn = new(2026, 11, 15),
        Conditions = ["nonspecific-chronic"],
        Tracks =
        [
            Track("hamstrings", "seated-hamstring-stretch", Dose.OfHold(2, 20)),
            Track("walking", "short-walks", Dose.OfMinutes(12)),
            Track("back", "full-bridge", Dose.OfRepetitions(2, 8)) with { FormCheckDue = true },
        ],
        Recent = [WalkWentUp],
    };

    internal static Decision WalkWentUp { get; } = new()
    {
        Track = "walking",
        At = new(2026, 11, 16),
        Outcome = Outcome.Progress,
        Rule = "green",
        From = Dose.OfMinutes(10),
        To = Dose.OfMinutes(12),
        Reasons =
        [
            new(ReasonCodes.Adherence, [new("value", 83, null), new("done", 5, null), new("prescribed", 6, null)]),
            new(ReasonCodes.Colour, [new("green", 5, null), new("amber", 0, null), new("red", 0, null), new("unknown", 0, null)]),
        ],
        Evidence = ["3.2", "3.5"],
    };

    internal List<Entry> Diary { get; init; } = [];

    internal ImmutableArray<Decision> Decisions { get; set; } = [WalkWentUp];

    internal CivilTime Now { get; set; } = new(Tuesday, new TimeOnly(9, 0));

    internal string Id { get; set; } = "11111111-1111-1111-1111-111111111111";

    /// <summary>Every day but Monday suits, so that strength falls on a Tuesday.</summary>
    internal ImmutableSortedDictionary<string, string> Draft { get; init; } =
        ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal).Add("days", "2,3,4,5,6,7");

    internal PersonView View => new() { Sheet = Sheet, Programme = Programme, Diary = Diary, Decisions = Decisions, Draft = Draft };

    internal Task<RenderedPage> Get(string path, Library? library = null) => Site.RenderAsync(View, Request(path), library ?? Library);

    internal ActionResult Post(string path, params (string Name, string Value)[] form) => Post(path, form, Library);

    internal ActionResult Post(string path, (string Name, string Value)[] form, Library library) => Site.Act(View, Request(path), Fields(form), library);

    /// <summary>Carries the action out as a host does: a repeated id changes nothing.</summary>
    internal ActionResult Send(string path, params (string Name, string Value)[] form)
    {
        var result = Post(path, form);
        foreach (var entry in result.Append)
            if (!Diary.Exists(e => e.Id == entry.Id)) Diary.Add(entry);
        return result;
    }

    internal Task<RenderedPage> Again(string path, ActionResult refused, params (string Name, string Value)[] form) =>
        Again(path, refused, Library, form);

    internal Task<RenderedPage> Again(string path, ActionResult refused, Library library, (string Name, string Value)[] form) =>
        Site.RenderAsync(View, Request(path), library, refused, Fields(form));

    internal static TrackStanding Track(string track, string exercise, Dose? dose, TrackState state = TrackState.Active) => new()
    {
        Track = track,
        Exercise = exercise,
        PerWeek = 7,
        Dose = dose,
        Today = dose,
        State = state,
    };

    internal static Session Session(string id, string track, DoseKind kind, int sets, int amount, DateOnly day) => new()
    {
        Id = id,
        At = new(day, new TimeOnly(8, 0)),
        Track = track,
        Kind = kind,
        Sets = sets,
        Amount = amount,
    };

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
            NewId = Id,
            FormToken = "token",
        };
    }

    private static Dictionary<string, string> Fields((string Name, string Value)[] form) =>
        form.GroupBy(f => f.Name).ToDictionary(g => g.Key, g => string.Join(',', g.Select(f => f.Value)));

    private static IEnumerable<Exercise> Exercises() =>
    [
        Exercise("seated-hamstring-stretch", Form.Stretching, "hamstrings", Dose.OfHold(2, 20), sided: true),
        Exercise("short-walks", Form.Walking, "walking tolerance", Dose.OfMinutes(10)),
        Exercise("easy-walk", Form.Walking, "aerobic base", Dose.OfMinutes(10)),
        Exercise("full-bridge", Form.Strength, "glutes/extensors", Dose.OfRepetitions(2, 8)),
        Exercise("bird-dog", Form.Strength, "multifidus/core", Dose.OfRepetitions(2, 8), sided: true) with { HoldEachSeconds = 10, Load = 4 },
        Exercise("diaphragm-breathing", Form.Breathing, "relaxation", Dose.OfRepetitions(2, 6)),
        Exercise("pelvic-tilt", Form.Stretching, "lumbar extension", Dose.OfRepetitions(1, 10)),
        Exercise("knee-rocks", Form.Stretching, "rotation mobility", Dose.OfRepetitions(1, 10), sided: true) with { Exclude = ["falls-risk"] },
        Exercise("cloud-hands", Form.TaiChi, "breath coordination", Dose.OfMinutes(5)),
        Exercise("water-march", Form.Water, "gait/aerobic", Dose.OfMinutes(10)),
        Exercise("cat-cow", Form.Yoga, "segmental mobility", Dose.OfRepetitions(1, 8)),
    ];

    private static Exercise Exercise(string name, Form form, string target, Dose dose, bool sided = false) => new()
    {
        Name = name,
        Form = form,
        Region = form == Form.Strength ? Region.Core : null,
        Target = target,
        Position = "seated",
        SpineMotion = "neutral",
        Load = 2,
        Sided = sided,
        StartDose = dose,
        PerWeek = 7,
    };

    private static Dictionary<string, ImmutableArray<FormSwitch>> Switches() => new()
    {
        ["nonspecific-chronic"] = [.. Enumerable.Repeat(FormSwitch.Normal, Enum.GetValues<Form>().Length)],
        ["after-fusion-uncleared"] = [.. Enumerable.Repeat(FormSwitch.NeedsClearance, Enum.GetValues<Form>().Length)],
    };
}
