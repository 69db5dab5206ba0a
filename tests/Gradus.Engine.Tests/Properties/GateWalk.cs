using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Tests.Generators;

namespace Gradus.Engine.Tests.Properties;

/// <summary>Walks through a life with the second reading of the gates beside the engine.</summary>
internal static class GateWalk
{
    public static void Through(Life life, Action<Fold, GateModel, Entry?> seen)
    {
        GateModel model = new(life.Sheet);
        string? exercise = null;
        var week = 0;
        life.Walk(
            (fold, entry) =>
            {
                if (entry is not null) model.Take(entry, exercise);
                else if (week == 0) model.Start();
                else model.WeekEnds();
                seen(fold, model, entry);
            },
            (fold, entry) =>
            {
                week = fold.State.Week;
                exercise = entry is Session session ? fold.State.Tracks.Find(track => track.Name == session.Track)!.Exercise : null;
            });
    }
}
