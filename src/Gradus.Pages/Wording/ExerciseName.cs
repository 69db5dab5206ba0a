using Gradus.Engine.Catalogue;
using Gradus.Pages.Words;

namespace Gradus.Pages.Wording;

/// <summary>How an exercise is called to the person.</summary>
internal static class ExerciseName
{
    /// <summary>Its title; where its words have not come yet, its catalogue name with spaces and a capital.</summary>
    internal static string Of(string name, WordTable words) =>
        words.Find($"exercise.{name}.title") ?? FromCatalogueName(name);

    /// <summary>As the subject of a sentence: "Your walk", or its title.</summary>
    internal static string Subject(string name, ExerciseCatalogue catalogue, WordTable words) =>
        catalogue.Find(name)?.Form == Form.Walking ? words.Text("decision.your-walk") : Of(name, words);

    /// <summary>Name of the colour family that its form is drawn in.</summary>
    internal static string Pigment(Form? form) => form switch
    {
        Form.Walking => "walk",
        Form.Stretching => "stretch",
        Form.Strength => "strength",
        Form.Water => "water",
        Form.Yoga => "yoga",
        _ => "taichi",
    };

    /// <summary>Last part of the key of one short word for its form, as a small picture carries it.</summary>
    internal static string FormWord(Exercise? exercise) => exercise switch
    {
        { Form: Form.Strength, Region: Region.Back } => "back",
        { Form: Form.Strength, Region: Region.Hip } => "hips",
        { Form: Form.Strength, Target: var target } when Trains(target, "lateral", "obliques") => "side",
        { Form: Form.Strength, Target: var target } when Trains(target, "anterior", "abdominals", "TrA") => "front",
        { Form: Form.Strength } => "core",
        { Form: Form.Stretching } => "stretch",
        { Form: Form.Walking } => "walk",
        { Form: Form.Water } => "water",
        { Form: Form.Yoga } => "yoga",
        { Form: Form.TaiChi } => "tai-chi",
        { Form: Form.Breathing } => "breath",
        _ => "other",
    };

    private static bool Trains(string target, params ReadOnlySpan<string> parts)
    {
        foreach (var part in parts)
            if (target.Contains(part, StringComparison.Ordinal)) return true;
        return false;
    }

    private static string FromCatalogueName(string name)
    {
        var spaced = name.Replace('-', ' ');
        return spaced.Length == 0 ? spaced : char.ToUpperInvariant(spaced[0]) + spaced[1..];
    }
}
