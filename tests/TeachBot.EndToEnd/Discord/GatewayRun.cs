using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The fake gateway on loopback and, once started, our client connected to it.</summary>
internal sealed class GatewayRun : IGatewaySink, IAsyncDisposable
{
    internal const double Speed = 5;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(40);

    private readonly CancellationTokenSource _stop = new();
    private readonly List<string> _taken = [];
    private readonly WebApplication _app;
    private Task? _running;

    private GatewayRun(WebApplication app, FakeGateway gateway) => (_app, Gateway) = (app, gateway);

    internal FakeGateway Gateway { get; }

    internal FakeLogger<GatewayClient> Logger { get; } = new();

    internal GatewayClient? Client { get; private set; }

    internal GatewayState State => Client!.States[0];

    internal bool HasEnded => _running is { IsCompleted: true };

    internal string ApiAddress => $"{_app.Urls.First()}/api";

    /// <summary>The ids of the interactions that came, in order.</summary>
    internal IReadOnlyList<string> Taken
    {
        get
        {
            lock (_taken)
            {
                return [.. _taken];
            }
        }
    }

    public void Take(in GatewayEvent happened)
    {
        if (happened.Type == "INTERACTION_CREATE")
        {
            using var json = JsonDocument.Parse(happened.Data);
            lock (_taken)
            {
                _taken.Add(json.RootElement.GetProperty("id").GetString()!);
            }
        }
    }

    /// <summary>Only the gateway, for whichever client.</summary>
    internal static async Task<GatewayRun> ServeAsync(FakeGatewayRules? rules = null, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { Args = [] });
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var gateway = new FakeGateway(
            rules ?? new FakeGatewayRules { HeartbeatInterval = TimeSpan.FromSeconds(5) },
            time ?? new FastClock(Speed)
        );
        gateway.Map(app);
        app.MapGet("/api/v10/gateway/bot", () => gateway.Info());
        await app.StartAsync();
        return new GatewayRun(app, gateway);
    }

    /// <summary>With our client.</summary>
    internal static async Task<GatewayRun> StartAsync(
        FakeGatewayRules? rules = null,
        bool compress = false,
        string shards = "",
        Fault[]? onConnect = null
    )
    {
        var run = await ServeAsync(rules);
        foreach (var fault in onConnect ?? [])
        {
            run.Gateway.OnConnect.Enqueue(fault);
        }

        var chance = new Random(7);
        var settings = new GatewaySettings(run.Gateway.Rules.Token, shards) { Compress = compress };
        run.Client = new GatewayClient(
            settings,
            new GatewayAddressOf(run.Gateway),
            new WebSockets("DiscordBot (https://example.org, 0)"),
            run,
            run.Gateway.Time,
            () => Next(chance),
            run.Logger
        );
        run._running = Task.Run(() => run.Client.RunAsync(run._stop.Token));
        return run;
    }

    internal Task ReadyAsync() => UntilAsync(() => Client!.States.All(state => state.Phase == GatewayPhase.Ready));

    internal Task InteractAsync(int id) => Gateway.DispatchAsync("INTERACTION_CREATE", $$"""{"id":"{{id}}","type":2,"token":"t"}""");

    internal async Task UntilAsync(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!holds())
        {
            Assert.False(
                patience.IsCancellationRequested,
                $"Nothing more happens. Taken {string.Join(',', Taken)}; {string.Join(" | ", Gateway.Violations)}; "
                    + $"{string.Join(" | ", Logger.Collector.GetSnapshot().Select(record => record.Message))}"
            );
            await Task.Delay(5, TestContext.Current.CancellationToken);
        }
    }

    internal async Task StopAsync()
    {
        await _stop.CancelAsync();
        if (_running is not null)
        {
            await _running;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        await _app.DisposeAsync();
        _stop.Dispose();
    }

    private static double Next(Random chance)
    {
        lock (chance)
        {
            return chance.NextDouble();
        }
    }
}
