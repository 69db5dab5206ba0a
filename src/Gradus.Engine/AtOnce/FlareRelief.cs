using System.Collections.Immutable;
using Gradus.Engine.Catalogue;
using Gradus.Engine.Gates;
using Gradus.Engine.Replay;

namespace Gradus.Engine.AtOnce;

/// <summary>The few movements that are offered for ease on a hard day. Not a track: nothing counts them.</summary>
internal static class FlareRelief
{
    private static readonly ImmutableArray<string> Names = ["diaphragm-breathing", "pelvic-tilt", "knee-rocks"];

    public static ImmutableArray<string> On(ReplayState state, DateOnly day, ExerciseCatalogue catalogue) => state.Halted
        ? []
        : [.. Names.Where(name => catalogue.Find(name) is { } exercise && Gate.Allows(state, catalogue, exercise, null, day))];
}
