using System.Text;
using Gradus.Engine.Json;
using Gradus.Engine.Scenario;

namespace Gradus.Engine.Tests.BadInput;

/// <summary>A good scenario with every kind of entry, to be spoiled.</summary>
internal static class Sample
{
    public const string Person =
        """
        "born": "1980-05-01", "sex": "female", "timeZone": "Europe/Oslo", "start": "2026-01-05", "conditions": ["nonspecific-chronic"], "flags": [],
        "pregnancyWeek": null, "usualPain": 4, "screening": "clear", "readiness": "clear", "waterScreen": "unknown", "access": ["chair", "mat"]
        """;

    public const string Tracks =
        """
        { "track": "walking", "exercise": "easy-walk", "perWeek": 5, "trials": [10, 11, 12], "goal": 30 },
        { "track": "bridge", "exercise": "full-bridge", "perWeek": 3, "sets": 2, "reps": 8 },
        { "track": "hamstrings", "exercise": "seated-hamstring-stretch", "perWeek": 7, "sets": 2, "seconds": 20 }
        """;

    public static string Entries { get; } = string.Join(",\n",
    [
        """{ "type": "session", "at": "2026-01-05T18:00", "track": "walking", "minutes": 8, "pain": 3, "effort": 4, "liking": 3 }""",
        """{ "type": "session", "at": "2026-01-05T18:20", "track": "bridge", "sets": 2, "reps": 8, "pain": 2, "effort": 5, "legSpread": false }""",
        """{ "type": "session", "at": "2026-01-05T18:30", "track": "hamstrings", "sets": 2, "seconds": 20 }""",
        """{ "type": "morning", "date": "2026-01-06", "pain": 3 }""",
        """{ "type": "check-in", "at": "2026-01-11T20:00", "usualPain": 4, "screening": { "saddle-numbness": "no" } }""",
        """{ "type": "form-check", "at": "2026-01-07T10:00", "exercise": "full-bridge", "passed": true, "by": "specialist" }""",
        """{ "type": "flare", "at": "2026-02-03T09:00" }""",
        """{ "type": "away", "from": "2026-02-10", "to": "2026-02-18", "reason": "illness" }""",
        """{ "type": "red-flag", "at": "2026-02-20T08:00", "flags": ["bladder-bowel-change"] }""",
        """{ "type": "clearance", "at": "2026-03-01T10:00", "by": "Dr. A", "role": "physician", "reason": "examined", "scope": ["walking"], "expires": "2026-06-01" }""",
        """{ "type": "trials", "at": "2026-03-01T18:00", "track": "walking", "values": [3, 3, 3] }""",
        """{ "type": "park", "at": "2026-03-02T18:00", "track": "walking" }""",
        """{ "type": "unpark", "at": "2026-03-20T18:00", "track": "walking" }""",
        """{ "type": "condition", "at": "2026-03-03T10:00", "add": "vertebral-fracture" }""",
        """{ "type": "request", "at": "2026-03-04T10:00", "exercise": "modified-curl-up" }""",
        """{ "type": "allow", "at": "2026-03-05T10:00", "exercise": "seated-sciatic-slider", "by": "Dr. B", "role": "specialist" }""",
        """{ "type": "fall", "at": "2026-02-03T15:00", "near": true }""",
        """{ "type": "known", "at": "2026-03-01T10:05", "flag": "bladder-bowel-change", "by": "Dr. A", "role": "physician", "reason": "unchanged" }""",
        """{ "type": "water-screen", "at": "2026-03-06T10:00", "result": "clear" }""",
        """{ "type": "condition", "at": "2026-03-07T10:00", "remove": "vertebral-fracture", "by": "Dr. B", "role": "specialist" }""",
        """{ "type": "resume-request", "at": "2026-02-21T08:00", "id": "last" }""",
    ]);

    public static string Whole { get; } = File(Person, Tracks, Entries);

    public static string File(string person, string tracks, string entries, string weeks = "12") =>
        $$"""{ "format": "gradus-scenario/1", "title": "all", "person": { {{person}}, "tracks": [{{tracks}}] }, "weeks": {{weeks}}, "entries": [{{entries}}] }""";

    public static string Spoiled(string good, string bad)
    {
        Assert.Contains(good, Whole, StringComparison.Ordinal);
        var at = Whole.IndexOf(good, StringComparison.Ordinal);
        return Whole[..at] + bad + Whole[(at + good.Length)..];
    }

    public static string Answer(string scenario) => Answer(Encoding.UTF8.GetBytes(scenario));

    public static string Answer(ReadOnlyMemory<byte> scenario) =>
        Encoding.UTF8.GetString(ScenarioReplay.Answer(scenario, Shipped.Catalogue, Shipped.Zones));

    public static string Fault(string scenario) => Assert.Throws<JsonFault>(() => Answer(scenario)).Message;

    public static string Fault(byte[] scenario) => Assert.Throws<JsonFault>(() => Answer(scenario)).Message;
}
