namespace Gradus.Pages.Parts;

/// <summary>One of the answers that are offered.</summary>
/// <param name="Value">What the form sends.</param>
/// <param name="Text">What the person reads.</param>
/// <param name="Hint">A second line, or null.</param>
public sealed record Choice(string Value, string Text, string? Hint = null);
