using System.Text.Json;
using Gradus.Data;
using Gradus.Data.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;
using Gradus.Server.Accounts;
using Gradus.Server.Hosting;

namespace Gradus.Server.Diary;

/// <summary><c>GET /data/export</c>: everything that is kept about a person, in one file, open to them whatever stands.</summary>
internal static class Export
{
    internal const string Format = "gradus-export/1";

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/data/export", HandleAsync);

    private static async Task<IResult> HandleAsync(
        HttpContext context, SignIns signIns, DiaryStore store, Diaries diaries, Library library, PersonClock clock, PlainPages plain)
    {
        var cancel = context.RequestAborted;
        if (await signIns.FindAsync(context).ConfigureAwait(false) is not { } who) return plain.SignedOut();
        if (await diaries.OpenAsync(who.Person, Reads.Everything, cancel).ConfigureAwait(false) is not { } diary
            || await store.LoadPersonAsync(who.Person, null, cancel).ConfigureAwait(false) is not { } kept)
            return plain.SignedOut();
        var name = $"gradus-{diary.Now.Date:yyyy-MM-dd}.json";
        return TypedResults.Stream(
            stream => WriteAsync(stream, kept, diary, library, clock.Utc, cancel), "application/json; charset=utf-8", name);
    }

    private static async Task WriteAsync(
        Stream stream, LoadedPerson kept, OpenDiary diary, Library library, DateTimeOffset now, CancellationToken cancel)
    {
        await using var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Indented = true });
        json.WriteStartObject();
        json.WriteString("format", Format);
        json.WriteString("made", now);
        json.WriteString("rules", DiaryReplay.Rules);
        json.WriteString("catalogue", library.Catalogue.Version);
        json.WriteStartObject("person");
        json.WriteString("id", kept.Id.ToString());
        json.WriteString("name", kept.Name);
        json.WriteString("created", DateTimeOffset.FromUnixTimeMilliseconds(kept.CreatedUnixMs));
        json.WriteString("timeZone", kept.TimeZone);
        json.WriteString("language", kept.Language);
        json.WriteEndObject();
        Raw(json, "sheet", kept.Sheet);
        Raw(json, "draft", kept.Draft);
        json.WriteStartArray("entries");
        foreach (var entry in kept.Tail)
        {
            json.WriteStartObject();
            json.WriteNumber("sequence", entry.Sequence);
            json.WriteString("recorded", DateTimeOffset.FromUnixTimeMilliseconds(entry.RecordedUnixMs));
            json.WriteString("author", entry.Author);
            json.WriteString("role", entry.Role);
            Raw(json, "entry", entry.Body);
            json.WriteEndObject();
            if (json.BytesPending > 64 * 1024) await json.FlushAsync(cancel).ConfigureAwait(false);
        }

        json.WriteEndArray();
        json.WriteStartArray("decisions");
        foreach (var decision in diary.View.Decisions) DecisionJson.Write(json, decision);
        json.WriteEndArray();
        json.WriteEndObject();
        await json.FlushAsync(cancel).ConfigureAwait(false);
    }

    private static void Raw(Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        if (text is null) json.WriteNullValue();
        else json.WriteRawValue(text);
    }
}
