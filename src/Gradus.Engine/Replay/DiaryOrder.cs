using Gradus.Engine.Diary;

namespace Gradus.Engine.Replay;

/// <summary>Entries up to a written review, as they count: corrected, answered, and without what only speaks of others.</summary>
internal sealed record DiarySegment(IReadOnlyList<Entry> Entries, WrittenReview? Review);

/// <summary>
/// Cuts a diary at its written reviews and lets corrections and answers act. A correction acts where the corrected entry stands;
/// behind a written review it changes what later weeks look back on, and only what must act at once (leg symptoms, red flags)
/// comes again in the open week. What was said stays said.
/// </summary>
internal static class DiaryOrder
{
    /// <summary>The segments, or null when something speaks of an entry that is not here and <paramref name="whole"/> is false.</summary>
    public static List<DiarySegment>? Of(IReadOnlyList<Entry> diary, bool whole)
    {
        List<DiarySegment> segments = [];
        Dictionary<string, EntryPlace> places = new(StringComparer.Ordinal);
        HashSet<string> ids = new(StringComparer.Ordinal);
        List<Entry> open = [];
        foreach (var entry in diary)
        {
            if (entry.Id.Length > 0 && !ids.Add(entry.Id)) continue;
            switch (entry)
            {
                case WrittenReview review:
                    segments.Add(new(open, review));
                    open = [];
                    break;
                case Answers answers:
                    foreach (var id in answers.Sessions)
                        if (places.TryGetValue(id, out var place)) Answering.Act(answers, id, place, open);
                        else if (!whole) return null;
                    break;
                case Correction correction:
                    if (places.TryGetValue(correction.Replaces, out var corrected)) Correcting.Act(correction, corrected, open);
                    else if (!whole) return null;
                    if (corrected is not null && correction.Id.Length > 0) places[correction.Id] = corrected;
                    break;
                default:
                    if (entry.Id.Length > 0) places[entry.Id] = new(open, open.Count, entry);
                    open.Add(entry);
                    break;
            }
        }

        segments.Add(new(open, null));
        foreach (var segment in segments) ((List<Entry>)segment.Entries).RemoveAll(entry => entry is Nothing);
        return segments;
    }
}

/// <summary>Where an entry stands, and everything that was ever said in its place.</summary>
internal sealed class EntryPlace(List<Entry> segment, int index, Entry original)
{
    /// <summary>The entry as it was first written.</summary>
    public Entry Original { get; } = original;

    public Entry Now
    {
        get => segment[index];
        set => segment[index] = value;
    }

    public bool IsIn(List<Entry> open) => ReferenceEquals(segment, open);
}

/// <summary>Stands where an entry was taken back.</summary>
internal sealed record Nothing : Entry;
