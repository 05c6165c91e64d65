using System.Collections.Concurrent;

namespace TeachBot.Core.Adapters;

/// <summary>What goes on after who asked for it has been told so. A stop waits for it.</summary>
public sealed class Unfinished
{
    private readonly ConcurrentDictionary<Task, bool> _running = new();

    /// <summary>Takes work that throws nothing.</summary>
    public void Add(Task work)
    {
        if (work.IsCompleted)
        {
            return;
        }

        _running[work] = true;
        _ = work.ContinueWith(static (done, running) => ((ConcurrentDictionary<Task, bool>)running!).TryRemove(done, out _), _running, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    /// <summary>Ends when all that was taken so far is done.</summary>
    public Task IdleAsync() => Task.WhenAll(_running.Keys);
}
