using Gradus.Pages.Routing;

namespace Gradus.Pages.Wording;

/// <summary>How a track is called to the person: by the exercise that it has now.</summary>
internal static class TrackWords
{
    internal static string Name(PageContext page, string track) =>
        ExerciseName.Of(page.Person.Programme?.Tracks.FirstOrDefault(t => t.Track == track)?.Exercise ?? track, page.Words);
}
