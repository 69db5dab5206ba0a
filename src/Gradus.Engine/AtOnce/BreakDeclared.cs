using Gradus.Engine.Diary;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>A declared break, also one that begins later: only reviews read it, so its place among other entries says nothing.</summary>
internal static class BreakDeclared
{
    public static void Apply(Fold fold, Away away)
    {
        var breaks = fold.State.Breaks;
        DaySpan span = new(away.From, away.To);
        var place = breaks.FindIndex(other => other.First > span.First || (other.First == span.First && other.Last > span.Last));
        breaks.Insert(place < 0 ? breaks.Count : place, span);
    }
}
