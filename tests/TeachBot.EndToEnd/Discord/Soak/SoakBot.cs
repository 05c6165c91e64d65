using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Discord;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Discord.Soak;

/// <summary>The whole bot and a Discord in one process and on one clock, which goes on when nobody has anything to do.</summary>
internal sealed class SoakBot : IAsyncDisposable
{
    internal const string Room = "70";

    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();
    private readonly Random _chance;
    private readonly WebApplication _bot;

    internal SoakBot(int seed, Func<ChatEvent, TimeSpan> thinks)
    {
        _chance = new Random(seed);
        Rest = new FakeDiscordRest(Clock) { KeepsRequests = false };
        Rest.Channels.Add(Room, "7");
        Gateway = new FakeGateway(new FakeGatewayRules { Token = Rest.Token, Application = Rest.Application }, Clock);
        Gateway.StandAt(new Uri("ws://gateway.example"));
        Rest.Gateway = Gateway.Address;
        Traffic = new Traffic(Clock, thinks);
        _bot = Service.Build(Path.Combine(Repository.Root, "content"), "http://127.0.0.1:0", settings => settings.AddInMemoryCollection(Settings()), Wording.For("ja"), Replace);
    }

    internal BusyClock Clock { get; } = new() { Calm = 1 };

    internal FakeDiscordRest Rest { get; }

    internal FakeGateway Gateway { get; }

    internal Traffic Traffic { get; }

    internal IServiceProvider Services => _bot.Services;

    internal async Task StartAsync(CancellationToken cancellation)
    {
        await _bot.StartAsync(cancellation);
        await UntilAsync(() => Rest.Commands.Writes == 1 && Gateway.Sessions.Any(session => session.Connection is not null), cancellation);
    }

    /// <summary>Lets all happen that can happen now, then goes on a little.</summary>
    internal async Task StepAsync(CancellationToken cancellation)
    {
        await Clock.SettleAsync();
        for (var began = TimeProvider.System.GetTimestamp(); Traffic.IsBusy && TimeProvider.System.GetElapsedTime(began) < LongestWork; await Clock.SettleAsync())
        {
            cancellation.ThrowIfCancellationRequested();
        }

        Clock.Advance(Step);
    }

    internal async Task PassAsync(TimeSpan time, CancellationToken cancellation)
    {
        var end = Clock.GetUtcNow() + time;
        await UntilAsync(() => Clock.GetUtcNow() >= end, cancellation);
    }

    internal async Task UntilAsync(Func<bool> holds, CancellationToken cancellation)
    {
        while (!holds())
        {
            await StepAsync(cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        // What ends may have to wait a moment, and the moments are ours.
        Clock.IsOver = () => true;
        foreach (var ending in (Func<Task>[])[() => _bot.StopAsync(CancellationToken.None), () => _bot.DisposeAsync().AsTask()])
        {
            var ended = ending();
            await UntilAsync(() => ended.IsCompleted, CancellationToken.None);
            await ended;
        }

        _folder.Dispose();
    }

    private Dictionary<string, string?> Settings() => new()
    {
        ["Storage:Path"] = Path.Combine(_folder.Path, "bot.db"), ["Discord:Token"] = Rest.Token, ["Discord:ApiBaseUrl"] = "http://discord.example/api/v10", ["Logging:LogLevel:Default"] = "None",
        ["Pace:Burst"] = "1000", ["Pace:PerMinute"] = "10000",
    };

    private void Replace(IServiceCollection services)
    {
        services.AddSingleton(provider => new SteadyClock(Clock, provider.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton<Func<double>>(_ => Next);
        services.AddSingleton(_ => new LocalNetwork(Rest, Gateway, Clock, Traffic, () => TimeSpan.FromMilliseconds(20 + (Next() * 130))));
        services.AddSingleton<IGatewaySockets>(provider => provider.GetRequiredService<LocalNetwork>());
        services.AddSingleton(provider => new DiscordApi(
            new HttpClient(provider.GetRequiredService<LocalNetwork>(), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan }, provider.GetRequiredService<DiscordOptions>(), provider.GetRequiredService<TimeProvider>(), Next));
        var sink = services.Last(service => service.ServiceType == typeof(IGatewaySink)).ImplementationType!;
        services.AddSingleton(provider => Traffic.Around((IGatewaySink)ActivatorUtilities.CreateInstance(provider, sink)));
        var chat = services.Last(service => service.ServiceType == typeof(IChat)).ImplementationFactory!;
        services.AddSingleton(provider => Traffic.Around((IChat)chat(provider)));
    }

    private double Next()
    {
        lock (_chance)
        {
            return _chance.NextDouble();
        }
    }
}
