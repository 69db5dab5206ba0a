namespace Gradus.Engine.Diary;

/// <summary>Names of the roles as they stand in JSON and reasons.</summary>
public static class RoleNames
{
    private static readonly string[] Names = ["person", "specialist", "physician", "surgeon", "midwife", "nurse"];

    /// <summary>The name of that role.</summary>
    public static string Of(Role role) => Names[(int)role];

    /// <summary>The role of that name; false when there is none.</summary>
    public static bool TryParse(string name, out Role role)
    {
        var index = Array.IndexOf(Names, name);
        role = index < 0 ? default : (Role)index;
        return index >= 0;
    }
}
