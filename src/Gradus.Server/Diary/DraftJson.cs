using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Gradus.Server.Diary;

/// <summary>The answers of the start so far, as the store keeps them.</summary>
internal static class DraftJson
{
    private static readonly ImmutableSortedDictionary<string, string> Empty = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    internal static string Write(ImmutableSortedDictionary<string, string> draft) =>
        JsonSerializer.Serialize(draft.ToDictionary(), DraftJsonContext.Default.DictionaryStringString);

    internal static ImmutableSortedDictionary<string, string> Read(string? json) =>
        json is null || JsonSerializer.Deserialize(json, DraftJsonContext.Default.DictionaryStringString) is not { } draft
            ? Empty
            : Empty.AddRange(draft);
}

[JsonSerializable(typeof(Dictionary<string, string>))]
internal sealed partial class DraftJsonContext : JsonSerializerContext;
