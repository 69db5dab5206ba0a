using System.Collections.Immutable;
using CsCheck;

namespace Gradus.Engine.Tests.Generators;

/// <summary>Picks from what there is.</summary>
internal static class Pick
{
    public static Gen<T> One<T>(ImmutableArray<T> all) => Gen.Int[0, all.Length - 1].Select(index => all[index]);

    /// <summary>None to <paramref name="most"/>, each once.</summary>
    public static Gen<ImmutableArray<T>> Few<T>(ImmutableArray<T> all, int most) =>
        One(all).Array[0, most].Select(picked => picked.Distinct().ToImmutableArray());

    /// <summary>Null once in a while.</summary>
    public static Gen<int?> Maybe(int least, int most) =>
        Gen.Frequency((5, Gen.Int[least, most].Select(value => (int?)value)), (2, Gen.Const((int?)null)));
}
