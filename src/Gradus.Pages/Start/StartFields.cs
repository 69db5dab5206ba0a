namespace Gradus.Pages.Start;

/// <summary>Names of the fields of the start and what they offer. They are stored: never renamed.</summary>
internal static class StartFields
{
    internal static readonly string[] Nerves =
        ["saddle-numbness", "bladder-bowel-change", "sexual-function-change", "both-legs", "leg-weakness"];

    internal static readonly string[] Injuries = ["major-trauma", "minor-trauma-fragile-bone", "cancer-history", "weight-loss-unwell"];

    internal static readonly string[] Illness = ["fever", "abdominal-pulse", "chest-pain-breathless", "calf-swelling"];

    internal static readonly string[] Further = ["cord-signs", "pregnancy-warning", "self-harm"];

    internal static readonly string[] Amber = ["inflammatory-pattern", "sciatica-six-weeks", "night-pain-or-age", "worse-two-weeks"];

    internal static readonly string[] Ready = ["active", "known-disease", "effort-symptoms", "pressure", "falls"];

    internal static readonly string[] Moving = ["fear", "flares"];

    internal static readonly string[] Durations = ["under-6", "6-to-12", "over-12", "better"];

    internal static readonly string[] Told =
    [
        "radicular", "stenosis", "spondylolisthesis", "facet-osteoarthritis", "sacroiliac", "osteoporosis", "vertebral-fracture",
        "axial-spondyloarthritis", "hypermobility", "after-discectomy", "after-discectomy-uncleared", "after-fusion",
        "after-fusion-uncleared", "neck", "upper-back", "pregnancy", "none",
    ];

    internal static readonly string[] Worse = ["sitting", "walking", "bending", "same", "unsure"];

    internal static readonly string[] Access = ["chair", "mat", "strap", "shoes", "step", "band", "weights", "pool", "none"];

    internal static readonly string[] Water = ["none", "some", "unknown"];

    internal static readonly string[] Forms = ["stretching", "strength", "walking", "yoga", "tai-chi", "breathing", "water"];

    internal static readonly string[] Liking = ["like", "dislike", "neutral"];

    internal static readonly string[] Minutes = ["10", "15", "20", "30"];

    /// <summary>Days of the week as the numbers of ISO 8601: 1 is Monday.</summary>
    internal static readonly string[] Days = ["1", "2", "3", "4", "5", "6", "7"];

    internal static readonly string[] Walks = ["walk-1", "walk-2", "walk-3"];

    /// <summary>Name of the field on how a form is liked.</summary>
    internal static string Like(string form) => $"like-{form}";
}
