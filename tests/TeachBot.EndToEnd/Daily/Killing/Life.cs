namespace TeachBot.EndToEnd.Daily.Killing;

/// <summary>
/// A replica's life. Once it is over, nothing that the replica does reaches its store or a platform, as when its process is killed: what
/// was done stays done, and is noted or not.
/// </summary>
internal sealed class Life : IDisposable
{
    private readonly LeapClock _clock;
    private readonly CancellationTokenSource _death = new();
    private int _steps = int.MaxValue;

    /// <param name="clock">Told of what it is at work on.</param>
    internal Life(LeapClock clock) => (_clock, Death) = (clock, _death.Token);

    internal bool IsOver => _death.IsCancellationRequested;

    /// <summary>Breaks what is on its way.</summary>
    internal CancellationToken Death { get; }

    /// <inheritdoc/>
    public void Dispose() => _death.Dispose();

    /// <summary>Ends it.</summary>
    internal void End() => _death.Cancel();

    /// <summary>Ends it at one of its next steps: before or after something is written, sent or noted.</summary>
    internal void Doom(int steps) => Volatile.Write(ref _steps, steps);

    /// <summary>Does what has an effect outside of the replica.</summary>
    /// <param name="work">What is done.</param>
    /// <param name="gone">What the replica sees once its life is over; nobody hears of it.</param>
    internal async Task<T> StepAsync<T>(Func<Task<T>> work, Func<Exception> gone)
    {
        using var working = _clock.Working();
        Pass(gone);
        var done = await work();
        Pass(gone);
        return done;
    }

    private void Pass(Func<Exception> gone)
    {
        if (Interlocked.Decrement(ref _steps) == 0)
        {
            End();
        }

        if (IsOver)
        {
            throw gone();
        }
    }
}
