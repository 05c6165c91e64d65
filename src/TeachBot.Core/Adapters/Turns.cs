namespace TeachBot.Core.Adapters;

/// <summary>Lets one in at a time, in the order in which they came.</summary>
public sealed class Turns
{
    private readonly Lock _gate = new();
    private readonly Queue<TaskCompletionSource> _waiting = new();
    private bool _isTaken;

    /// <summary>Ends when it is one's turn; whoever got it says <see cref="Leave"/>.</summary>
    public Task EnterAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        lock (_gate)
        {
            if (!_isTaken)
            {
                _isTaken = true;
                return Task.CompletedTask;
            }

            // Without this whoever leaves would do the work of all who wait, one within the other.
            var turn = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(turn);
            return WaitAsync(turn, cancellation);
        }
    }

    /// <summary>One's turn is over.</summary>
    public void Leave()
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out var next))
            {
                if (next.TrySetResult())
                {
                    return;
                }
            }

            _isTaken = false;
        }
    }

    private static async Task WaitAsync(TaskCompletionSource turn, CancellationToken cancellation)
    {
        using var given = cancellation.Register(() => turn.TrySetCanceled(cancellation));
        await turn.Task;
    }
}
