using System.Collections.Frozen;
using Gradus.Engine.Catalogue;

namespace Gradus.Content.Reading;

/// <summary>The words of the files and the values that they stand for.</summary>
internal static class Vocabulary
{
    internal static readonly FrozenDictionary<string, Form> Forms = Of([.. Enum.GetValues<Form>().Select(f => (FormNames.Of(f), f))]);

    internal static readonly FrozenDictionary<string, Region> Regions = Of(
        ("core", Region.Core), ("back", Region.Back), ("hip", Region.Hip));

    internal static readonly FrozenDictionary<string, FormSwitch> Switches = Of(
        ("normal", FormSwitch.Normal), ("modified", FormSwitch.Modified), ("clearance", FormSwitch.NeedsClearance), ("off", FormSwitch.Off));

    internal static readonly FrozenDictionary<string, string> SpineMotions = Of(
        ("neutral", "neutral"), ("flexion", "flexion"), ("extension", "extension"), ("rotation", "rotation"), ("lateral", "lateral"));

    internal static readonly FrozenDictionary<string, string> Checked = Of(("read", "read"), ("recalled", "recalled"), ("own", "own"));

    /// <summary>Everything that an exercise may ask for; what a person has at hand is told in the same words.</summary>
    internal static readonly FrozenSet<string> Equipment = FrozenSet.ToFrozenSet(
    [
        "band", "bed", "belt", "bench", "bike", "blanket", "block", "bolster", "box", "chair", "cushion", "doorway", "kickboard",
        "light weight", "mat", "noodle", "pillow", "poles", "pool", "pool step", "pool wall", "seat", "shoes", "step",
        "step 10-20 cm", "stick", "strap", "support", "wall", "weight", "weights",
    ], StringComparer.Ordinal);

    private static FrozenDictionary<string, T> Of<T>(params (string Word, T Value)[] pairs) =>
        pairs.ToFrozenDictionary(p => p.Word, p => p.Value, StringComparer.Ordinal);
}
