using Gradus.Pages.Start.Steps;

namespace Gradus.Pages.Start;

/// <summary>The screens in their order: safety first. A screen is open when all before it are done.</summary>
internal static class StartSteps
{
    internal const string StopPath = "/start/stop";

    internal static readonly IReadOnlyList<StartStep> All =
    [
        StartStep.Of<WelcomeStep>("welcome", ["consent"], AboutChecks.Consent),
        StartStep.Of<BornStep>("born", ["born-day", "born-month", "born-year"], AboutChecks.Born),
        StartStep.Of<YoungStep>("young", ["young"], AboutChecks.Young) with { Asked = a => a.IsYoung },
        StartStep.Of<NervesStep>("nerves", StartFields.Nerves, a => SafetyChecks.Lines(a, StartFields.Nerves)) with { Asked = a => StartFields.Nerves.Any(a.Asks) },
        StartStep.Of<InjuriesStep>("injuries", StartFields.Injuries, a => SafetyChecks.Lines(a, StartFields.Injuries)) with { Asked = a => StartFields.Injuries.Any(a.Asks) },
        StartStep.Of<IllnessStep>("illness", StartFields.Illness, a => SafetyChecks.Lines(a, StartFields.Illness)) with { Asked = a => StartFields.Illness.Any(a.Asks) },
        StartStep.Of<FurtherStep>("further", StartFields.Further, a => SafetyChecks.Lines(a, StartFields.Further)) with { Asked = a => StartFields.Further.Any(a.Asks) },
        StartStep.Of<AmberStep>("amber", StartFields.Amber, a => SafetyChecks.Lines(a, StartFields.Amber)),
        StartStep.Of<ReadyStep>("ready", StartFields.Ready, a => SafetyChecks.Lines(a, StartFields.Ready)),
        StartStep.Of<DurationStep>("duration", ["duration"], a => AboutChecks.OneOf(a, "duration", StartFields.Durations)),
        StartStep.Of<ToldStep>("told", ["told", "week"], AboutChecks.Told),
        StartStep.Of<PainStep>("pain", ["pain"], AboutChecks.Pain),
        StartStep.Of<WorseStep>("worse", ["worse"], a => AboutChecks.OneOf(a, "worse", StartFields.Worse)),
        StartStep.Of<MovingStep>("moving", [.. StartFields.Moving, "helped", "stopped"], a => SafetyChecks.Lines(a, StartFields.Moving)),
        StartStep.Of<AccessStep>("access", ["access"], DayChecks.Access),
        StartStep.Of<WaterStep>("water", ["water"], a => AboutChecks.OneOf(a, "water", StartFields.Water)) with { Asked = a => a.Ticked("access", "pool") },
        StartStep.Of<LikesStep>("likes", [.. StartFields.Forms.Select(StartFields.Like)], DayChecks.Likes),
        StartStep.Of<TimeStep>("time", ["minutes", "days", "zone"], DayChecks.Time),
        StartStep.Of<WalkStep>("walk", [.. StartFields.Walks, "walk-unknown"], DayChecks.Walks),
        StartStep.Of<CheckStep>("check", [], _ => []),
    ];

    /// <summary>Names of the screens that ask for red flags.</summary>
    internal static readonly string[] Red = ["nerves", "injuries", "illness", "further"];

    /// <summary>The screen of that name, or null.</summary>
    internal static StartStep? Find(string name) => All.FirstOrDefault(s => s.Name == name);

    /// <summary>The screens that this person is asked, in order.</summary>
    internal static IReadOnlyList<StartStep> AskedOf(Answers answers) => [.. All.Where(s => s.Asked(answers))];

    /// <summary>The first screen that is not done, the last one when all are.</summary>
    internal static StartStep FirstOpen(Answers answers) =>
        AskedOf(answers).FirstOrDefault(s => s.Check(answers).Any()) ?? All[^1];

    /// <summary>Where to go instead of a screen, or null when it may be shown.</summary>
    internal static string? Instead(string name, Answers answers)
    {
        if (!answers.StopFlags.IsEmpty && !Red.Contains(name)) return StopPath;
        if (Find(name) is not { } step || !step.Asked(answers)) return FirstOpen(answers).Path;
        return AskedOf(answers).TakeWhile(s => s != step).FirstOrDefault(s => s.Check(answers).Any())?.Path;
    }

    /// <summary>The screen before one, or null at the first.</summary>
    internal static StartStep? Before(StartStep step, Answers answers) =>
        AskedOf(answers).TakeWhile(s => s != step).LastOrDefault();

    /// <summary>The screen after one; the last one stays.</summary>
    internal static StartStep After(StartStep step, Answers answers) =>
        AskedOf(answers).SkipWhile(s => s != step).Skip(1).FirstOrDefault() ?? All[^1];
}
