using Gradus.Engine;
using Gradus.Engine.Diary;

namespace Gradus.Server.Diary;

/// <summary>Whose clock counts: nothing is taken to have happened after it was recorded.</summary>
internal static class RecordingTime
{
    /// <summary>
    /// The entry as it is written; one dated ahead of the server's clock stands at the time of recording. What happens now does
    /// not come before the start that was answered last: that one may have changed the zone, and a red flag that an earlier hour
    /// put before a clearance would be lifted by it.
    /// </summary>
    internal static Entry Apply(Entry entry, CivilTime now, IReadOnlyList<Entry> before) => entry switch
    {
        // A declared break may begin later: its date is what is said, not when it was said.
        Away => entry,
        _ when entry.At >= now => entry with { At = Begun(before) is { } begun && begun > now ? begun : now },
        _ => entry,
    };

    private static CivilTime? Begun(IReadOnlyList<Entry> before) => before.LastOrDefault(entry => entry is Intake)?.At;
}
