using System.Data.Common;
using Gradus.Data.Faults;
using Gradus.Data.Model;

namespace Gradus.Data.Access;

/// <summary>What differs between the stores: how connections are had, how a commit is made durable, what went wrong.</summary>
internal abstract class Database : IAsyncDisposable
{
    /// <summary>Where it is, for messages: a path, or host and database. Never a password.</summary>
    public abstract string Place { get; }

    /// <summary>What is appended to a select that must keep others from writing about the same row until the commit.</summary>
    public abstract string ForUpdate { get; }

    /// <summary>Folder with the keys that protect cookies; goes along with a backup. Null: there is none.</summary>
    public abstract string? KeysFolder { get; }

    /// <summary>Asks without changing anything.</summary>
    public abstract ValueTask<T> ReadAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> ask, CancellationToken cancellation);

    /// <summary>
    /// Changes in one transaction; completes when it is on disk. <paramref name="work"/> may run more than once
    /// (each time on a store without its earlier changes), so it must touch nothing but the session.
    /// </summary>
    public abstract Task<T> WriteAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> work, CancellationToken cancellation);

    /// <summary>Runs on a connection that sees one moment until the end, while others go on writing.</summary>
    public abstract Task SnapshotAsync(Func<DbConnection, CancellationToken, Task> read, CancellationToken cancellation);

    /// <summary>Writes many rows; all of them stand when it completes, none when it throws.</summary>
    public abstract Task BulkAsync(Func<IBulkWriter, CancellationToken, Task> write, CancellationToken cancellation);

    /// <summary>A context for the questions nobody waits for.</summary>
    public abstract GradusContext NewContext();

    /// <summary>The fault behind a driver's exception, or null where it is a mistake of ours.</summary>
    public abstract StoreFault? FaultOf(Exception exception);

    public abstract ValueTask DisposeAsync();

    /// <summary>Runs a question of <see cref="GradusContext"/> and words its failures like all others.</summary>
    public async Task<T> AskAsync<T>(Func<GradusContext, Task<T>> ask)
    {
        try
        {
            await using var context = NewContext();
            return await ask(context);
        }
        catch (Exception exception) when (FaultOf(exception) is { } fault)
        {
            throw new StoreException(fault, exception);
        }
    }
}
