namespace Gradus.Content.Tests;

/// <summary>A copy of the sample content in a folder of its own, to break one thing in.</summary>
internal sealed class SampleCopy : IDisposable
{
    private static readonly string s_sample = Path.Combine(AppContext.BaseDirectory, "Sample");

    internal SampleCopy()
    {
        foreach (var file in Directory.EnumerateFiles(s_sample, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(Folder, Path.GetRelativePath(s_sample, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to);
        }
    }

    internal string Folder { get; } = Directory.CreateTempSubdirectory("gradus-content-").FullName;

    internal string Text(string file) => File.ReadAllText(Path.Combine(Folder, file));

    internal void Write(string file, string text) => File.WriteAllText(Path.Combine(Folder, file), text);

    /// <summary>Puts <paramref name="to"/> in the place of the one <paramref name="from"/> in the file, and says on which line that is.</summary>
    internal int Replace(string file, string from, string to)
    {
        var text = Text(file);
        Assert.Equal(2, text.Split(from).Length);
        Write(file, text.Replace(from, to, StringComparison.Ordinal));
        return text[..text.IndexOf(from, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }

    internal ContentIssue TheIssue() => Assert.Single(ContentCheck.Folder(Folder).Issues);

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
