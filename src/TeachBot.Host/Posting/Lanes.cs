using TeachBot.Core.Chat;

namespace TeachBot.Host.Posting;

/// <summary>Work for one channel is done in order, for different channels side by side, up to a bound.</summary>
internal sealed class Lanes(int together) : IDisposable
{
    private readonly Dictionary<ChannelRef, (Task Last, int Count)> _lanes = [];
    private readonly SemaphoreSlim _free = new(together);
    private int _busy;
    private (int Busy, TaskCompletionSource Reached)? _wanted;

    /// <summary>How much work is begun and not done.</summary>
    internal int Busy => Volatile.Read(ref _busy);

    /// <summary>Does work after what was begun before it for the channel.</summary>
    /// <param name="channel">The channel.</param>
    /// <param name="work">Throws nothing.</param>
    internal Task RunAsync(ChannelRef channel, Func<Task> work)
    {
        lock (_lanes)
        {
            var (last, count) = _lanes.GetValueOrDefault(channel, (Task.CompletedTask, 0));
            var task = AfterAsync(last, channel, work);
            _lanes[channel] = (task, count + 1);
            _busy++;
            return task;
        }
    }

    /// <summary>Ends when all that was begun is done.</summary>
    internal Task IdleAsync()
    {
        lock (_lanes)
        {
            return Task.WhenAll([.. _lanes.Values.Select(lane => lane.Last)]);
        }
    }

    /// <summary>Ends when no more than so much is begun and not done. One waits at a time.</summary>
    internal Task DownToAsync(int busy)
    {
        lock (_lanes)
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

    private async Task AfterAsync(Task before, ChannelRef channel, Func<Task> work)
    {
        await Task.Yield();
        await before;
        await _free.WaitAsync();
        try
        {
            await work();
        }
        finally
        {
            _free.Release();
            lock (_lanes)
            {
                _busy--;
                if (_wanted is { } wanted && _busy <= wanted.Busy)
                {
                    _wanted = null;
                    wanted.Reached.SetResult();
                }

                var (last, count) = _lanes[channel];
                if (count == 1)
                {
                    _lanes.Remove(channel);
                }
                else
                {
                    _lanes[channel] = (last, count - 1);
                }
            }
        }
    }
}
