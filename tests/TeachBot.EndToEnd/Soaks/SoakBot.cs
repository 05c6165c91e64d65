using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Tests;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Discord.Gateway.Scripted;

namespace TeachBot.EndToEnd.Soaks;

/// <summary>The whole bot and a platform in one process and on one clock, which goes on when nobody has anything to do.</summary>
internal abstract class SoakBot : IAsyncDisposable
{
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWork = TimeSpan.FromSeconds(10);

    private readonly TemporaryFolder _folder = new();
    private readonly Random _chance;
    private WebApplication? _bot;

    /// <param name="seed">What chance begins with.</param>
    /// <param name="thinks">How long the bot thinks about something.</param>
    protected SoakBot(int seed, Func<ChatEvent, TimeSpan> thinks)
    {
        _chance = new Random(seed);
        Traffic = new Traffic(Clock, thinks);
    }

    internal BusyClock Clock { get; } = new() { Calm = 1 };

    internal Traffic Traffic { get; }

    internal IServiceProvider Services => _bot!.Services;

    /// <summary>How the bot finds its platform.</summary>
    protected abstract IEnumerable<KeyValuePair<string, string?>> Settings { get; }

    /// <summary>Whether the platform knows the bot, and the bot the platform.</summary>
    protected abstract bool HasBegun { get; }

    internal async Task StartAsync(CancellationToken cancellation)
    {
        KeyValuePair<string, string?>[] settings =
        [
            new("Storage:Path", Path.Combine(_folder.Path, "bot.db")),
            new("Logging:LogLevel:Default", "None"),
            new("Pace:Burst", "1000"),
            new("Pace:PerMinute", "10000"),
            .. Settings,
        ];
        _bot = Service.Build(
            Path.Combine(Repository.Root, "content"),
            "http://127.0.0.1:0",
            all => all.AddInMemoryCollection(settings),
            Wording.For("ja"),
            services =>
            {
                services.AddSingleton(provider => new SteadyClock(Clock, provider.GetRequiredService<ILogger<SteadyClock>>()));
                services.AddSingleton<Func<double>>(_ => Next);
                Replace(services);
                var chat = services.Last(service => service.ServiceType == typeof(IChat)).ImplementationFactory!;
                services.AddSingleton(provider => Traffic.Around((IChat)chat(provider)));
                var watch = services.Last(service => service.ServiceType == typeof(IPostWatch)).ImplementationFactory!;
                services.AddSingleton<IPostWatch>(provider => new PatientWatch((IPostWatch)watch(provider), Traffic));
            }
        );
        await _bot.StartAsync(cancellation);
        await UntilAsync(() => HasBegun, cancellation);
    }

    /// <summary>Lets all happen that can happen now, then goes on a little.</summary>
    internal async Task StepAsync(CancellationToken cancellation)
    {
        await Clock.SettleAsync();
        for (
            var began = TimeProvider.System.GetTimestamp();
            Traffic.IsBusy && TimeProvider.System.GetElapsedTime(began) < LongestWork;
            await Clock.SettleAsync()
        )
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

    public virtual async ValueTask DisposeAsync()
    {
        if (_bot is not null)
        {
            // What ends may have to wait a moment, and the moments are ours.
            Clock.IsOver = () => true;
            foreach (var ending in (Func<Task>[])[() => _bot.StopAsync(CancellationToken.None), () => _bot.DisposeAsync().AsTask()])
            {
                var ended = ending();
                await UntilAsync(() => ended.IsCompleted, CancellationToken.None);
                await ended;
            }
        }

        _folder.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Puts the platform's ways into the bot.</summary>
    protected abstract void Replace(IServiceCollection services);

    /// <summary>How long something is on its way.</summary>
    protected TimeSpan Latency() => TimeSpan.FromMilliseconds(20 + (Next() * 130));

    /// <summary>A number from 0 to 1.</summary>
    protected double Next()
    {
        lock (_chance)
        {
            return _chance.NextDouble();
        }
    }
}
