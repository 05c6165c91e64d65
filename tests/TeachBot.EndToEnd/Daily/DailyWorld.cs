using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Core.Stores;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Daily.Rooms;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Slack;

namespace TeachBot.EndToEnd.Daily;

/// <summary>A Discord, a Slack, a store, and the replicas on it, all by one clock. Who is killed is started anew.</summary>
internal sealed class DailyWorld : IAsyncDisposable
{
    private const int Servers = 5;

    /// <summary>A claim that nobody settles ends within this, and what may be there twice is put right.</summary>
    private static readonly TimeSpan Settled = TimeSpan.FromSeconds(70);

    private readonly FortnightPlan _plan;
    private readonly WebApplication _discord;
    private readonly BotStore _store;
    private readonly DailyReplica?[] _replicas;
    private readonly List<Task> _dying = [];
    private readonly Random _chance;

    private DailyWorld(
        FortnightPlan plan,
        string store,
        LeapClock clock,
        WebApplication discord,
        FakeGateway gateway,
        FakeDiscordRest rest,
        FakeSlack slack
    )
    {
        (_plan, Clock, _discord, Gateway, Rest, Slack) = (plan, clock, discord, gateway, rest, slack);
        (_store, _chance, _replicas) = (new BotStore(store), new Random(plan.Seed), new DailyReplica?[plan.Replicas]);
        Rooms =
        [
            .. Enumerable
                .Range(0, plan.Channels)
                .Select(number =>
                    (IQuizRoom)(
                        number % 2 == 0
                            ? new DiscordRoom(rest, gateway, number % Servers, number, clock)
                            : new SlackRoom(slack, number, clock, Chance)
                    )
                ),
        ];
    }

    internal LeapClock Clock { get; }

    internal FakeGateway Gateway { get; }

    internal FakeDiscordRest Rest { get; }

    internal FakeSlack Slack { get; }

    internal BotStore Store => _store;

    internal IReadOnlyList<IQuizRoom> Rooms { get; }

    /// <summary>How many replicas were killed.</summary>
    internal int Kills { get; private set; }

    /// <summary>The parts of a replica that lives.</summary>
    internal IServiceProvider Services => Living!.Services;

    private DailyReplica? Living => Array.Find(_replicas, replica => replica?.Life.IsOver == false);

    internal static async Task<DailyWorld> StartAsync(FortnightPlan plan, string store, CancellationToken cancellation)
    {
        var (clock, builder) = (new LeapClock(plan.Start), WebApplication.CreateSlimBuilder());
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var rest = new FakeDiscordRest(clock) { KeepsRequests = false };
        var gateway = new FakeGateway(
            new FakeGatewayRules
            {
                Token = rest.Token,
                Application = rest.Application,
                Shards = plan.Replicas,
                IdentifyEvery = TimeSpan.Zero,
                Identifies = 1_000_000,
            },
            clock
        );
        gateway.Map(app);
        rest.Map(app);
        await app.StartAsync(cancellation);
        rest.Gateway = gateway.Address;
        var world = new DailyWorld(plan, store, clock, app, gateway, rest, await FakeSlack.StartAsync(cancellation, clock));
        await world.ReviveAsync(cancellation);
        return world;
    }

    /// <summary>Goes on a little; the replicas that were killed are started anew.</summary>
    internal async Task StepAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        await ReviveAsync(cancellation);
        await Clock.StepAsync();
    }

    internal async Task PassAsync(TimeSpan time, CancellationToken cancellation)
    {
        for (var end = Clock.GetUtcNow() + time; Clock.GetUtcNow() < end; )
        {
            await StepAsync(cancellation);
        }
    }

    /// <summary>Leaps to just before a moment, and goes on to it.</summary>
    internal async Task GoAsync(DateTimeOffset moment, CancellationToken cancellation)
    {
        if (moment.AddSeconds(-1) is var before && before > Clock.GetUtcNow())
        {
            Clock.Leap(before);
        }

        while (Clock.GetUtcNow() < moment)
        {
            await StepAsync(cancellation);
        }
    }

    /// <summary>One of the replicas is killed at one of its next steps.</summary>
    internal void Doom() => _replicas[_chance.Next(_replicas.Length)]?.Life.Doom(_chance.Next(1, 25));

    /// <summary>All are killed, and stay away until a moment.</summary>
    internal void BeAwayUntil(DateTimeOffset moment)
    {
        foreach (var replica in _replicas)
        {
            replica?.Life.End();
        }

        Bury();
        Clock.Leap(moment);
    }

    /// <summary>Whether all that is due was done, and nothing is in doubt; not while no replica lives who could do it.</summary>
    internal async Task<bool> IsQuietAsync(CancellationToken cancellation)
    {
        if (Living is not { } living)
        {
            return false;
        }

        try
        {
            var now = Clock.GetUtcNow();
            return (await living.Services.GetRequiredService<IOutbox>().LoadAsync(now + Settled, cancellation)).Due == 0
                && (await living.Services.GetRequiredService<ISchedules>().DueAsync(["discord", "slack"], now, 1, cancellation)).Count == 0;
        }
        catch (StoreUnavailableException)
        {
            return false;
        }
    }

    internal double Chance()
    {
        lock (_chance)
        {
            return _chance.NextDouble();
        }
    }

    public async ValueTask DisposeAsync()
    {
        _store.GiveBack();
        foreach (var replica in _replicas)
        {
            replica?.Life.End();
        }

        Bury();
        while (_dying.Any(death => !death.IsCompleted))
        {
            await Clock.StepAsync();
        }

        await Slack.DisposeAsync();
        await _discord.DisposeAsync();
        await _store.DisposeAsync();
    }

    private async Task ReviveAsync(CancellationToken cancellation)
    {
        Bury();
        for (var number = 0; number < _replicas.Length; number++)
        {
            if (_replicas[number] is null)
            {
                _replicas[number] = new DailyReplica(Settings(number), Clock, Chance);
                using var working = Clock.Working();
                var starting = _replicas[number]!.StartAsync(cancellation);
                while (!starting.IsCompleted)
                {
                    await Clock.StepAsync();
                }

                await starting;
            }
        }
    }

    private void Bury()
    {
        for (var number = 0; number < _replicas.Length; number++)
        {
            if (_replicas[number] is { Life.IsOver: true } dead)
            {
                Kills++;
                _dying.Add(Task.Run(async () => await dead.DisposeAsync()));
                _replicas[number] = null;
            }
        }
    }

    private Dictionary<string, string?> Settings(int number) =>
        new(_store.Settings)
        {
            ["Discord:Token"] = Rest.Token,
            ["Discord:ApiBaseUrl"] = _discord.Urls.First() + "/api/v10",
            ["Discord:Shards"] = $"{number}/{_plan.Replicas}",
            ["Slack:BotToken"] = FakeSlack.Token,
            ["Slack:AppToken"] = FakeSlack.AppToken,
            ["Slack:Mode"] = "Socket",
            ["Slack:ApiBaseUrl"] = Slack.ApiBaseUrl,
            ["Pace:Burst"] = "1000",
            ["Pace:PerMinute"] = "10000",
        };
}
