using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Person;
using Gradus.Engine.Programme;
using Gradus.Pages.Contract;

namespace Gradus.Pages.Start;

/// <summary>What a programme is laid out by: the sheet, and the answers of the start that stay in the draft behind it.</summary>
internal static class Wishes
{
    private static readonly ImmutableArray<(string Name, Form Form)> Forms =
    [
        ("walking", Form.Walking), ("stretching", Form.Stretching), ("strength", Form.Strength), ("water", Form.Water),
        ("yoga", Form.Yoga), ("tai-chi", Form.TaiChi), ("breathing", Form.Breathing),
    ];

    internal static FirstProgrammeWishes Of(PersonSheet sheet, Answers answers) => new()
    {
        Conditions = sheet.Conditions,
        Flags = sheet.Flags,
        Access = sheet.Access,
        WaterScreen = sheet.WaterScreen,
        Liked = With(answers, "like"),
        Disliked = With(answers, "dislike"),
        MinutesADay = Minutes(answers),
        Days = Days(answers),
        Trials = answers.Walks,
    };

    /// <summary>The week of a running programme on the days that the person chose.</summary>
    internal static WeekPlan Week(PersonView person, PersonProgramme programme, ExerciseCatalogue catalogue)
    {
        var answers = new Answers(person.Draft, programme.Day);
        return WeekLayout.Of(LayoutTrack.Of(programme, catalogue), Days(answers), WeekLayout.MostFor(Minutes(answers)));
    }

    private static int? Minutes(Answers answers) => answers.Number("minutes", 1, 240);

    private static ImmutableArray<DayOfWeek> Days(Answers answers) =>
        [.. answers.Several("days").Where(StartFields.Days.Contains).Select(day => (DayOfWeek)((day[0] - '0') % 7))];

    private static ImmutableArray<Form> With(Answers answers, string liking) =>
        [.. Forms.Where(f => answers[StartFields.Like(f.Name)] == liking).Select(f => f.Form)];
}
