using Gradus.Engine.Diary;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Told;

/// <summary>
/// A form that comes a second time, by the back button or from another tab. With the same words it changes nothing; with other
/// words it corrects what it wrote first, so that what the person was told is saved is what stands.
/// </summary>
internal static class Resent
{
    /// <summary>The entry, or the correction of the one that the same form wrote before.</summary>
    internal static Entry Of(PageContext page, Entry entry) =>
        (StandingDiary.Open(page.Person.Diary).FirstOrDefault(before => before.Id == entry.Id), entry) switch
        {
            (Session was, Session now) when was.Track == now.Track && (was.Sets, was.Amount) != (now.Sets, now.Amount) =>
                Correction(page, now, was with { Sets = now.Sets, Amount = now.Amount, Reason = now.Reason }),
            (Morning was, Morning now) when was.Pain != now.Pain => Correction(page, now, now),
            _ => entry,
        };

    private static Correction Correction(PageContext page, Entry entry, Entry with) => new()
    {
        Id = $"{entry.Id}-again-{page.Person.Diary.OfType<Correction>().Count(c => c.Replaces == entry.Id) + 1}",
        At = entry.At,
        Replaces = entry.Id,
        With = with,
    };
}
