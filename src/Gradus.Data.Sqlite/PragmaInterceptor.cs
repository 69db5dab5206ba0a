using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Gradus.Data.Sqlite;

/// <summary>The one place that says how every connection behaves.</summary>
internal sealed class PragmaInterceptor(string pragmas) : DbConnectionInterceptor
{
    /// <summary>Nothing set: to look at a file that may be anything.</summary>
    public static PragmaInterceptor None { get; } = new("");

    /// <summary>For a file that is thrown away unless it comes out whole; flushed once, at the end.</summary>
    public static PragmaInterceptor Filling { get; } = new(
        "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA foreign_keys = OFF;");

    /// <summary>
    /// FULL: a commit that was answered survives a power cut, which NORMAL does not promise with a write-ahead log.
    /// The log that grew during a backup is cut back afterwards.
    /// </summary>
    public static PragmaInterceptor Keeping(SqliteStoreOptions options) => new($"""
        PRAGMA busy_timeout = {(long)options.BusyTimeout.TotalMilliseconds};
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA journal_size_limit = 67108864;
        {options.FurtherPragmas}
        """);

    public void Apply(DbConnection connection)
    {
        if (pragmas.Length == 0)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = pragmas;
        command.ExecuteNonQuery();
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }
}
