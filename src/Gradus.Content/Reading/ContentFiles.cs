using System.Text;
using Gradus.Content.Yaml;

namespace Gradus.Content.Reading;

/// <summary>The files of a content folder, parsed; what cannot be read is an issue.</summary>
internal sealed class ContentFiles(string root, IssueList issues)
{
    private const int LargestBytes = 512 * 1024;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    internal bool Exists
    {
        get
        {
            if (Directory.Exists(root)) return true;
            issues.Add(root, 0, "there is no such content folder");
            return false;
        }
    }

    /// <summary>One file that must be there.</summary>
    internal YamlNode? Document(string file)
    {
        if (File.Exists(Path.Combine(root, file))) return Parse(file);
        issues.Add(file, 0, "the file is missing");
        return null;
    }

    /// <summary>All YAML files of a folder and those below it, by name; a folder that is missing has none.</summary>
    internal IEnumerable<(string File, YamlNode Node)> Documents(string folder)
    {
        var path = Path.Combine(root, folder);
        if (!Directory.Exists(path)) yield break;
        var found = Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
        foreach (var file in found)
        {
            if (file.EndsWith(".yml", StringComparison.OrdinalIgnoreCase)) issues.Add(file, 0, "files of content end in .yaml");
            if (file.EndsWith(".yaml", StringComparison.Ordinal) && Parse(file) is { } node) yield return (file, node);
        }
    }

    private YamlNode? Parse(string file)
    {
        try
        {
            var path = Path.Combine(root, file);
            if (new FileInfo(path).Length > LargestBytes)
            {
                issues.Add(file, 0, $"larger than {LargestBytes / 1024} kB");
                return null;
            }
            return YamlFile.Parse(file, s_utf8.GetString(File.ReadAllBytes(path)), issues);
        }
        catch (DecoderFallbackException)
        {
            issues.Add(file, 0, "not UTF-8");
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            issues.Add(file, 0, $"cannot be read: {broken.Message}");
        }
        return null;
    }
}
