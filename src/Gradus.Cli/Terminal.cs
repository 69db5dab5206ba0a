namespace Gradus.Cli;

/// <summary>What a verb reads from and says to.</summary>
internal sealed record Terminal
{
    internal required Func<Stream> In { get; init; }

    internal required TextWriter Out { get; init; }

    internal required TextWriter Error { get; init; }

    /// <summary>Value of a variable of the surroundings, or null.</summary>
    internal required Func<string, string?> Variable { get; init; }

    internal TimeProvider Clock { get; init; } = TimeProvider.System;
}
