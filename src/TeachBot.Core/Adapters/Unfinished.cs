using System.Collections.Concurrent;

namespace TeachBot.Core.Adapters;

/// <summary>What goes on after who asked for it has been told so. A stop waits for it.</summary>
public sealed class Unfinished : IDisposable
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();
    private readonly CancellationTokenSource _hurry = new();
    private int _lost;

    /// <summary>Nothing goes on yet.</summary>
    public Unfinished() => Hurry = _hurry.Token;

    /// <summary>Cancelled when the process ends and what waits longer is to be kept for the next one instead.</summary>
    public CancellationToken Hurry { get; }

    /// <summary>How much goes on.</summary>
    public int Count => _running.Count;

    /// <summary>How much of it could neither be said nor kept.</summary>
    public int Lost => _lost;

    /// <summary>Takes work that throws nothing.</summary>
    public void Add(Task work)
    {
        if (work.IsCompleted)
        {
            return;
        }

        _running[work] = true;
        _ = work.ContinueWith(
            static (done, running) => ((ConcurrentDictionary<Task, bool>)running!).TryRemove(done, out _),
            _running,
            CancellationToken.None,
            TaskContinuationOptions.ExecuteSynchronously,
            TaskScheduler.Default
        );
    }

    /// <summary>Ends when all that was taken so far is done.</summary>
    public Task IdleAsync() => Task.WhenAll(_running.Keys);

    /// <summary>Has what waits kept for the next process.</summary>
    public void HurryUp() => _hurry.Cancel();

    /// <summary>Something could not be kept.</summary>
    public void Lose() => Interlocked.Increment(ref _lost);

    /// <inheritdoc/>
    public void Dispose() => _hurry.Dispose();
}
