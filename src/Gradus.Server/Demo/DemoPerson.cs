using Gradus.Engine.Diary;
using Gradus.Engine.Programme;

namespace Gradus.Server.Demo;

/// <summary>A person who does not exist: one of each kind, to look at every page with something on it.</summary>
internal sealed record DemoPerson
{
    internal required string Name { get; init; }

    /// <summary>What there is to see.</summary>
    internal required string Kind { get; init; }

    internal required int BornYearsAgo { get; init; }

    /// <summary>How many weeks of diary lie behind them.</summary>
    internal required int Weeks { get; init; }

    internal required int UsualPain { get; init; }

    internal required FirstProgrammeWishes Wishes { get; init; }

    /// <summary>What they write on a day; nothing is asked of a day while they are halted.</summary>
    internal required Func<DemoDay, IEnumerable<Entry>> Lives { get; init; }
}
