using Gradus.Engine.Diary;
using Gradus.Engine.Json;
using Gradus.Engine.Person;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Tests.Generators;

/// <summary>Keeps a diary as a host does: the reviews that are due come first, and each entry extends the checkpoint if it can.</summary>
internal sealed class Host(PersonSheet sheet)
{
    public List<Entry> Diary { get; } = [];

    public Checkpoint State { get; private set; } = DiaryReplay.Begin(sheet, Shipped.Catalogue);

    public void Receive(Entry entry, DateOnly today)
    {
        WriteReviews(today);
        Append(entry);
    }

    public void WriteReviews(DateOnly today)
    {
        while (DiaryReplay.ReviewDue(State, today, Shipped.Catalogue) is { } review)
            Append(DiaryJson.ReadEntry(DiaryJson.Write(review)));
    }

    private void Append(Entry entry)
    {
        Diary.Add(entry);
        State = (DiaryReplay.Extend(State, [entry], Shipped.Catalogue) ?? DiaryReplay.Whole(sheet, Diary, Shipped.Catalogue)).State;
    }
}
