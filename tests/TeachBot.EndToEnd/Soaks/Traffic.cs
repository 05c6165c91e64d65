using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>What reached the bot and what it answered, and whether it is about to. The clock stands still while it is.</summary>
/// <param name="clock">The only time there is.</param>
/// <param name="thinks">How long the bot thinks about something.</param>
internal sealed class Traffic(BusyClock clock, Func<ChatEvent, TimeSpan> thinks)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Path> _paths = [];
    private int _awake;
    private int _working;
    private int _waiting;

    /// <summary>Whether something is done, or an answer is being made, by the machine alone.</summary>
    internal bool IsBusy => (Volatile.Read(ref _awake) > 0 || Volatile.Read(ref _working) > 0) && Volatile.Read(ref _waiting) == 0;

    /// <summary>How many events the bot was slow with.</summary>
    internal int Slow { get; private set; }

    /// <summary>What was answered more or less often than it was delivered.</summary>
    internal IReadOnlyList<string> Uneven
    {
        get
        {
            lock (_lock)
            {
                return
                [
                    .. _paths
                        .Where(path => path.Value.Answers != path.Value.Deliveries)
                        .Select(path => $"{path.Key}: {path.Value.Deliveries} deliveries, {path.Value.Answers} answers"),
                ];
            }
        }
    }

    /// <summary>How much was delivered, how much of it again, and how often all in all.</summary>
    internal (int All, int Again, int Deliveries) Delivery
    {
        get
        {
            lock (_lock)
            {
                return (_paths.Count, _paths.Values.Count(path => path.Deliveries > 1), _paths.Values.Sum(path => path.Deliveries));
            }
        }
    }

    internal Path Of(string id)
    {
        lock (_lock)
        {
            return _paths.GetValueOrDefault(id) ?? new Path();
        }
    }

    /// <summary>Something has reached the bot.</summary>
    internal void Delivered(string id)
    {
        lock (_lock)
        {
            if (!_paths.TryGetValue(id, out var path))
            {
                _paths[id] = path = new Path { DeliveredAt = clock.GetUtcNow() };
            }

            Change(path, static path => path.Deliveries++);
        }
    }

    /// <summary>The bot has answered it, or said that it has come.</summary>
    internal void Answered(string id)
    {
        lock (_lock)
        {
            var path = _paths[id];
            path.AnsweredAt ??= clock.GetUtcNow();
            Change(path, static path => path.Answers++);
        }
    }

    /// <summary>An answer waits for what the platform says first: the clock goes on until that has come.</summary>
    internal async Task<T> WaitAsync<T>(Task<T> said)
    {
        Interlocked.Increment(ref _waiting);
        try
        {
            return await said;
        }
        finally
        {
            Interlocked.Decrement(ref _waiting);
        }
    }

    /// <summary>The id that a platform gave something: what stands behind the platform's name.</summary>
    internal static string IdOf(ChatEvent happened) => IdOf(happened.Origin.Id);

    /// <summary>The same by the event's id: of what is known by its moment, as words in Slack, what stands behind the second.</summary>
    internal static string IdOf(string eventId) => eventId.Split(':')[1].Split('.')[^1];

    internal IChat Around(IChat inner) => new Thinking(this, inner);

    private TimeSpan Thinks(ChatEvent happened) => thinks(happened);

    /// <summary>The bot thinks by the clock: that may go on meanwhile.</summary>
    private async Task ThinkAsync(string id, TimeSpan time)
    {
        if (time <= TimeSpan.Zero)
        {
            return;
        }

        Path path;
        lock (_lock)
        {
            (path, Slow) = (_paths[id], Slow + 1);
            Change(path, static path => path.Asleep++);
        }

        await Task.Delay(time, clock);
        lock (_lock)
        {
            Change(path, static path => path.Asleep--);
        }
    }

    private void Done(string id)
    {
        lock (_lock)
        {
            _paths[id].DoneAt ??= clock.GetUtcNow();
        }

        Interlocked.Decrement(ref _working);
    }

    private void Change(Path path, Action<Path> change)
    {
        clock.Note();
        var before = path.Awake;
        change(path);
        _awake += path.Awake - before;
    }

    /// <summary>How something went.</summary>
    internal sealed class Path
    {
        internal DateTimeOffset? DeliveredAt { get; init; }

        internal DateTimeOffset? AnsweredAt { get; set; }

        /// <summary>When its effect had been had for the first time.</summary>
        internal DateTimeOffset? DoneAt { get; set; }

        internal int Deliveries { get; set; }

        internal int Answers { get; set; }

        /// <summary>How many of its deliveries are thought about.</summary>
        internal int Asleep { get; set; }

        /// <summary>How many of them are answered as soon as the machine comes to it.</summary>
        internal int Awake => Math.Max(0, Deliveries - Answers - Asleep);
    }

    private sealed class Thinking(Traffic traffic, IChat inner) : IChat
    {
        public IReadOnlyList<CommandSpec> Commands => inner.Commands;

        public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
        {
            if (happened is SuggestionsWanted)
            {
                return await inner.HandleAsync(happened, cancellation);
            }

            var id = IdOf(happened);
            await traffic.ThinkAsync(id, traffic.Thinks(happened));
            Interlocked.Increment(ref traffic._working);
            try
            {
                return await inner.HandleAsync(happened, cancellation);
            }
            finally
            {
                traffic.Done(id);
            }
        }
    }
}
