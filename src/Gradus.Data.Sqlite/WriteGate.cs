using System.Collections.Concurrent;
using System.Data.Common;
using Gradus.Data.Access;
using Gradus.Data.Faults;

namespace Gradus.Data.Sqlite;

/// <summary>
/// SQLite has one writer. Whoever finds the gate free writes on the own thread; what comes meanwhile waits in line, and all that
/// waits goes to disk in one commit, so the disk's slowness is shared.
/// </summary>
internal sealed class WriteGate(Func<Session> open, Func<Exception, StoreFault?> faultOf) : IAsyncDisposable
{
    private const int JobsInOneCommit = 256;
    private static readonly Statement Begin = new("BEGIN IMMEDIATE");
    private static readonly Statement Commit = new("COMMIT");
    private readonly ConcurrentQueue<WriteJob> line = new();
    private Session? writer;
    private int taken;
    private int closed;

    public Task<T> RunAsync<TArgument, T>(
        TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> work, CancellationToken cancellation)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref closed) == 1, this);
        if (cancellation.IsCancellationRequested)
            return Task.FromCanceled<T>(cancellation);
        var job = new WriteJob<TArgument, T>(argument, work);
        line.Enqueue(job);
        if (TryTake())
            _ = ServeOnceAsync();
        return job.Task;
    }

    /// <summary>Writes what stands in line, then lets the writer go; the gate is not opened again.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref closed, 1) == 1)
            return;
        while (!TryTake())
            await Task.Delay(1);
        while (NextInLine() is { Count: > 0 } batch)
            await CommitAsync(batch);
        await DropWriterAsync();
    }

    private bool TryTake() => Interlocked.CompareExchange(ref taken, 1, 0) == 0;

    private async Task ServeOnceAsync()
    {
        await CommitAsync(NextInLine());
        Volatile.Write(ref taken, 0);
        // Others may have come meanwhile: their turn is not paid for by the one who came first.
        if (!line.IsEmpty && TryTake())
            ThreadPool.UnsafeQueueUserWorkItem(static gate => _ = gate.ServeOnceAsync(), this, preferLocal: false);
    }

    private List<WriteJob> NextInLine()
    {
        List<WriteJob> batch = [];
        while (batch.Count < JobsInOneCommit && line.TryDequeue(out var job))
            batch.Add(job);
        return batch;
    }

    private async Task CommitAsync(List<WriteJob> batch)
    {
        var committing = false;
        try
        {
            writer ??= open();
            await writer.Bind(Begin).ExecuteNonQueryAsync();
            foreach (var job in batch)
                await job.RunAsync(writer);
            committing = true;
            await writer.Bind(Commit).ExecuteNonQueryAsync();
        }
        catch (Exception exception)
        {
            // Closing takes back what was begun.
            await DropWriterAsync();
            await RefuseAsync(batch, exception, committing);
            return;
        }
        foreach (var job in batch)
            job.Acknowledge();
    }

    private async Task RefuseAsync(List<WriteJob> batch, Exception exception, bool committing)
    {
        if (batch.Count > 1 && !committing)
        {
            // One of them failed: each alone, so that the others do not fail with it.
            foreach (var job in batch)
                await CommitAsync([job]);
            return;
        }
        foreach (var job in batch)
            job.Fail(faultOf(exception) is { } fault ? new StoreException(fault, exception) : exception);
    }

    private async ValueTask DropWriterAsync()
    {
        var dropped = writer;
        writer = null;
        try
        {
            if (dropped is not null)
                await dropped.DisposeAsync();
        }
        catch (DbException)
        {
            // It is given up either way; those who wait must hear why their change failed, not why the file would not close.
        }
    }
}
