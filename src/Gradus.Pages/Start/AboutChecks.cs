using Gradus.Pages.Contract;
using Gradus.Pages.Forms;

namespace Gradus.Pages.Start;

/// <summary>What the screens about the person and the back need.</summary>
internal static class AboutChecks
{
    internal static IEnumerable<FieldFault> Consent(Answers answers) =>
        answers["consent"] == "yes" ? [] : [Fault.Of("consent", "start.fault.consent")];

    internal static IEnumerable<FieldFault> Born(Answers answers) =>
        answers.Born is null ? [Fault.Of("born-day", "start.fault.born")] : [];

    internal static IEnumerable<FieldFault> Young(Answers answers) =>
        answers["young"] == "yes" ? [] : [Fault.Of("young", "start.fault.young")];

    internal static IEnumerable<FieldFault> Pain(Answers answers) =>
        answers.Number("pain", 0, 10) is null ? [Fault.Of("pain", "start.fault.pain")] : [];

    internal static IEnumerable<FieldFault> OneOf(Answers answers, string field, string[] offered) =>
        offered.Contains(answers[field]) ? [] : [Fault.Of(field, "start.fault.choose")];

    /// <summary>At least one tick; "none of these" stands alone; a pregnancy has its week.</summary>
    internal static IEnumerable<FieldFault> Told(Answers answers)
    {
        var told = answers.Several("told");
        if (told.IsEmpty || told.Any(t => !StartFields.Told.Contains(t))) yield return Fault.Of("told", "start.fault.tick");
        else if (told.Contains("none") && told.Length > 1) yield return Fault.Of("told", "start.fault.none-alone");
        if (told.Contains("pregnancy") ? answers.Number("week", 1, 41) is null : answers["week"] is not null)
            yield return Fault.Of("week", told.Contains("pregnancy") ? "start.fault.week" : "start.fault.week-alone");
    }
}
