using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;

namespace TeachBot.Host.Posting;

/// <summary>Work for one channel is done in order, for different channels side by side, up to a bound.</summary>
internal sealed class ChannelWork(int together) : IDisposable
{
    private readonly Lanes<ChannelRef> _lanes = new();
    private readonly SemaphoreSlim _free = new(together);
    private readonly Lock _lock = new();
    private int _busy;
    private (int Busy, TaskCompletionSource Reached)? _wanted;

    /// <summary>How much work is begun and not done.</summary>
    internal int Busy => Volatile.Read(ref _busy);

    /// <summary>Does work after what was begun before it for the channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="work">Throws nothing.</param>
    internal Task RunAsync(ChannelRef channel, Func<Task> work)
    {
        lock (_lock)
        {
            _busy++;
        }

        return RunAsync(_lanes.EnterAsync(channel, CancellationToken.None), work);
    }

    /// <summary>Ends when no more than so much is begun and not done. One waits at a time.</summary>
    internal Task DownToAsync(int busy)
    {
        lock (_lock)
        {
            if (_busy <= busy)
            {
                return Task.CompletedTask;
            }

            _wanted = (busy, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            return _wanted.Value.Reached.Task;
        }
    }

    public void Dispose() => _free.Dispose();

    private async Task RunAsync(Task<IDisposable> turn, Func<Task> work)
    {
        await Task.Yield();
        using (await turn)
        {
            await _free.WaitAsync();
            try
            {
                await work();
            }
            finally
            {
                _free.Release();
            }
        }

        lock (_lock)
        {
            _busy--;
            if (_wanted is { } wanted && _busy <= wanted.Busy)
            {
                _wanted = null;
                wanted.Reached.SetResult();
            }
        }
    }
}
