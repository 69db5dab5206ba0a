namespace Gradus.Cli;

/// <summary>A verb cannot do what it was asked; the message is the one line that is said.</summary>
internal sealed class CliFault(string message) : Exception(message);
