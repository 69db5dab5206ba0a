using System.Collections.Frozen;
using Gradus.Engine.Catalogue;

namespace Gradus.Pages.Parts;

/// <summary>One still figure on a field of 200 by 140: where the head is, and the lines of trunk and limbs, near and far.</summary>
internal sealed record Pose(int HeadX, int HeadY, string Trunk, string NearLeg, string FarLeg, string NearArm, string FarArm)
{
    private static readonly FrozenDictionary<string, Pose> ByName = new Dictionary<string, Pose>(StringComparer.Ordinal)
    {
        ["hamstring"] = new(34, 104, "M54 109L104 110", "M104 110L116 72L128 36L139 33", "M104 110L132 84L150 117L160 117", "M54 109L82 92L108 82", "M54 109L80 88L110 78"),
        ["bridge"] = new(30, 108, "M50 112L102 80", "M102 80L140 76L144 117L155 117", "M102 80L134 74L138 117L148 117", "M50 112L76 117L100 117", "M50 112L74 114L96 116"),
        ["birddog"] = new(50, 62, "M68 74L122 72", "M122 72L124 116L154 117", "M122 72L152 70L184 66", "M68 74L66 96L66 117", "M68 74L44 70L20 64"),
        ["walk"] = new(104, 24, "M100 46L96 80", "M96 80L113 96L122 120L131 120", "M96 80L86 100L66 114L68 122", "M100 46L84 62L88 80", "M100 46L116 60L126 72"),
        ["water"] = new(100, 34, "M100 56L98 90", "M98 90L112 108L108 130", "M98 90L88 110L84 130", "M100 56L122 64L144 66", "M100 56L78 64L56 66"),
        ["yoga"] = new(58, 108, "M78 100Q106 80 136 92", "M136 92L110 117L150 117", "M136 92L108 117L146 117", "M78 100L56 117L30 118", "M78 100L54 115L34 117"),
        ["taichi"] = new(98, 26, "M98 47L97 80", "M97 80L122 96L128 121L138 121", "M97 80L76 98L64 121L55 121", "M98 47L122 56L146 44", "M98 47L112 66L142 70"),
        ["sit"] = new(84, 32, "M86 54L92 90", "M92 90L126 90L150 116L159 112", "M92 90L122 90L122 120L132 120", "M86 54L102 72L124 80", "M86 54L100 74L120 84"),
        ["deadbug"] = new(36, 106, "M56 111L106 112", "M106 112L118 82L150 84", "M106 112L140 106L172 98", "M56 111L60 86L62 64", "M56 111L40 92L22 80"),
        ["stand"] = new(98, 22, "M98 44L98 80", "M98 80L106 100L106 122L115 122", "M98 80L92 100L90 122L98 122", "M98 44L112 62L116 80", "M98 44L84 62L80 80"),
        ["rest"] = new(34, 106, "M54 111L104 112", "M104 112L126 84L146 86", "M104 112L124 86L146 90", "M54 111L72 98L88 106", "M54 111L70 98L88 104"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>A figure that stands for an exercise by its form and start position; it does not teach the movement.</summary>
    internal static Pose For(Exercise? exercise) => ByName[exercise switch
    {
        null => "stand",
        { Form: Form.Walking } => "walk",
        { Form: Form.Water } => "water",
        { Form: Form.TaiChi } => "taichi",
        { Form: Form.Breathing } => "rest",
        { Position: "seated" } => "sit",
        { Position: "standing" } => "stand",
        { Form: Form.Yoga } => "yoga",
        { Form: Form.Stretching } => "hamstring",
        { Target: var target } when target.Contains("glute", StringComparison.Ordinal) => "bridge",
        { Position: "supine" or "crook lying" or "supine tabletop" } => "deadbug",
        { Position: "side-lying" } => "rest",
        _ => "birddog",
    }];
}
