namespace Gradus.Content.Tests;

/// <summary>The content as it is shipped, read once.</summary>
internal static class Shipped
{
    internal static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "content");

    internal static readonly ContentResult Result = ContentFolder.Read(Folder);

    internal static ContentSet Content => Result.Content ?? throw new InvalidOperationException(string.Join('\n', Result.Issues));
}
