using System.Text.Json;
using Gradus.Engine.Diary;
using Gradus.Engine.Person;

namespace Gradus.Engine.Json;

/// <summary>Entries and sheets as JSON text: the stored body, the export, and the scenario format share it.</summary>
public static class DiaryJson
{
    /// <summary>One entry as an object with <c>type</c>, <c>id</c>, <c>at</c> and its own fields.</summary>
    public static string Write(Entry entry) => throw new NotImplementedException();

    /// <summary>Writes one entry into a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, Entry entry) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="Write(Entry)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such an entry; the message names the field.</exception>
    public static Entry ReadEntry(string json) => throw new NotImplementedException();

    /// <summary>A sheet as the <c>person</c> object of the scenario format.</summary>
    public static string Write(PersonSheet sheet) => throw new NotImplementedException();

    /// <summary>Writes a sheet into a larger document.</summary>
    public static void Write(Utf8JsonWriter writer, PersonSheet sheet) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="Write(PersonSheet)"/> wrote.</summary>
    /// <exception cref="FormatException">The text is not such a sheet; the message names the field.</exception>
    public static PersonSheet ReadSheet(string json) => throw new NotImplementedException();
}

/// <summary>Checkpoints as JSON text.</summary>
public static class CheckpointJson
{
    /// <summary>The whole state.</summary>
    public static string Write(Replay.Checkpoint state) => throw new NotImplementedException();

    /// <summary>Reads what <see cref="Write"/> wrote; null when it is of another rule set or format, or damaged: it may be dropped.</summary>
    public static Replay.Checkpoint? Read(string json) => throw new NotImplementedException();
}
