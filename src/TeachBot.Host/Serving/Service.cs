using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeachBot.Discord;
using TeachBot.Host.Configuration;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground;
using TeachBot.Host.Wordings;
using TeachBot.Slack;

namespace TeachBot.Host.Serving;

/// <summary>The bot as a service: what it is made of, part by part.</summary>
internal static class Service
{
    private const string DefaultUrl = "http://localhost:5080";

    /// <summary>Builds it; nothing is reached for before it runs, so that it starts with its store away.</summary>
    /// <param name="content">The folder of the notes.</param>
    /// <param name="urls">Where it listens; null for what the settings say.</param>
    /// <param name="settings">Adds the settings.</param>
    /// <param name="wording">For the operator.</param>
    /// <param name="instead">Puts other parts in place of these: a test's clock, its network.</param>
    /// <exception cref="CommandLine.UsageException">The settings can't be used.</exception>
    internal static WebApplication Build(
        string content,
        string? urls,
        Action<IConfigurationBuilder> settings,
        Wording wording,
        Action<IServiceCollection>? instead = null
    )
    {
        // An empty one: the others watch the whole folder that they are started in, and all folders below, for settings of their own.
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions { Args = [] });
        settings(builder.Configuration);
        builder.WebHost.UseKestrelCore().UseUrls(UrlsOf(urls, builder.Configuration));
        builder.Services.AddRoutingCore();
        builder.Services.AddPacking();
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = TimeSpan.FromSeconds(25));
        builder.Services.AddTelemetry(builder.Logging, builder.Configuration, wording);
        builder.Services.AddClock();
        builder.Services.AddStore(builder.Configuration, wording);
        builder.Services.AddPosting();
        builder.Services.AddHostedService<FinishService>();
        builder.Services.AddContent(content, wording);
        builder.Services.AddChat(builder.Configuration, wording);
        var playground = builder.Services.AddPlayground(builder.Configuration, wording);
        var discord = Settings.Discord(builder.Configuration, wording);
        Sodium.PrepareFor(discord);
        builder.Services.AddDiscord(
            discord,
            new Dictionary<string, DiscordWords> { ["ja"] = Wording.For("ja").Discord, ["en"] = Wording.For("en").Discord }
        );
        var slack = Settings.Slack(builder.Configuration, wording);
        if (slack.IsInstallable)
        {
            builder.Services.AddSecrets();
        }

        builder.Services.AddSlack(
            slack,
            new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack }
        );
        var isHttp = discord is { IsOn: true, Mode: DiscordOptions.Http } || slack is { IsOn: true, Mode: SlackOptions.Http };
        builder.Services.AddSingleton(new Notices([.. PlaygroundParts.Warnings(playground, isHttp, wording)]));
        instead?.Invoke(builder.Services);
        builder.Services.AddProxies(builder.Configuration, wording);
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.MapHealth();
        app.MapPlayground();
        app.MapDiscord();
        app.MapSlack();
        return app;
    }

    /// <summary>
    /// Where it listens: what the command line says, then the environment as .NET names it, then the settings, of which the file comes
    /// with the program.
    /// </summary>
    internal static string UrlsOf(string? urls, IConfiguration configuration) =>
        urls ?? configuration["ASPNETCORE_URLS"] ?? configuration["Urls"] ?? DefaultUrl;
}
