using System.Collections.Concurrent;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Discord.Gateway;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>What reached the bot and what it answered, and whether it is about to. The clock stands still while it is.</summary>
internal sealed class Traffic(BusyClock clock, Func<ChatEvent, TimeSpan> thinks)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Path> _paths = [];
    private int _busy;

    /// <summary>Whether an answer is being made.</summary>
    internal bool IsBusy => Volatile.Read(ref _busy) > 0;

    /// <summary>How many events the bot was slow with.</summary>
    internal int Slow { get; private set; }

    /// <summary>Interactions that were answered more or less often than they were delivered.</summary>
    internal IReadOnlyList<string> Uneven
    {
        get
        {
            lock (_lock)
            {
                return [.. _paths.Where(path => path.Value.Answers != path.Value.Deliveries).Select(path => $"{path.Key}: {path.Value.Deliveries} deliveries, {path.Value.Answers} answers")];
            }
        }
    }

    /// <summary>How many interactions were delivered, and how many of them again.</summary>
    internal (int All, int Again) Delivery
    {
        get
        {
            lock (_lock)
            {
                return (_paths.Count, _paths.Values.Count(path => path.Deliveries > 1));
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

    /// <summary>A call was made to Discord.</summary>
    internal void Called(string path)
    {
        clock.Note();
        if (path.Split('/') is [.., "interactions", var id, _, "callback"])
        {
            lock (_lock)
            {
                var way = _paths[id];
                way.Answers++;
                way.AnsweredAt ??= clock.GetUtcNow();
                if (way.Asleep > 0)
                {
                    way.Asleep--;
                }
                else
                {
                    _busy--;
                }
            }
        }
    }

    internal IGatewaySink Around(IGatewaySink inner) => new Sink(this, inner);

    internal IChat Around(IChat inner) => new Thinking(this, inner);

    private TimeSpan Thinks(ChatEvent happened) => thinks(happened);

    private void Delivered(string id)
    {
        clock.Note();
        lock (_lock)
        {
            if (!_paths.TryGetValue(id, out var way))
            {
                _paths[id] = way = new Path { DeliveredAt = clock.GetUtcNow() };
            }

            way.Deliveries++;
            _busy++;
        }
    }

    /// <summary>The bot thinks by the clock: that may go on until it is answered, or awake.</summary>
    private async Task ThinkAsync(string id, TimeSpan time)
    {
        if (time <= TimeSpan.Zero)
        {
            return;
        }

        lock (_lock)
        {
            (_paths[id].Asleep, _busy, Slow) = (_paths[id].Asleep + 1, _busy - 1, Slow + 1);
        }

        await Task.Delay(time, clock);
        lock (_lock)
        {
            if (_paths[id].Asleep > 0)
            {
                (_paths[id].Asleep, _busy) = (_paths[id].Asleep - 1, _busy + 1);
            }
        }
    }

    /// <summary>An interaction's way.</summary>
    internal sealed class Path
    {
        internal DateTimeOffset? DeliveredAt { get; init; }

        internal DateTimeOffset? AnsweredAt { get; set; }

        internal int Deliveries { get; set; }

        internal int Answers { get; set; }

        internal int Asleep { get; set; }
    }

    private sealed class Sink(Traffic traffic, IGatewaySink inner) : IGatewaySink
    {
        public void Take(in GatewayEvent happened)
        {
            if (happened.Type == "INTERACTION_CREATE")
            {
                using var json = JsonDocument.Parse(happened.Data);
                traffic.Delivered(json.RootElement.GetProperty("id").GetString()!);
            }

            inner.Take(happened);
        }
    }

    private sealed class Thinking(Traffic traffic, IChat inner) : IChat
    {
        public IReadOnlyList<CommandSpec> Commands => inner.Commands;

        public async ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default)
        {
            if (happened is not SuggestionsWanted)
            {
                await traffic.ThinkAsync(happened.Origin.Id["discord:".Length..], traffic.Thinks(happened));
            }

            return await inner.HandleAsync(happened, cancellation);
        }
    }
}
