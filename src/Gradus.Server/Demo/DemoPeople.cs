using Gradus.Engine.Catalogue;
using Gradus.Engine.Diary;
using Gradus.Engine.Programme;

namespace Gradus.Server.Demo;

/// <summary>The sample people, one of each kind.</summary>
internal static class DemoPeople
{
    internal static readonly IReadOnlyList<DemoPerson> All =
    [
        Someone("Anna", "climbs", 46, 16, 5, "nonspecific-chronic") with
        {
            Lives = day => [.. Mornings(day, 2), .. day.Done(Math.Max(1, 4 - (day.Week / 5))), .. Weekly(day, Math.Max(2, 5 - (day.Week / 4)))],
        },
        Someone("Ben", "new pain", 38, 5, 6, "nonspecific-acute") with
        {
            Lives = day => [.. Mornings(day, 3), .. day.Done(Math.Max(1, 5 - day.Week)), .. Weekly(day, Math.Max(1, 6 - day.Week))],
        },
        Someone("Carla", "hard days", 52, 14, 4, "nonspecific-chronic") with
        {
            Lives = day => day.Number is 37 or 73
                ? [new Flare { At = day.At(9) }, .. day.Done(5, effort: 2, hour: 16)]
                : [.. Mornings(day, 3), .. day.Done(3), .. Weekly(day, 4)],
        },
        Someone("David", "comes and goes", 61, 18, 4, "nonspecific-chronic") with
        {
            Lives = day => day.Week is 6 or 7 or 13 ? [] : [.. day.Done(3, percent: 45), .. Weekly(day, 4)],
        },
        Someone("Edith", "narrow spinal canal", 74, 12, 5, "stenosis", Form.Breathing) with
        {
            Lives = day => [.. Mornings(day, 4), .. day.Done(4, percent: 85), .. Weekly(day, 5)],
        },
        Someone("Farid", "stopped by a warning sign", 57, 9, 4, "nonspecific-chronic") with
        {
            Lives = day => day.Number == 58
                ? [new RedFlag { At = day.At(8), Flags = ["bladder-bowel-change"] }]
                : [.. day.Done(3), .. Weekly(day, 4)],
        },
        Someone("Greta", "leg symptoms", 49, 10, 4, "nonspecific-chronic") with
        {
            Lives = day => [.. LegSymptoms(day), .. Weekly(day, 4)],
        },
        Someone("Henry", "well again", 66, 30, 1, "recovered") with
        {
            Lives = day => [.. Mornings(day, 1), .. day.Done(1, effort: 2), .. Weekly(day, 1)],
        },
        Someone("Ines", "too much at once", 33, 11, 3, "nonspecific-subacute") with
        {
            Lives = day => [.. Mornings(day, day.Week % 4 == 3 ? 6 : 3), .. day.Done(day.Week % 4 == 3 ? 7 : 2, share: day.Week % 4 == 3 ? 180 : 100), .. Weekly(day, 3)],
        },
        Someone("Jonas", "back after a stop", 70, 13, 4, "nonspecific-chronic") with
        {
            Lives = day => day.Number switch
            {
                30 => [new RedFlag { At = day.At(8), Flags = ["leg-weakness"] }],
                41 => [new Clearance { At = day.At(11), By = "Dr. Sample", Role = Role.Physician, Reason = "examined, strength is full", Scope = ["all"] }],
                _ => [.. Mornings(day, 3), .. day.Done(3), .. Weekly(day, 4)],
            },
        },
    ];

    private static DemoPerson Someone(string name, string kind, int age, int weeks, int usualPain, string condition, params Form[] liked) => new()
    {
        Name = name,
        Kind = kind,
        BornYearsAgo = age,
        Weeks = weeks,
        UsualPain = usualPain,
        Wishes = new FirstProgrammeWishes
        {
            Conditions = [condition],
            Access = ["chair", "mat", "strap", "shoes"],
            Liked = [.. liked],
            MinutesADay = 30,
        },
        Lives = _ => [],
    };

    private static IEnumerable<Entry> Weekly(DemoDay day, int usualPain) => day.IsSunday ? [day.Check(usualPain), .. day.Mirror()] : [];

    private static IEnumerable<Entry> Mornings(DemoDay day, int pain) => day.Does(60, 9) ? [day.Morning(pain)] : [];

    private static IEnumerable<Entry> LegSymptoms(DemoDay day)
    {
        var spread = day.Number == 44;
        foreach (var entry in day.Done(3))
        {
            yield return spread && entry is Session { Kind: not Engine.Doses.DoseKind.Minutes } session ? session with { LegSpread = true, Pain = 6 } : entry;
            if (entry is Session { Kind: not Engine.Doses.DoseKind.Minutes }) spread = false;
        }
    }
}
