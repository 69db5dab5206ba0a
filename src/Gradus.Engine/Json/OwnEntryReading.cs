using System.Collections.Immutable;
using Gradus.Engine.Diary;

namespace Gradus.Engine.Json;

/// <summary>Reads the product's own kinds of entry, which the scenario format does not have.</summary>
internal static class OwnEntryReading
{
    public static Entry? Read(string type, JsonNode node, EntryReading reading) => type switch
    {
        "answers" => ReadAnswers(node, reading),
        "intake" => ReadIntake(node, reading),
        "skip" => new Skip
        {
            Id = EntryReading.Id(node, "at", "track", "reason"),
            At = reading.At(node),
            Track = reading.Track(node),
            Reason = node.Required("reason").NonEmpty(),
        },
        "keep" => new Keep
        {
            Id = EntryReading.Id(node, "at", "track", "amount"),
            At = reading.At(node),
            Track = reading.Track(node),
            Amount = node.Required("amount").Int(1, 10_000),
        },
        "correction" => new Correction
        {
            Id = EntryReading.Id(node, "at", "replaces", "with"),
            At = reading.At(node),
            Replaces = node.Required("replaces").NonEmpty(),
            With = node.Optional("with") is { } with ? reading.Read(with) : null,
        },
        "review" => ReadReview(node, reading),
        _ => null,
    };

    private static Answers ReadAnswers(JsonNode node, EntryReading reading) => new()
    {
        Id = EntryReading.Id(node, "at", "sessions", "pain", "effort", "liking", "legSpread", "legSpreadIn"),
        At = reading.At(node),
        Sessions = Texts(node.Required("sessions")),
        Pain = node.Optional("pain")?.Int(0, 10),
        Effort = node.Optional("effort")?.Int(0, 10),
        Liking = node.Optional("liking")?.Int(0, 4),
        LegSpread = node.Optional("legSpread")?.Bool(),
        LegSpreadIn = node.Optional("legSpreadIn") is { } spread ? Texts(spread) : [],
    };

    private static Intake ReadIntake(JsonNode node, EntryReading reading)
    {
        var id = EntryReading.Id(node, "at", "given");
        var given = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in node.Required("given").Fields()) given[name] = value.Text();
        return new() { Id = id, At = reading.At(node), Given = given.ToImmutable() };
    }

    private static WrittenReview ReadReview(JsonNode node, EntryReading reading) => new()
    {
        Id = EntryReading.Id(node, "at", "week", "rules", "decisions"),
        At = reading.At(node),
        Week = node.Required("week").Int(1, 100_000),
        Rules = node.Required("rules").NonEmpty(),
        Decisions = [.. node.Required("decisions").Items(1000).Select(DecisionJson.Read)],
    };

    private static ImmutableArray<string> Texts(JsonNode node) => [.. node.Items(1000).Select(item => item.NonEmpty())];
}
