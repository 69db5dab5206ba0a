namespace Gradus.Cli;

/// <summary>What a process answers; scripts rely on these.</summary>
internal static class ExitCodes
{
    internal const int Done = 0;

    /// <summary>It could not be done; one line on the error output says why.</summary>
    internal const int Failed = 1;

    /// <summary>The words were not understood.</summary>
    internal const int Misused = 2;
}
