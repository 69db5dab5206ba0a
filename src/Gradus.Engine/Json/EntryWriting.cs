using System.Diagnostics;
using System.Text.Json;
using Gradus.Engine.Decisions;
using Gradus.Engine.Diary;
using Gradus.Engine.Doses;
using Gradus.Engine.Person;

namespace Gradus.Engine.Json;

/// <summary>Writes one entry as an object; what was not answered is left out.</summary>
internal static class EntryWriting
{
    /// <summary>The <c>type</c> of an entry.</summary>
    public static string TypeOf(Entry entry) => entry switch
    {
        Session => "session",
        Morning => "morning",
        CheckIn => "check-in",
        FormCheck => "form-check",
        Flare => "flare",
        Away => "away",
        RedFlag => "red-flag",
        Clearance => "clearance",
        Trials => "trials",
        Park => "park",
        Unpark => "unpark",
        ConditionAdded or ConditionRemoved => "condition",
        Request => "request",
        ResumeRequest => "resume-request",
        Allow => "allow",
        Fall => "fall",
        Known => "known",
        WaterScreen => "water-screen",
        Answers => "answers",
        Intake => "intake",
        Skip => "skip",
        Keep => "keep",
        Correction => "correction",
        WrittenReview => "review",
        _ => throw new UnreachableException(entry.GetType().Name),
    };

    public static void Write(Utf8JsonWriter writer, Entry entry)
    {
        writer.WriteStartObject();
        writer.WriteString("type", TypeOf(entry));
        if (entry.Id.Length > 0) writer.WriteString("id", entry.Id);
        if (entry is Away away) WriteAway(writer, away);
        else if (entry is Morning { At.Time: var time } && time == TimeOnly.MinValue) writer.WriteString("date", CivilText.Of(entry.At.Date));
        else writer.WriteString("at", CivilText.Of(entry.At));
        WriteFields(writer, entry);
        writer.WriteEndObject();
    }

    private static void WriteAway(Utf8JsonWriter writer, Away away)
    {
        writer.WriteString("from", CivilText.Of(away.From));
        writer.WriteString("to", CivilText.Of(away.To));
        Text(writer, "reason", away.Reason);
    }

    private static void WriteFields(Utf8JsonWriter writer, Entry entry)
    {
        switch (entry)
        {
            case Session session: Write(writer, session); break;
            case Morning morning: writer.WriteNumber("pain", morning.Pain); break;
            case CheckIn checkIn: Write(writer, checkIn); break;
            case FormCheck check:
                writer.WriteString("exercise", check.Exercise);
                writer.WriteBoolean("passed", check.Passed);
                writer.WriteString("by", check.By is Role.Person ? "person" : "specialist");
                Text(writer, "name", check.Name);
                Text(writer, "reason", check.Reason);
                break;
            case RedFlag flag: List(writer, "flags", flag.Flags); break;
            case Clearance clearance: Write(writer, clearance); break;
            case Trials trials:
                writer.WriteString("track", trials.Track);
                writer.WriteStartArray("values");
                foreach (var value in trials.Values) writer.WriteNumberValue(value);
                writer.WriteEndArray();
                break;
            case Park park: writer.WriteString("track", park.Track); break;
            case Unpark unpark: writer.WriteString("track", unpark.Track); break;
            case ConditionAdded added:
                writer.WriteString("add", added.Name);
                Number(writer, "week", added.Week);
                Text(writer, "by", added.By);
                if (added.Role is not Role.Person) writer.WriteString("role", RoleNames.Of(added.Role));
                Text(writer, "reason", added.Reason);
                break;
            case ConditionRemoved removed:
                writer.WriteString("remove", removed.Name);
                Signed(writer, removed.By, removed.Role);
                Text(writer, "reason", removed.Reason);
                break;
            case Request request: writer.WriteString("exercise", request.Exercise); break;
            case Allow allow:
                writer.WriteString("exercise", allow.Exercise);
                Signed(writer, allow.By, allow.Role);
                Text(writer, "reason", allow.Reason);
                break;
            case Fall fall: writer.WriteBoolean("near", fall.Near); break;
            case Known known:
                writer.WriteString("flag", known.Flag);
                Signed(writer, known.By, known.Role);
                Text(writer, "reason", known.Reason);
                break;
            case WaterScreen screen: writer.WriteString("result", ScreenName(screen.Result)); break;
            default: OwnEntryWriting.WriteFields(writer, entry); break;
        }
    }

    public static string ScreenName(Clearing clearing) => clearing switch
    {
        Clearing.Clear => "clear",
        Clearing.Stopped => "stopped",
        _ => "unknown",
    };

    public static void Number(Utf8JsonWriter writer, string name, int? value)
    {
        if (value is { } number) writer.WriteNumber(name, number);
    }

    public static void Text(Utf8JsonWriter writer, string name, string? value)
    {
        if (value is not null) writer.WriteString(name, value);
    }

    public static void Flag(Utf8JsonWriter writer, string name, bool? value)
    {
        if (value is { } flag) writer.WriteBoolean(name, flag);
    }

    public static void List(Utf8JsonWriter writer, string name, IEnumerable<string> values)
    {
        writer.WriteStartArray(name);
        foreach (var value in values) writer.WriteStringValue(value);
        writer.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter writer, Session session)
    {
        writer.WriteString("track", session.Track);
        if (session.Kind is DoseKind.Minutes) writer.WriteNumber("minutes", session.Amount);
        else
        {
            writer.WriteNumber("sets", session.Sets);
            writer.WriteNumber(session.Kind is DoseKind.Repetitions ? "reps" : "seconds", session.Amount);
        }

        Number(writer, "pain", session.Pain);
        Number(writer, "effort", session.Effort);
        Number(writer, "liking", session.Liking);
        Flag(writer, "legSpread", session.LegSpread);
        Text(writer, "reason", session.Reason);
    }

    private static void Write(Utf8JsonWriter writer, CheckIn checkIn)
    {
        Number(writer, "usualPain", checkIn.UsualPain);
        if (checkIn.Screening.IsEmpty) return;
        writer.WriteStartObject("screening");
        foreach (var (flag, answer) in checkIn.Screening)
            writer.WriteString(flag, answer switch { ScreeningAnswer.Yes => "yes", ScreeningAnswer.No => "no", _ => "unknown" });
        writer.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter writer, Clearance clearance)
    {
        Signed(writer, clearance.By, clearance.Role);
        writer.WriteString("reason", clearance.Reason);
        List(writer, "scope", clearance.Scope);
        if (clearance.Expires is { } end) writer.WriteString("expires", IsoDate.Of(end));
        else writer.WriteNull("expires");
    }

    private static void Signed(Utf8JsonWriter writer, string by, Role role)
    {
        writer.WriteString("by", by);
        writer.WriteString("role", RoleNames.Of(role));
    }
}
