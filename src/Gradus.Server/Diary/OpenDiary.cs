using Gradus.Data;
using Gradus.Engine;
using Gradus.Engine.Replay;
using Gradus.Pages.Contract;

namespace Gradus.Server.Diary;

/// <summary>One person as they stand at one sequence, with every review written that was due.</summary>
internal sealed record OpenDiary
{
    internal required PersonId Person { get; init; }

    /// <summary>Of the last entry; 0 before the first.</summary>
    internal required long Sequence { get; init; }

    /// <summary>Of sheet and draft.</summary>
    internal required long Version { get; init; }

    /// <summary>IANA name of the person's zone; the server's until the start is finished.</summary>
    internal required string TimeZone { get; init; }

    /// <summary>In that zone.</summary>
    internal required CivilTime Now { get; init; }

    internal required PersonView View { get; init; }

    /// <summary>Null until the start is finished.</summary>
    internal Checkpoint? State { get; init; }
}
