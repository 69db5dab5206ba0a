using Gradus.Data.Access;

namespace Gradus.Data.Sqlite;

/// <summary>One change that waits for its turn.</summary>
internal abstract class WriteJob
{
    /// <summary>Runs within a transaction; keeps the answer until it is acknowledged.</summary>
    public abstract ValueTask RunAsync(Session session);

    /// <summary>The transaction is on disk.</summary>
    public abstract void Acknowledge();

    public abstract void Fail(Exception exception);
}

internal sealed class WriteJob<TArgument, T>(
    TArgument argument, Func<Session, TArgument, CancellationToken, ValueTask<T>> work) : WriteJob
{
    private readonly TaskCompletionSource<T> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T answer = default!;

    public Task<T> Task => done.Task;

    // Once begun it is not given up: half a batch of other people's entries would go with it.
    public override async ValueTask RunAsync(Session session) => answer = await work(session, argument, CancellationToken.None);

    public override void Acknowledge() => done.SetResult(answer);

    public override void Fail(Exception exception) => done.SetException(exception);
}
