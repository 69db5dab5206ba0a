using System.Collections.Immutable;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Pages.Routing;

namespace Gradus.Pages.Start;

/// <summary>What rules read of the answers.</summary>
internal static class SheetOf
{
    /// <summary>The sheet of a finished start.</summary>
    internal static PersonSheet Answered(PageContext page, Answers answers) => WithTracks(page, answers, new PersonSheet
    {
        Born = answers.Born!.Value,
        TimeZone = answers["zone"] ?? page.Request.TimeZone,
        Start = page.Today,
        Conditions = ConditionsOf(answers),
        Flags = FlagsOf(answers),
        PregnancyWeek = answers.Ticked("told", "pregnancy") ? answers.Number("week", 1, 41) : null,
        UsualPain = answers.Number("pain", 0, 10)!.Value,
        Screening = answers.OpenFlags.IsEmpty ? Clearing.Clear : Clearing.Unknown,
        Readiness = Readiness.Of(answers),
        WaterScreen = WaterOf(answers),
        Access = AccessOf(answers),
    });

    /// <summary>The sheet of a start that a warning sign ended. Where something was never asked it prescribes nothing.</summary>
    internal static PersonSheet Stopped(PageContext page, Answers answers) =>
        StartSteps.FirstOpen(answers) == StartSteps.All[^1]
            ? Answered(page, answers) with { Screening = Clearing.Stopped }
            : new PersonSheet
            {
                Born = answers.Born!.Value,
                TimeZone = answers["zone"] ?? page.Request.TimeZone,
                Start = page.Today,
                UsualPain = answers.Number("pain", 0, 10),
                Screening = Clearing.Stopped,
                Readiness = Clearing.Unknown,
            };

    private static PersonSheet WithTracks(PageContext page, Answers answers, PersonSheet sheet) =>
        sheet with
        {
            Tracks =
        [
            .. FirstProgramme.Choose(Wishes.Of(sheet, answers), page.Library.Protocols, page.Library.Catalogue).Items
                .Select(item => item.Prescription),
        ],
        };

    private static ImmutableArray<string> ConditionsOf(Answers answers)
    {
        var duration = answers["duration"] switch
        {
            "under-6" => "nonspecific-acute",
            "6-to-12" => "nonspecific-subacute",
            "over-12" => "nonspecific-chronic",
            _ => "recovered",
        };
        ImmutableArray<string> conditions = [duration, .. answers.Several("told").Where(t => t != "none")];
        return answers.Ticked("told", "pregnancy") && answers.Number("week", 1, 41) >= 13
            ? conditions.Add("pregnancy-from-week-13")
            : conditions;
    }

    // "I don't know" counts like yes here: a flag only shuts and lowers, it never opens.
    private static ImmutableArray<string> FlagsOf(Answers answers)
    {
        var flags = ImmutableArray.CreateBuilder<string>();
        if (answers["falls"] is "yes" or "unknown") flags.Add("falls-risk");
        if (answers["pressure"] is "yes" or "unknown") flags.Add("uncontrolled-blood-pressure");
        if (answers["fear"] == "yes") flags.Add("fear-avoidant");
        if (answers["flares"] == "yes") flags.Add("flare-prone");
        return flags.ToImmutable();
    }

    private static Clearing WaterOf(Answers answers) => (answers.Ticked("access", "pool"), answers["water"]) switch
    {
        (true, "none") => Clearing.Clear,
        (true, "some") => Clearing.Stopped,
        _ => Clearing.Unknown,
    };

    private static ImmutableArray<string> AccessOf(Answers answers) =>
    [
        .. answers.Several("access").SelectMany(thing => thing switch
        {
            "none" => [],
            "chair" => ["chair", "seat", "support"],
            "strap" => ["strap", "belt"],
            "step" => ["step", "step 10-20 cm"],
            "weights" => ["weight", "weights", "light weight"],
            "pool" => ["pool", "pool wall", "pool step"],
            _ => (string[])[thing],
        }),
    ];
}
