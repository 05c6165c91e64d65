using System.Text;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Discord.Gateway;
using Xunit;

namespace TeachBot.Tests.Discord.Gateway.Scripted;

/// <summary>A gateway client, a Discord that follows the test, and a clock that the test turns.</summary>
internal sealed class Stage : IGatewaySink, IAsyncDisposable
{
    private readonly CancellationTokenSource _stop = new();
    private readonly List<(string Type, string Data, int Shard)> _taken = [];
    private Task? _running;

    internal Stage(string token = "secret-token", string shards = "", bool compress = false, double chance = 0.5)
    {
        Clock.IsOver = () => HasEnded;
        Discord = new ScriptedDiscord(Clock);
        Client = new GatewayClient(
            new GatewaySettings(token, shards) { Compress = compress },
            Discord,
            Discord,
            this,
            Clock,
            () => chance,
            Logger
        );
    }

    internal BusyClock Clock { get; } = new();

    internal ScriptedDiscord Discord { get; }

    internal FakeLogger<GatewayClient> Logger { get; } = new();

    internal GatewayClient Client { get; }

    /// <summary>What taking an event does, where the test wants more of it.</summary>
    internal Action<GatewayEvent> OnTake { get; set; } = _ => { };

    internal GatewayState State => Client.States[0];

    internal bool HasEnded => _running is { IsCompleted: true };

    internal IReadOnlyList<(string Type, string Data, int Shard)> Taken
    {
        get
        {
            lock (_taken)
            {
                return [.. _taken];
            }
        }
    }

    internal IEnumerable<string> Logged => Logger.Collector.GetSnapshot().Select(record => record.Message);

    public void Take(in GatewayEvent happened)
    {
        Clock.Note();
        lock (_taken)
        {
            _taken.Add((happened.Type, Encoding.UTF8.GetString(happened.Data.Span), happened.Shard));
        }

        OnTake(happened);
    }

    internal Stage Start()
    {
        _running ??= Task.Run(() => Client.RunAsync(_stop.Token));
        return this;
    }

    /// <summary>Turns the clock until the n-th connection stands.</summary>
    internal async Task<ScriptedSocket> ConnectedAsync(int nth = 1)
    {
        Start();
        await UntilAsync(() => Discord.Sockets.Count >= nth);
        return Discord.Sockets[nth - 1];
    }

    /// <summary>A connection with a session.</summary>
    internal async Task<ScriptedSocket> ReadyAsync(string? resumeAt = "ws://resume.example", int interval = 45_000)
    {
        var socket = await ConnectedAsync();
        socket.Hello(interval);
        await UntilAsync(() => socket.Of(2).Any());
        socket.Ready(resumeAt: resumeAt);
        await UntilAsync(() => State.Phase == GatewayPhase.Ready);
        return socket;
    }

    /// <summary>Turns the clock until something holds.</summary>
    internal async Task UntilAsync(Func<bool> holds, TimeSpan? atMost = null)
    {
        var end = Clock.GetUtcNow() + (atMost ?? TimeSpan.FromMinutes(5));
        while (true)
        {
            await Clock.SettleAsync();
            if (holds())
            {
                return;
            }

            Assert.True(Clock.GetUtcNow() < end, $"Nothing more happens: {State}. {string.Join(" | ", Logged)}");
            Clock.Go(end);
        }
    }

    /// <summary>Lets time go by.</summary>
    internal Task PassAsync(TimeSpan time)
    {
        var end = Clock.GetUtcNow() + time;
        return UntilAsync(() => Clock.GetUtcNow() >= end, time);
    }

    internal Task PassAsync(double seconds) => PassAsync(TimeSpan.FromSeconds(seconds));

    internal async Task StopAsync()
    {
        await _stop.CancelAsync();
        await UntilAsync(() => HasEnded);
        await _running!;
    }

    public async ValueTask DisposeAsync()
    {
        if (_running is not null)
        {
            await StopAsync();
        }

        _stop.Dispose();
    }
}
