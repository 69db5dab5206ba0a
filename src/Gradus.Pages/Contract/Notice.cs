namespace Gradus.Pages.Contract;

/// <summary>A short page of the host's own, about no person: signing in, or something that went wrong.</summary>
/// <param name="Word">Where its words begin: <c>.title</c>, <c>.text.1</c>, <c>.text.2</c> …, <c>.button</c>.</param>
public sealed record Notice(string Word)
{
    /// <summary>One button, which sends an empty form to the address that is shown.</summary>
    public bool Button { get; init; }

    /// <summary>A way to the first page, in the words <c>host.home</c>.</summary>
    public bool Home { get; init; }

    /// <summary>The dawn picture behind the top.</summary>
    public bool Dawn { get; init; }
}
