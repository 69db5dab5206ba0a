using Gradus.Engine.AtOnce;
using Gradus.Engine.Decisions;
using Gradus.Engine.Replay;

namespace Gradus.Engine.Review;

/// <summary>What time itself brings, right after the reviews that end a week.</summary>
internal static class TimePassing
{
    private const int LastWeekOfAcute = 6;
    private const int PregnancyIsOver = 42;

    public static void Apply(Fold fold, DateOnly day)
    {
        var state = fold.State;
        if (state.PregnancyWeek is { } week)
        {
            state.PregnancyWeek = ++week;
            if (week == 13) Conditions.Add(fold, Conditions.PregnancyFromWeek13, day);
            if (week == PregnancyIsOver) fold.Say(null, day, Outcome.Refer, RuleIds.PregnancyOver, review: true);
        }

        if (state.Week - 1 == LastWeekOfAcute && state.Has("nonspecific-acute"))
            fold.Say(null, day, Outcome.Refer, RuleIds.AcuteOver, review: true);
    }
}
