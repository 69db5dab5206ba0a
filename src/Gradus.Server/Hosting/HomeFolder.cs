namespace Gradus.Server.Hosting;

/// <summary>Finds <c>content/</c> and <c>web/</c>: beside the program, or above it in a checkout.</summary>
public static class HomeFolder
{
    /// <exception cref="StartException">There is no such folder.</exception>
    public static string Find(string? given)
    {
        if (given is not null)
            return IsHome(given) ? given : throw new StartException($"There is no content folder in {given}.");
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (IsHome(folder.FullName))
                return folder.FullName;
        throw new StartException($"The content folder is missing beside {AppContext.BaseDirectory}: install Gradus again.");
    }

    private static bool IsHome(string folder) =>
        Directory.Exists(Path.Combine(folder, "content")) && Directory.Exists(Path.Combine(folder, "web"));
}
