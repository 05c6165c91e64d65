using System.Collections.Concurrent;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;

namespace TeachBot.Host.Pipeline;

/// <summary>
/// Keeps one person from taking the bot away from everybody: a token bucket each. Suggestions are not counted, since nobody types faster
/// than they are made, nor is the bot's own page, which is shown anew after what was counted.
/// </summary>
internal sealed class PacedChat(IChat inner, PaceOptions options, TimeProvider time, Apologies apologies) : IChat
{
    private const int MostPeople = 50_000;
    private readonly ConcurrentDictionary<UserRef, Bucket> _buckets = new();
    private int _people;

    /// <inheritdoc/>
    public IReadOnlyList<CommandSpec> Commands => inner.Commands;

    /// <inheritdoc/>
    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
    {
        if (happened is SuggestionsWanted or HomeOpened)
        {
            return inner.HandleAsync(happened, cancellation);
        }

        var wait = Of(happened.Origin.User).Take(options, time.GetTimestamp(), time);
        return wait > TimeSpan.Zero ? new(apologies.TooFast(happened, wait)) : inner.HandleAsync(happened, cancellation);
    }

    private Bucket Of(UserRef user)
    {
        if (_buckets.TryGetValue(user, out var bucket))
        {
            return bucket;
        }

        // Counting them takes all their locks; how many came is known without.
        if (Interlocked.Increment(ref _people) > MostPeople)
        {
            Forget();
        }

        return _buckets.GetOrAdd(user, static (_, burst) => new Bucket(burst), options.Burst);
    }

    /// <summary>Who has a full bucket again is as good as new.</summary>
    private void Forget()
    {
        var now = time.GetTimestamp();
        foreach (var (user, bucket) in _buckets)
        {
            if (bucket.IsFull(options, now, time))
            {
                _buckets.TryRemove(user, out _);
            }
        }

        Volatile.Write(ref _people, _buckets.Count);
    }

    private sealed class Bucket(double tokens)
    {
        private readonly Lock _lock = new();
        private double _tokens = tokens;
        private long _at = -1;

        /// <summary>Takes a token.</summary>
        /// <returns>How long it takes until there is one; zero where there was.</returns>
        internal TimeSpan Take(PaceOptions options, long now, TimeProvider time)
        {
            lock (_lock)
            {
                Fill(options, now, time);
                if (_tokens >= 1)
                {
                    _tokens--;
                    return TimeSpan.Zero;
                }

                return TimeSpan.FromMinutes((1 - _tokens) / options.PerMinute);
            }
        }

        internal bool IsFull(PaceOptions options, long now, TimeProvider time)
        {
            lock (_lock)
            {
                Fill(options, now, time);
                return _tokens >= options.Burst;
            }
        }

        private void Fill(PaceOptions options, long now, TimeProvider time)
        {
            _tokens =
                _at < 0
                    ? options.Burst
                    : Math.Min(options.Burst, _tokens + (time.GetElapsedTime(_at, now).TotalMinutes * options.PerMinute));
            _at = now;
        }
    }
}
