namespace Gradus.Server.Hosting;

/// <summary>Where the server of a data folder answers, so that the command line prints links that lead there.</summary>
public static class ServingAddress
{
    private const string Name = "serving.url";

    /// <summary>The address to print in links: the public one, else that of the server that runs, else the first that it would take.</summary>
    public static Uri Of(ServerSettings settings) =>
        settings.PublicUrl ?? Running(settings.DataFolder) ?? new Uri(settings.Urls.Split(';')[0]);

    internal static void Keep(string folder, Uri address)
    {
        if (Directory.Exists(folder)) File.WriteAllText(Path.Combine(folder, Name), address.ToString());
    }

    internal static void Forget(string folder) => File.Delete(Path.Combine(folder, Name));

    private static Uri? Running(string folder)
    {
        var file = Path.Combine(folder, Name);
        return File.Exists(file) && Uri.TryCreate(File.ReadAllText(file), UriKind.Absolute, out var address) ? address : null;
    }
}
