using System.Threading.Channels;

namespace TeachBot.Discord.Rest.Limits;

/// <summary>So many requests a second. Discord counts them as they arrive: a place is free a second after the answer.</summary>
internal sealed class GlobalLimit
{
    // A timer may end a little early, by the machine's ticks.
    private static readonly TimeSpan Second = TimeSpan.FromMilliseconds(1020);

    private readonly Lock _gate = new();
    private readonly RunningTime _clock;
    private readonly Channel<Place> _free = Channel.CreateUnbounded<Place>();
    private TimeSpan _pausedUntil;

    /// <param name="clock">The time.</param>
    /// <param name="most">How many a second.</param>
    internal GlobalLimit(RunningTime clock, int most)
    {
        _clock = clock;
        for (var number = 0; number < most; number++)
        {
            _free.Writer.TryWrite(new Place(this));
        }
    }

    /// <summary>Waits for a place; to be disposed of when the answer has come, or none will.</summary>
    /// <param name="longest">What would take longer fails.</param>
    /// <param name="cancellation">Gives up.</param>
    /// <returns>The place, or how long there is none.</returns>
    internal async Task<(IDisposable? Place, TimeSpan Wait)> EnterAsync(TimeSpan longest, CancellationToken cancellation)
    {
        if (await TakeAsync(longest, cancellation) is not { } place)
        {
            return (null, Second);
        }

        try
        {
            while (Paused is var wait && wait > TimeSpan.Zero)
            {
                if (wait > longest)
                {
                    place.GiveBack();
                    return (null, wait);
                }

                await _clock.WaitAsync(wait, cancellation);
            }

            return (place, TimeSpan.Zero);
        }
        catch
        {
            place.GiveBack();
            throw;
        }
    }

    /// <summary>Nothing goes for a while, whoever has a place.</summary>
    internal void Pause(TimeSpan wait)
    {
        lock (_gate)
        {
            var until = _clock.Now + wait;
            _pausedUntil = until > _pausedUntil ? until : _pausedUntil;
        }
    }

    private TimeSpan Paused
    {
        get
        {
            lock (_gate)
            {
                return _pausedUntil - _clock.Now;
            }
        }
    }

    private async Task<Place?> TakeAsync(TimeSpan longest, CancellationToken cancellation)
    {
        if (_free.Reader.TryRead(out var place))
        {
            return place;
        }

        using var limit = _clock.Limit(longest);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellation);
        try
        {
            return await _free.Reader.ReadAsync(either.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return null;
        }
    }

    private sealed class Place(GlobalLimit limit) : IDisposable
    {
        /// <summary>The request was not made.</summary>
        internal void GiveBack() => limit._free.Writer.TryWrite(this);

        public void Dispose() => _ = FreeAsync();

        private async Task FreeAsync()
        {
            await limit._clock.WaitAsync(Second, CancellationToken.None);
            GiveBack();
        }
    }
}
