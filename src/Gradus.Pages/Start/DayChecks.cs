using Gradus.Pages.Contract;
using Gradus.Pages.Forms;

namespace Gradus.Pages.Start;

/// <summary>What the screens about things at hand, time and walking need.</summary>
internal static class DayChecks
{
    internal static IEnumerable<FieldFault> Access(Answers answers)
    {
        var access = answers.Several("access");
        if (access.IsEmpty || access.Any(a => !StartFields.Access.Contains(a))) yield return Fault.Of("access", "start.fault.tick");
        else if (access.Contains("none") && access.Length > 1) yield return Fault.Of("access", "start.fault.none-alone");
    }

    /// <summary>Each line may be left out.</summary>
    internal static IEnumerable<FieldFault> Likes(Answers answers) =>
        StartFields.Forms.Select(StartFields.Like)
            .Where(field => answers[field] is { } liking && !StartFields.Liking.Contains(liking))
            .Select(field => Fault.Of(field, "start.fault.choose"));

    internal static IEnumerable<FieldFault> Time(Answers answers)
    {
        if (!StartFields.Minutes.Contains(answers["minutes"])) yield return Fault.Of("minutes", "start.fault.choose");
        var days = answers.Several("days");
        if (days.IsEmpty || days.Any(d => !StartFields.Days.Contains(d))) yield return Fault.Of("days", "start.fault.days");
        if (answers["zone"] is { } zone && !zone.All(c => char.IsAsciiLetterOrDigit(c) || c is '/' or '_' or '-' or '+'))
            yield return Fault.Of("zone", "start.fault.zone");
    }

    /// <summary>At least one number of minutes, or "I don't know" alone.</summary>
    internal static IEnumerable<FieldFault> Walks(Answers answers)
    {
        var typed = StartFields.Walks.Where(field => answers[field] is not null).ToList();
        foreach (var field in typed.Where(field => answers.Number(field, 1, 180) is null))
            yield return Fault.Of(field, "start.fault.walk");
        if (typed.Count == 0 && answers["walk-unknown"] != "yes") yield return Fault.Of("walk-1", "start.fault.walk-none");
        if (typed.Count > 0 && answers["walk-unknown"] is not null) yield return Fault.Of("walk-unknown", "start.fault.walk-both");
    }
}
