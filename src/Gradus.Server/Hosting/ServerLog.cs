namespace Gradus.Server.Hosting;

/// <summary>What is logged. Never an answer, a name, a path with a secret, or anything of anybody's health.</summary>
internal static partial class ServerLog
{
    [LoggerMessage(1, LogLevel.Error, "The store could not do it: {Code}")]
    internal static partial void StoreFailed(this ILogger log, string code, Exception exception);

    [LoggerMessage(2, LogLevel.Error, "A request ended in an error of the program, trace {Trace}")]
    internal static partial void Broke(this ILogger log, string trace, Exception exception);

    [LoggerMessage(3, LogLevel.Warning, "A diary was written by others {Rounds} times in a row")]
    internal static partial void Busy(this ILogger log, int rounds);
}
