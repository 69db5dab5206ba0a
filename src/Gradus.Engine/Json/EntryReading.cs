using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;
using Gradus.Engine.Screening;

namespace Gradus.Engine.Json;

/// <summary>
/// Reads one entry. For a scenario: with the catalogue and the sheet, names are checked, and only its own kinds are taken.
/// For a stored diary: without them, and the product's own kinds are taken too.
/// </summary>
internal sealed class EntryReading(string zone, IZones? zones, ExerciseCatalogue? catalogue = null, PersonSheet? sheet = null)
{
    private const int LongestBreak = 366;

    private bool IsScenario => sheet is not null;

    public Entry Read(JsonNode node) => node.Required("type").Text() switch
    {
        "session" => ReadSession(node),
        "morning" => ReadMorning(node),
        "check-in" => ReadCheckIn(node),
        "form-check" => ReadFormCheck(node),
        "flare" => new Flare { Id = Id(node, "at"), At = At(node) },
        "away" => ReadAway(node),
        "red-flag" => ReadRedFlag(node),
        "clearance" => ReadClearance(node),
        "trials" => ReadTrials(node),
        "park" => new Park { Id = Id(node, "at", "track"), At = At(node), Track = Track(node) },
        "unpark" => new Unpark { Id = Id(node, "at", "track"), At = At(node), Track = Track(node) },
        "condition" => ReadCondition(node),
        "request" => new Request { Id = Id(node, "at", "exercise"), At = At(node), Exercise = Exercise(node) },
        "resume-request" => new ResumeRequest { Id = Id(node, "at"), At = At(node) },
        "allow" => ReadAllow(node),
        "fall" => new Fall { Id = Id(node, "at", "near"), At = At(node), Near = node.Required("near").Bool() },
        "known" => ReadKnown(node),
        "water-screen" => ReadWaterScreen(node),
        var type when !IsScenario && OwnEntryReading.Read(type, node, this) is { } own => own,
        var type => throw node.Required("type").Fault($"{JsonNode.Quoted(type)} is not a kind of entry that is known"),
    };

    /// <summary>Checks the fields and gives the id, empty when there is none.</summary>
    public static string Id(JsonNode node, params ReadOnlySpan<string> fields)
    {
        node.Object(["type", "id", .. fields]);
        return node.Optional("id")?.NonEmpty() ?? "";
    }

    public CivilTime At(JsonNode node) => node.Required("at").Time(zone, zones);

    public string Track(JsonNode node)
    {
        var field = node.Required("track");
        var name = field.NonEmpty();
        return sheet is null || Prescribed(name) is not null ? name : throw field.Fault($"no track is named {JsonNode.Quoted(name)}");
    }

    private Session ReadSession(JsonNode node)
    {
        var id = Id(node, IsScenario
            ? ["at", "track", "minutes", "sets", "reps", "seconds", "pain", "effort", "liking", "legSpread"]
            : ["at", "track", "minutes", "sets", "reps", "seconds", "pain", "effort", "liking", "legSpread", "reason"]);
        var track = Track(node);
        var (kind, sets, amount) = Done(node);
        if (Prescribed(track) is { } prescribed && (prescribed.Dose?.Kind ?? DoseKind.Minutes) != kind)
            throw node.Fault($"the track {JsonNode.Quoted(track)} is dosed in another unit");
        return new()
        {
            Id = id,
            At = At(node),
            Track = track,
            Kind = kind,
            Sets = sets,
            Amount = amount,
            Pain = node.Optional("pain")?.Int(0, 10),
            Effort = node.Optional("effort")?.Int(0, 10),
            Liking = node.Optional("liking")?.Int(0, 4),
            LegSpread = node.Optional("legSpread")?.Bool(),
            Reason = node.Optional("reason")?.Text(),
        };
    }

    private static (DoseKind Kind, int Sets, int Amount) Done(JsonNode node)
    {
        if (node.Optional("minutes") is { } minutes)
            return (node.Optional("sets") ?? node.Optional("reps") ?? node.Optional("seconds")) is { } other
                ? throw other.Fault("does not go with minutes")
                : (DoseKind.Minutes, 1, minutes.Int(0, DoseJson.MostMinutes));
        if (node.Optional("reps") is { } reps)
            return node.Optional("seconds") is { } other
                ? throw other.Fault("does not go with reps")
                : (DoseKind.Repetitions, node.Required("sets").Int(0, DoseJson.MostSets), reps.Int(0, DoseJson.MostRepetitions));
        if (node.Optional("seconds") is { } seconds)
            return (DoseKind.HoldSeconds, node.Required("sets").Int(0, DoseJson.MostSets), seconds.Int(0, DoseJson.MostSeconds));
        throw node.Fault("says not what was done: minutes, or sets and reps, or sets and seconds");
    }

    private Morning ReadMorning(JsonNode node)
    {
        var dated = IsScenario || node.Has("date");
        var id = Id(node, dated ? "date" : "at", "pain");
        return new()
        {
            Id = id,
            At = dated ? CivilTime.StartOf(node.Required("date").Date()) : At(node),
            Pain = node.Required("pain").Int(0, 10),
        };
    }

    private CheckIn ReadCheckIn(JsonNode node)
    {
        var id = Id(node, "at", "usualPain", "screening");
        var answers = ImmutableSortedDictionary.CreateBuilder<string, ScreeningAnswer>(StringComparer.Ordinal);
        if (node.Optional("screening") is { } screening)
            foreach (var (name, value) in screening.Fields())
            {
                if (!ScreeningFlags.IsRed(name) && !ScreeningFlags.IsAmber(name)) throw value.Fault("is not a screening question that is known");
                answers[name] = value.Choice(("yes", ScreeningAnswer.Yes), ("no", ScreeningAnswer.No), ("unknown", ScreeningAnswer.Unknown));
            }

        return new() { Id = id, At = At(node), UsualPain = node.Optional("usualPain")?.Int(0, 10), Screening = answers.ToImmutable() };
    }

    private FormCheck ReadFormCheck(JsonNode node) => new()
    {
        Id = Id(node, IsScenario ? ["at", "exercise", "passed", "by"] : ["at", "exercise", "passed", "by", "name", "reason"]),
        At = At(node),
        Exercise = Exercise(node),
        Passed = node.Required("passed").Bool(),
        By = node.Required("by").Choice(("specialist", Role.Specialist), ("person", Role.Person)),
        Name = node.Optional("name")?.Text(),
        Reason = node.Optional("reason")?.Text(),
    };

    private static Away ReadAway(JsonNode node)
    {
        var id = Id(node, "from", "to", "reason");
        var from = node.Required("from").Date();
        var end = node.Required("to");
        var to = end.Date();
        if (to < from) throw end.Fault($"{CivilText.Of(to)} is before the first day, {CivilText.Of(from)}");
        if (to.DayNumber - from.DayNumber + 1 > LongestBreak) throw end.Fault($"the break is longer than {LongestBreak} days");
        return new() { Id = id, At = CivilTime.StartOf(from), To = to, Reason = node.Optional("reason")?.Text() };
    }

    private RedFlag ReadRedFlag(JsonNode node)
    {
        var id = Id(node, "at", "flags");
        var list = node.Required("flags");
        var flags = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items(100))
        {
            var flag = item.NonEmpty();
            flags.Add(ScreeningFlags.IsRed(flag) ? flag : throw item.Fault($"{JsonNode.Quoted(flag)} is not a red flag that is known"));
        }

        return flags.Count > 0 ? new() { Id = id, At = At(node), Flags = flags.ToImmutable() } : throw list.Fault("is empty");
    }

    private Clearance ReadClearance(JsonNode node)
    {
        var id = Id(node, "at", "by", "role", "reason", "scope", "expires");
        if (!node.Has("expires")) throw node.Fault("expires is missing: a date, or null where it does not end");
        var list = node.Required("scope");
        var scope = ImmutableArray.CreateBuilder<string>();
        foreach (var item in list.Items(200))
        {
            var name = item.NonEmpty();
            var known = catalogue is null || name == "all" || FormNames.TryParse(name, out _)
                || catalogue.Find(name) is not null || Prescribed(name) is not null;
            scope.Add(known ? name : throw item.Fault($"{JsonNode.Quoted(name)} is not a track, an exercise, a form or all"));
        }

        return new()
        {
            Id = id,
            At = At(node),
            By = node.Required("by").NonEmpty(),
            Role = ReadRole(node),
            Reason = node.Required("reason").NonEmpty(),
            Scope = scope.Count > 0 ? scope.ToImmutable() : throw list.Fault("is empty"),
            Expires = node.Optional("expires")?.Date(),
        };
    }

    private Trials ReadTrials(JsonNode node)
    {
        var id = Id(node, "at", "track", "values");
        var list = node.Required("values");
        var values = ImmutableArray.CreateBuilder<int>();
        foreach (var item in list.Items(100)) values.Add(item.Int(1, DoseJson.MostMinutes));
        return values.Count > 0
            ? new() { Id = id, At = At(node), Track = Track(node), Values = values.ToImmutable() }
            : throw list.Fault("is empty");
    }

    private Entry ReadCondition(JsonNode node)
    {
        if (node.Has("add") == node.Has("remove")) throw node.Fault("a condition entry adds one or removes one");
        if (node.Has("remove"))
            return new ConditionRemoved
            {
                Id = Id(node, IsScenario ? ["at", "remove", "by", "role"] : ["at", "remove", "by", "role", "reason"]),
                At = At(node),
                Name = Condition(node.Required("remove")),
                By = node.Required("by").NonEmpty(),
                Role = ReadRole(node),
                Reason = node.Optional("reason")?.Text(),
            };
        var id = Id(node, IsScenario ? ["at", "add", "week"] : ["at", "add", "week", "by", "role", "reason"]);
        var name = Condition(node.Required("add"));
        if (node.Optional("week") is { } odd && name != "pregnancy") throw odd.Fault("goes with pregnancy alone");
        return new ConditionAdded
        {
            Id = id,
            At = At(node),
            Name = name,
            Week = node.Optional("week")?.Int(1, 41),
            By = node.Optional("by")?.Text(),
            Role = node.Has("role") ? ReadRole(node) : Role.Person,
            Reason = node.Optional("reason")?.Text(),
        };
    }

    private string Condition(JsonNode field)
    {
        var name = field.NonEmpty();
        return catalogue is null || catalogue.IsCondition(name) || catalogue.IsFlag(name)
            ? name
            : throw field.Fault($"{JsonNode.Quoted(name)} is not a condition or flag that is known");
    }

    private Allow ReadAllow(JsonNode node) => new()
    {
        Id = Id(node, IsScenario ? ["at", "exercise", "by", "role"] : ["at", "exercise", "by", "role", "reason"]),
        At = At(node),
        Exercise = Exercise(node),
        By = node.Required("by").NonEmpty(),
        Role = ReadRole(node),
        Reason = node.Optional("reason")?.Text(),
    };

    private Known ReadKnown(JsonNode node)
    {
        var id = Id(node, "at", "flag", "by", "role", "reason");
        var field = node.Required("flag");
        var flag = field.NonEmpty();
        if (!ScreeningFlags.IsRed(flag) && !ScreeningFlags.IsAmber(flag)) throw field.Fault($"{JsonNode.Quoted(flag)} is not a flag that is known");
        return new()
        {
            Id = id,
            At = At(node),
            Flag = flag,
            By = node.Required("by").NonEmpty(),
            Role = ReadRole(node),
            Reason = node.Optional("reason")?.Text(),
        };
    }

    private WaterScreen ReadWaterScreen(JsonNode node) => new()
    {
        Id = Id(node, "at", "result"),
        At = At(node),
        Result = node.Required("result").Choice(("clear", Clearing.Clear), ("stopped", Clearing.Stopped), ("unknown", Clearing.Unknown)),
    };

    private string Exercise(JsonNode node)
    {
        var field = node.Required("exercise");
        var name = field.NonEmpty();
        return catalogue is null || catalogue.Find(name) is not null
            ? name
            : throw field.Fault($"{JsonNode.Quoted(name)} is not an exercise that is known");
    }

    private static Role ReadRole(JsonNode node)
    {
        var field = node.Required("role");
        var text = field.Text();
        return RoleNames.TryParse(text, out var role)
            ? role
            : throw field.Fault($"{JsonNode.Quoted(text)} is not one of person, specialist, physician, surgeon, midwife, nurse");
    }

    private TrackPrescription? Prescribed(string name)
    {
        if (sheet is not null)
            foreach (var track in sheet.Tracks)
                if (track.Track == name)
                    return track;
        return null;
    }
}
