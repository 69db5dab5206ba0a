using System.Data;
using System.Data.Common;
using Gradus.Data.Access;
using Gradus.Data.Faults;
using Gradus.Data.Model;
using Npgsql;

namespace Gradus.Data.PostgreSql;

/// <summary>One database of a server that may come and go. The server writes commits of many connections to disk together.</summary>
internal sealed class PostgreSqlDatabase : Database
{
    private const int PreparedStatements = 64;
    private readonly NpgsqlDataSource source;

    public PostgreSqlDatabase(string connectionString, string keysFolder)
    {
        var settings = new NpgsqlConnectionStringBuilder(connectionString)
        {
            MaxAutoPrepare = PreparedStatements,
            ApplicationName = "gradus",
        };
        // An answer means that it is on disk, whatever the server's own setting is.
        settings.Options = $"{settings.Options} -c synchronous_commit=on".Trim();
        Place = $"{settings.Host}:{settings.Port}/{settings.Database}";
        KeysFolder = keysFolder;
        source = NpgsqlDataSource.Create(settings);
    }

    public override string Place { get; }

    public override string ForUpdate => " FOR UPDATE";

    public override string? KeysFolder { get; }

    public override async ValueTask<T> ReadAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> ask, CancellationToken cancellation)
    {
        for (var again = false; ; again = true)
        {
            try
            {
                await using var session = new Session(await source.OpenConnectionAsync(cancellation));
                return await ask(session, argument, cancellation);
            }
            catch (Exception exception) when (FaultOf(exception) is { } fault)
            {
                if (again || !MayTryAgain(fault))
                    throw new StoreException(fault, exception);
            }
        }
    }

    public override async Task<T> WriteAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> work, CancellationToken cancellation)
    {
        for (var again = false; ; again = true)
        {
            var committing = false;
            try
            {
                await using var connection = await source.OpenConnectionAsync(cancellation);
                await using var transaction = await connection.BeginTransactionAsync(cancellation);
                await using var session = new Session(connection);
                var answer = await work(session, argument, cancellation);
                committing = true;
                // Not cancelled any more: whoever asked would not learn whether it stands.
                await transaction.CommitAsync(CancellationToken.None);
                return answer;
            }
            catch (Exception exception) when (FaultOf(exception) is { } fault)
            {
                // Before the commit was sent nothing can stand, so a second try cannot write twice.
                if (again || committing || !MayTryAgain(fault))
                    throw new StoreException(fault, exception);
            }
        }
    }

    public override async Task SnapshotAsync(Func<DbConnection, CancellationToken, Task> read, CancellationToken cancellation)
    {
        await using var connection = await source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        await read(connection, cancellation);
    }

    public override async Task BulkAsync(Func<IBulkWriter, CancellationToken, Task> write, CancellationToken cancellation)
    {
        try
        {
            await using var connection = await source.OpenConnectionAsync(cancellation);
            await using var transaction = await connection.BeginTransactionAsync(cancellation);
            await using (var writer = new PostgreSqlBulkWriter(connection))
            {
                await write(writer, cancellation);
                await writer.CompleteAsync(cancellation);
            }
            await transaction.CommitAsync(CancellationToken.None);
        }
        catch (Exception exception) when (FaultOf(exception) is { } fault)
        {
            throw new StoreException(fault, exception);
        }
    }

    public ValueTask<NpgsqlConnection> OpenAsync(CancellationToken cancellation) => source.OpenConnectionAsync(cancellation);

    public override GradusContext NewContext() => PostgreSqlContext.On(source);

    public override StoreFault? FaultOf(Exception exception) => PostgreSqlFaults.Of(exception, Place);

    public override ValueTask DisposeAsync() => source.DisposeAsync();

    private bool MayTryAgain(StoreFault fault)
    {
        if (fault.Code != StoreFaultCodes.Unreachable)
            return false;
        // After a restart every pooled connection is dead, not only the one that said so.
        source.Clear();
        return true;
    }
}
