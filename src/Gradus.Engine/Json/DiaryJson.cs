using System.Text;
using System.Text.Json;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Engine.Json;

/// <summary>Entries and sheets as JSON text: the stored body, the export, and the scenario format share it.</summary>
public static class DiaryJson
{
    /// <summary>The kind of an entry as it stands in its <c>type</c> field.</summary>
    public static string TypeOf(Entry entry) => EntryWriting.TypeOf(entry);

    /// <summary>One entry as an object with <c>type</c>, <c>id</c>, <c>at</c> and its own fields.</summary>
    public static string Write(Entry entry) => Text(writer => EntryWriting.Write(writer, entry));

    /// <summary>Writes one entry into a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, Entry entry) => EntryWriting.Write(writer, entry);

    /// <summary>Reads what <see cref="Write(Entry)"/> wrote.</summary>
    /// <exception cref="JsonFault">The text is not such an entry; the message names the field.</exception>
    public static Entry ReadEntry(string json)
    {
        using var document = JsonText.Parse(json);
        return new EntryReading("", null).Read(new(document.RootElement, ""));
    }

    /// <summary>A sheet as the <c>person</c> object of the scenario format.</summary>
    public static string Write(PersonSheet sheet) => Text(writer => SheetWriting.Write(writer, sheet));

    /// <summary>Writes a sheet into a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, PersonSheet sheet) => SheetWriting.Write(writer, sheet);

    /// <summary>Reads what <see cref="Write(PersonSheet)"/> wrote.</summary>
    /// <exception cref="JsonFault">The text is not such a sheet; the message names the field.</exception>
    public static PersonSheet ReadSheet(string json)
    {
        using var document = JsonText.Parse(json);
        return new SheetReading(null, null).Read(new(document.RootElement, ""));
    }

    private static string Text(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream)) write(writer);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
