using TeachBot.Core.Effects;
using TeachBot.Storage.Sql;

namespace TeachBot.Storage.Writing;

/// <summary>Something that waits to be written with others in one transaction.</summary>
internal abstract class Pending
{
    /// <summary>Tells who waits that it is durable.</summary>
    internal abstract void Complete();

    internal abstract void Fail(Exception exception);
}

/// <summary>An effect that waits.</summary>
internal sealed class PendingEffect(Effect effect) : Pending
{
    private readonly TaskCompletionSource<EffectResult> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

    internal Effect Effect { get; } = effect;

    /// <summary>What is kept of its event's id.</summary>
    internal string EventHash { get; set; } = "";

    /// <summary>What became of it, as far as the transaction has come.</summary>
    internal EffectResult Result { get; set; }

    internal Task<EffectResult> Done => _done.Task;

    internal override void Complete() => _done.TrySetResult(Result);

    internal override void Fail(Exception exception) => _done.TrySetException(exception);
}

/// <summary>Work of the store's own that waits: taking posts, noting that they were sent.</summary>
internal abstract class PendingWork : Pending
{
    internal abstract Task RunAsync(SqlSession session, CancellationToken cancellation);
}

/// <inheritdoc/>
internal sealed class PendingWork<T>(Func<SqlSession, CancellationToken, Task<T>> work) : PendingWork
{
    private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private T _result = default!;

    internal Task<T> Done => _done.Task;

    internal override async Task RunAsync(SqlSession session, CancellationToken cancellation) =>
        _result = await work(session, cancellation);

    internal override void Complete() => _done.TrySetResult(_result);

    internal override void Fail(Exception exception) => _done.TrySetException(exception);
}
