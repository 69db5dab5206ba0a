namespace Gradus.Engine.Catalogue;

/// <summary>Names of the forms as they stand in content, scopes and JSON.</summary>
public static class FormNames
{
    private static readonly string[] Names = ["walking", "stretching", "strength", "water", "yoga", "tai-chi", "breathing"];

    /// <summary>The name of that form.</summary>
    public static string Of(Form form) => Names[(int)form];

    /// <summary>The form of that name; false when there is none.</summary>
    public static bool TryParse(string name, out Form form)
    {
        var index = Array.IndexOf(Names, name);
        form = index < 0 ? default : (Form)index;
        return index >= 0;
    }
}
