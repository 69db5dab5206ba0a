using System.Collections.Concurrent;
using System.Data.Common;
using Gradus.Data.Access;
using Gradus.Data.Faults;
using Gradus.Data.Model;
using Microsoft.Data.Sqlite;

namespace Gradus.Data.Sqlite;

/// <summary>One file. Readers never wait for the writer; each keeps its connection and prepared statements for the next question.</summary>
internal sealed class SqliteDatabase : Database
{
    private readonly ConcurrentBag<Session> idle = [];
    private readonly WriteGate gate;
    private readonly string connectionString;
    private readonly PragmaInterceptor pragmas;
    private readonly TimeSpan busyTimeout;
    private readonly IDisposable? held;

    public SqliteDatabase(string file, string? keysFolder, PragmaInterceptor pragmas, TimeSpan busyTimeout, IDisposable? held)
    {
        Place = file;
        KeysFolder = keysFolder;
        this.pragmas = pragmas;
        this.busyTimeout = busyTimeout;
        this.held = held;
        connectionString = ConnectionString(file, busyTimeout);
        gate = new WriteGate(Open, FaultOf);
    }

    public override string Place { get; }

    public override string ForUpdate => "";

    public override string? KeysFolder { get; }

    /// <summary>Private cache and no pool: the sessions here are the pool, and closing the last one tidies the log away.</summary>
    public static string ConnectionString(string file, TimeSpan busyTimeout) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        Pooling = false,
        DefaultTimeout = Math.Max(1, (int)busyTimeout.TotalSeconds),
    }.ToString();

    public override async ValueTask<T> ReadAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> ask, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Session? session = null;
        try
        {
            if (!idle.TryTake(out session))
                session = Open();
            var answer = await ask(session, argument, cancellation);
            idle.Add(session);
            return answer;
        }
        catch (Exception exception)
        {
            if (session is not null)
                await session.DisposeAsync();
            if (FaultOf(exception) is { } fault)
                throw new StoreException(fault, exception);
            throw;
        }
    }

    public override Task<T> WriteAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> work, CancellationToken cancellation) =>
        gate.RunAsync(argument, work, cancellation);

    public override async Task SnapshotAsync(Func<DbConnection, CancellationToken, Task> read, CancellationToken cancellation)
    {
        await using var session = Open();
        await using var transaction = ((SqliteConnection)session.Connection).BeginTransaction(deferred: true);
        await read(session.Connection, cancellation);
    }

    public override Task BulkAsync(Func<IBulkWriter, CancellationToken, Task> write, CancellationToken cancellation) =>
        gate.RunAsync(write, static async ValueTask<bool> (session, write, cancel) =>
        {
            await using var writer = new SqliteBulkWriter(session.Connection);
            await write(writer, cancel);
            return true;
        }, cancellation);

    public override GradusContext NewContext() => SqliteContext.On(connectionString, pragmas);

    public override StoreFault? FaultOf(Exception exception) => SqliteFaults.Of(exception, Place, busyTimeout);

    public override async ValueTask DisposeAsync()
    {
        await gate.DisposeAsync();
        while (idle.TryTake(out var session))
            await session.DisposeAsync();
        held?.Dispose();
    }

    private Session Open()
    {
        var connection = new SqliteConnection(connectionString);
        try
        {
            connection.Open();
            pragmas.Apply(connection);
            return new Session(connection);
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
