using Gradus.Engine;
using Gradus.Engine.Diary;

namespace Gradus.Server.Diary;

/// <summary>Whose clock counts: nothing is taken to have happened after it was recorded.</summary>
internal static class RecordingTime
{
    /// <summary>The entry as it is written; one dated ahead of the server's clock stands at the time of recording.</summary>
    internal static Entry Apply(Entry entry, CivilTime now) => entry switch
    {
        // A declared break may begin later: its date is what is said, not when it was said.
        Away => entry,
        _ when entry.At > now => entry with { At = now },
        _ => entry,
    };
}
