namespace Gradus.Engine.Catalogue;

/// <summary>The form of exercise that an exercise belongs to; gates, ceilings and ways of dosing go by it.</summary>
public enum Form
{
    /// <summary>Walking on land, and the stationary cycle.</summary>
    Walking,

    /// <summary>Stretching and mobility.</summary>
    Stretching,

    /// <summary>Strength: core, back or hip (<see cref="Region"/>).</summary>
    Strength,

    /// <summary>Exercise in warm water; needs a clear water screen.</summary>
    Water,

    /// <summary>Yoga.</summary>
    Yoga,

    /// <summary>Tai chi.</summary>
    TaiChi,

    /// <summary>Breathing and relaxation.</summary>
    Breathing,
}

/// <summary>The part of the body that a strength exercise trains.</summary>
public enum Region
{
    /// <summary>Trunk: front and sides, pelvic floor.</summary>
    Core,

    /// <summary>Back of the trunk and shoulder blades.</summary>
    Back,

    /// <summary>Hips and legs.</summary>
    Hip,
}

/// <summary>What a condition does to a whole form (gate 1 of the rules).</summary>
public enum FormSwitch
{
    /// <summary>As usual.</summary>
    Normal,

    /// <summary>Allowed in a modified way; the exercise shows its modified cue.</summary>
    Modified,

    /// <summary>Only with a standing clearance that names the exercise, its form or its track.</summary>
    NeedsClearance,

    /// <summary>Not at all.</summary>
    Off,
}
