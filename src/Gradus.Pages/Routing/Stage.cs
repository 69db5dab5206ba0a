using Gradus.Pages.Contract;
using Gradus.Pages.Start;

namespace Gradus.Pages.Routing;

/// <summary>Where a person stands, and with several bits: to whom a page is open.</summary>
[Flags]
internal enum Stage
{
    /// <summary>The start is not finished: never was, or a warning sign cut it short and a clearance lets it go on.</summary>
    Start = 1,

    /// <summary>A programme runs.</summary>
    Running = 2,

    /// <summary>A halt stands.</summary>
    Stopped = 4,

    /// <summary>The start is finished, halted or not.</summary>
    Enrolled = Running | Stopped,

    /// <summary>Everybody who is signed in.</summary>
    Always = Start | Enrolled,
}

/// <summary>The one guard in front of every page and every action.</summary>
internal static class Stages
{
    /// <summary>A sheet whose programme is not there counts as halted: what is unknown is not clear.</summary>
    internal static Stage Of(PersonView person) =>
        person.Sheet is null || TakenUp.By(person) is not null ? Stage.Start
        : person is { Programme.Halted: false, Sheet.IsProvisional: false } ? Stage.Running
        : Stage.Stopped;

    /// <summary>The page that a stage begins with.</summary>
    internal static string Home(Stage stage) => stage switch
    {
        Stage.Start => "/start",
        Stage.Running => "/today",
        _ => "/stopped",
    };
}
