using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Daily.Killing;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Web;
using TeachBot.Storage;
using TeachBot.Tests.Architecture;

namespace TeachBot.EndToEnd.Daily;

/// <summary>The whole bot on both platforms, which can be killed.</summary>
internal sealed class DailyReplica : IAsyncDisposable
{
    private readonly WebApplication _bot;

    /// <param name="settings">Where the store and the platforms are.</param>
    /// <param name="clock">The only time there is.</param>
    /// <param name="chance">Numbers from 0 to 1.</param>
    internal DailyReplica(IEnumerable<KeyValuePair<string, string?>> settings, LeapClock clock, Func<double> chance)
    {
        Life = new Life(clock);
        _bot = Service.Build(
            Path.Combine(Repository.Root, "content"),
            "http://127.0.0.1:0",
            builder => builder.AddInMemoryCollection(settings),
            Wording.For("ja"),
            services => Replace(services, clock, chance)
        );
    }

    internal Life Life { get; }

    internal IServiceProvider Services => _bot.Services;

    internal Task StartAsync(CancellationToken cancellation) => _bot.StartAsync(cancellation);

    /// <summary>Kills it; what is left of it in this process goes without being heard.</summary>
    public async ValueTask DisposeAsync()
    {
        Life.End();
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        try
        {
            await _bot.StopAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            // It waits for what it can't reach.
        }

        await _bot.DisposeAsync();
        Life.Dispose();
    }

    private void Replace(IServiceCollection services, LeapClock clock, Func<double> chance)
    {
        services.AddSingleton(provider => new SteadyClock(clock, provider.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton(chance);
        services.RemoveAll<ILoggerProvider>();
        services.AddSingleton<IEffects>(provider => new MortalEffects(provider.GetRequiredService<SqlStore>(), Life, chance));
        services.AddSingleton<IOutbox>(provider => new MortalOutbox(provider.GetRequiredService<SqlStore>().Outbox, Life));
        services.AddSingleton(_ => new MortalNetwork(Life));
        services.AddSingleton<IGatewaySockets>(provider => provider.GetRequiredService<MortalNetwork>());
        services.AddSingleton<ISockets>(provider => provider.GetRequiredService<MortalNetwork>());
        services.AddSingleton(provider => new DiscordApi(
            Client(provider),
            provider.GetRequiredService<DiscordOptions>(),
            provider.GetRequiredService<TimeProvider>(),
            chance
        ));
        services.AddSingleton(provider => new SlackHttp(
            Client(provider),
            provider.GetRequiredService<IConfiguration>()["Slack:ApiBaseUrl"]!,
            provider.GetRequiredService<TimeProvider>()
        ));
    }

    private static HttpClient Client(IServiceProvider provider) =>
        new(provider.GetRequiredService<MortalNetwork>(), disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
}
