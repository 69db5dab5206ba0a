using System.Collections.Immutable;
using Gradus.Engine.Decisions;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>What the standing halt was for, as reasons.</summary>
internal static class HaltReasons
{
    public static ImmutableArray<Reason> Of(ReplayState state) =>
        [.. state.HaltedFor.Select(cause => Because.Of(ReasonCodes.Flag, "flag", cause))];
}
