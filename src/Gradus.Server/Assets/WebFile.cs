using System.Security.Cryptography;

namespace Gradus.Server.Assets;

/// <summary>One file of <c>web/</c>, held in memory: they are few and small.</summary>
internal sealed record WebFile(byte[] Bytes, string Type, string Tag, string Cache)
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.OrdinalIgnoreCase)
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".ico"] = "image/x-icon",
        [".woff2"] = "font/woff2",
        [".txt"] = "text/plain; charset=utf-8",
        [".webmanifest"] = "application/manifest+json",
    };

    /// <summary>Files by path from the root. A kind of file that is not known here is not served.</summary>
    internal static IReadOnlyDictionary<string, WebFile> ReadAll(string folder) =>
        !Directory.Exists(folder)
            ? new Dictionary<string, WebFile>()
            : Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Types.ContainsKey(Path.GetExtension(file)))
                .ToDictionary(
                    file => "/" + Path.GetRelativePath(folder, file).Replace(Path.DirectorySeparatorChar, '/'),
                    Read,
                    StringComparer.Ordinal);

    private static WebFile Read(string file)
    {
        var bytes = File.ReadAllBytes(file);
        var extension = Path.GetExtension(file);
        // Fonts never change under one name; the rest may with the next version, so it is asked for again after a while.
        var cache = extension is ".woff2" ? "public, max-age=31536000, immutable" : "public, max-age=600";
        return new(bytes, Types[extension], $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes)[..12])}\"", cache);
    }
}
