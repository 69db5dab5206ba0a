using System.Xml.Linq;

namespace Gradus.Architecture.Tests;

/// <summary>The checkout that these tests were built from, as files.</summary>
internal static class Repository
{
    internal static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with forward slashes, of all files that are kept in the repository under a folder.</summary>
    internal static IEnumerable<string> Files(string folder, params string[] extensions) =>
        !Directory.Exists(Path.Combine(Root, folder))
            ? []
            : Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
                .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
                .Where(file => !file.Split('/').Any(part => part is "bin" or "obj" or "artifacts" or "node_modules"))
                .Where(file => extensions.Length == 0 || extensions.Contains(Path.GetExtension(file)));

    internal static string Read(string file) => File.ReadAllText(Path.Combine(Root, file));

    /// <summary>Projects under a folder, by name.</summary>
    internal static IReadOnlyDictionary<string, XElement> Projects(string folder) =>
        Files(folder, ".csproj").ToDictionary(file => Path.GetFileNameWithoutExtension(file), file => XElement.Parse(Read(file)));

    /// <summary>Names of what a project's elements of one kind include: project names, package names.</summary>
    internal static string[] Includes(XElement project, string element) =>
    [
        .. project.Descendants(element)
            .Select(e => (string?)e.Attribute("Include"))
            .OfType<string>()
            .Select(include => element == "ProjectReference" ? Path.GetFileNameWithoutExtension(include.Replace('\\', '/')) : include)
            .Order(StringComparer.Ordinal),
    ];

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Gradus.slnx")))
                return folder.FullName;
        throw new InvalidOperationException("These tests read the checkout they were built in.");
    }
}
