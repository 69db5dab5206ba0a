using System.Text.Json;
using Gradus.Engine.Diary;

namespace Gradus.Engine.Json;

/// <summary>Writes the fields of the product's own kinds of entry.</summary>
internal static class OwnEntryWriting
{
    public static void WriteFields(Utf8JsonWriter writer, Entry entry)
    {
        switch (entry)
        {
            case Answers answers:
                EntryWriting.List(writer, "sessions", answers.Sessions);
                EntryWriting.Number(writer, "pain", answers.Pain);
                EntryWriting.Number(writer, "effort", answers.Effort);
                EntryWriting.Number(writer, "liking", answers.Liking);
                EntryWriting.Flag(writer, "legSpread", answers.LegSpread);
                if (!answers.LegSpreadIn.IsDefaultOrEmpty) EntryWriting.List(writer, "legSpreadIn", answers.LegSpreadIn);
                break;
            case Intake intake:
                writer.WriteStartObject("given");
                foreach (var (question, answer) in intake.Given) writer.WriteString(question, answer);
                writer.WriteEndObject();
                break;
            case Skip skip:
                writer.WriteString("track", skip.Track);
                writer.WriteString("reason", skip.Reason);
                break;
            case Keep keep:
                writer.WriteString("track", keep.Track);
                writer.WriteNumber("amount", keep.Amount);
                break;
            case Correction correction:
                writer.WriteString("replaces", correction.Replaces);
                if (correction.With is null) break;
                writer.WritePropertyName("with");
                EntryWriting.Write(writer, correction.With);
                break;
            case WrittenReview review:
                writer.WriteNumber("week", review.Week);
                writer.WriteString("rules", review.Rules);
                writer.WriteStartArray("decisions");
                foreach (var decision in review.Decisions) DecisionJson.Write(writer, decision);
                writer.WriteEndArray();
                break;
        }
    }
}
