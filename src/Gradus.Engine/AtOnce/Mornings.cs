using Gradus.Engine.Diary;
using Gradus.Engine.Replay;
using Gradus.Engine.Review;

namespace Gradus.Engine.AtOnce;

/// <summary>The last morning given for a date stands.</summary>
internal static class Mornings
{
    public static void Apply(Fold fold, Morning morning)
    {
        if (WeekClosing.IsTooOld(fold.State, morning.At.Date)) return;
        var mornings = fold.State.Mornings;
        DayValue value = new(morning.At.Date, morning.Pain);
        for (var i = mornings.Count - 1; i >= 0; i--)
            if (mornings[i].Day == value.Day)
            {
                mornings[i] = value;
                return;
            }

        mornings.Add(value);
    }
}
