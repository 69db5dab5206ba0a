using System.Text.Json;
using Gradus.Engine.Person;

namespace Gradus.Engine.Json;

/// <summary>Writes a sheet as the <c>person</c> object.</summary>
internal static class SheetWriting
{
    public static void Write(Utf8JsonWriter writer, PersonSheet sheet)
    {
        writer.WriteStartObject();
        writer.WriteString("born", CivilText.Of(sheet.Born));
        writer.WriteString("sex", sheet.Sex switch { Sex.Female => "female", Sex.Male => "male", _ => "unstated" });
        writer.WriteString("timeZone", sheet.TimeZone);
        writer.WriteString("start", CivilText.Of(sheet.Start));
        EntryWriting.List(writer, "conditions", sheet.Conditions);
        EntryWriting.List(writer, "flags", sheet.Flags);
        if (sheet.PregnancyWeek is { } week) writer.WriteNumber("pregnancyWeek", week);
        else writer.WriteNull("pregnancyWeek");
        if (sheet.UsualPain is { } usual) writer.WriteNumber("usualPain", usual);
        writer.WriteString("screening", EntryWriting.ScreenName(sheet.Screening));
        writer.WriteString("readiness", EntryWriting.ScreenName(sheet.Readiness));
        writer.WriteString("waterScreen", EntryWriting.ScreenName(sheet.WaterScreen));
        EntryWriting.List(writer, "access", sheet.Access);
        writer.WriteStartArray("tracks");
        foreach (var track in sheet.Tracks) Write(writer, track);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, TrackPrescription track)
    {
        writer.WriteStartObject();
        writer.WriteString("track", track.Track);
        writer.WriteString("exercise", track.Exercise);
        writer.WriteNumber("perWeek", track.PerWeek);
        if (track.Dose is not null) DoseJson.WriteFields(writer, track.Dose);
        else
        {
            writer.WriteStartArray("trials");
            foreach (var trial in track.Trials) writer.WriteNumberValue(trial);
            writer.WriteEndArray();
        }

        EntryWriting.Number(writer, "goal", track.Goal);
        writer.WriteEndObject();
    }
}
