using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Pipeline;
using TeachBot.Host.Playground.Board;
using TeachBot.Host.Playground.Live;
using TeachBot.Host.Playground.Names;
using TeachBot.Host.Playground.Pacing;
using TeachBot.Host.Playground.Previews;
using TeachBot.Host.Playground.Routes;
using TeachBot.Host.Playground.Security;
using TeachBot.Host.Wordings;

namespace TeachBot.Host.Playground;

/// <summary>The chat in the browser: what it is made of, and where it is found.</summary>
internal static class PlaygroundParts
{
    /// <exception cref="UsageException">The settings can't be used.</exception>
    internal static PlaygroundOptions AddPlayground(this IServiceCollection services, IConfiguration configuration, Wording wording)
    {
        var options = Options(configuration, wording);
        services.AddSingleton(options);
        if (!options.Enabled)
        {
            return options;
        }

        services.TryAddKeyedSingleton(Clocks.System, static (provider, _) => provider.GetRequiredService<TimeProvider>());
        services.AddSingleton<PlaygroundWords>();
        services.AddSingleton<Gate>();
        services.AddSingleton(_ => new Crowd(Pace(configuration)));
        services.AddSingleton<Guesses>();
        services.AddSingleton<LiveHub>();
        services.AddSingleton<Journal>();
        services.AddSingleton<MessageBoard>();
        services.AddSingleton<NameKeeper>();
        services.AddSingleton<NameDoor>();
        services.AddSingleton<IPersonTraces>(provider => provider.GetRequiredService<NameKeeper>());
        services.AddSingleton<IPersonTraces>(provider => provider.GetRequiredService<MessageBoard>());
        services.AddSingleton<IPayloadPreview, PlainTextPreview>();
        services.AddSingleton<IPayloadPreview, NeutralPreview>();
        services.AddSingleton<PlaygroundPlatform>();
        services.AddSingleton<IChatPlatform>(provider => provider.GetRequiredService<PlaygroundPlatform>());
        return options;
    }

    /// <summary>Maps the page and what it talks to; nothing where the playground is off.</summary>
    internal static void MapPlayground(this IEndpointRouteBuilder routes)
    {
        if (!routes.ServiceProvider.GetRequiredService<PlaygroundOptions>().Enabled || routes.ServiceProvider.GetService<IChat>() is null)
        {
            return;
        }

        var gate = routes.ServiceProvider.GetRequiredService<Gate>();
        routes.MapPage(gate);
        routes.MapKey(gate);
        routes.MapNames(gate);
        routes.MapStart(gate);
        routes.MapLive(gate);
        routes.MapActs(gate);
        routes.MapPreviews(gate);
        routes.MapFiles(gate);
    }

    /// <summary>Where a person on this machine finds the page; null where there is none.</summary>
    internal static string? AddressOf(WebApplication app)
    {
        if (!app.Services.GetRequiredService<PlaygroundOptions>().Enabled || app.Urls.FirstOrDefault() is not { } url)
        {
            return null;
        }

        var address = BindingAddress.Parse(url);
        return address.Host is "0.0.0.0" or "[::]" or "*" or "+"
            ? string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://localhost:{address.Port}")
            : url;
    }

    /// <summary>What the operator should know of who gets in; nothing where all is well.</summary>
    /// <param name="options">The settings.</param>
    /// <param name="isHttp">Whether a platform brings its events over HTTP.</param>
    /// <param name="wording">The operator's.</param>
    internal static IEnumerable<string> Warnings(PlaygroundOptions options, bool isHttp, Wording wording)
    {
        var isLocked = options.Key is not null || options.TeacherKey is not null;
        if (options.Enabled && isHttp && !isLocked)
        {
            yield return wording.Playground.OpenToProxies;
        }

        if (options.Enabled && isLocked && options.TeacherKey is null && options.IsTeachersSet)
        {
            yield return wording.Playground.NamesNoKey;
        }
    }

    private static PlaygroundOptions Options(IConfiguration configuration, Wording wording)
    {
        var options = new PlaygroundOptions();
        configuration.GetSection(PlaygroundOptions.Section).Bind(options);
        options.Key = string.IsNullOrEmpty(options.Key) ? null : options.Key;
        options.TeacherKey = string.IsNullOrEmpty(options.TeacherKey) ? null : options.TeacherKey;
        options.IsTeachersSet = configuration[$"{PlaygroundOptions.Section}:{nameof(PlaygroundOptions.Teachers)}"] is not null;
        options.Journal = Path.Combine(
            Path.GetDirectoryName(Path.GetFullPath(Settings.Storage(configuration, wording).Path)) ?? ".",
            "playground.jsonl"
        );
        Settings.Check(new PlaygroundOptionsValidator().Validate(null, options), wording);
        return options.Key is not null && options.Key == options.TeacherKey
            ? throw Settings.Wrong("Playground:TeacherKey ≠ Playground:Key", wording)
            : options;
    }

    private static PaceOptions Pace(IConfiguration configuration)
    {
        var options = new PaceOptions();
        configuration.GetSection(PaceOptions.Section).Bind(options);
        return options;
    }
}
