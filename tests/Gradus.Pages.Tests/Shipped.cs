using Gradus.Content;
using Gradus.Pages.Contract;
using Gradus.Pages.Words;

namespace Gradus.Pages.Tests;

/// <summary>The content as it is shipped.</summary>
internal static class Shipped
{
    internal static readonly ContentSet Content = Read();

    internal static readonly WordTable Words = new(Content.Words["en"]);

    internal static readonly Library Library = new()
    {
        Catalogue = Content.Catalogue,
        Words = Words,
        Protocols = Content.Protocols,
    };

    private static ContentSet Read()
    {
        var read = ContentFolder.Read(Path.Combine(AppContext.BaseDirectory, "content"));
        return read.Content ?? throw new InvalidOperationException(string.Join('\n', read.Issues));
    }
}
