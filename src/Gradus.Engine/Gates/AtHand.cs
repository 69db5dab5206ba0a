using System.Collections.Frozen;
using System.Collections.Immutable;
using Gradus.Engine.Catalogue;

namespace Gradus.Engine.Gates;

/// <summary>Whether what an exercise needs is at hand.</summary>
public static class AtHand
{
    /// <summary>What every home has.</summary>
    public static FrozenSet<string> EveryHome { get; } =
        FrozenSet.ToFrozenSet(["none", "wall", "doorway", "bed", "cushion", "pillow", "blanket"], StringComparer.Ordinal);

    /// <summary>True when each piece of equipment is in every home or in <paramref name="access"/>.</summary>
    public static bool Has(ImmutableArray<string> access, Exercise exercise)
    {
        foreach (var piece in exercise.Equipment)
            if (!EveryHome.Contains(piece) && !access.Contains(piece))
                return false;
        return true;
    }
}
