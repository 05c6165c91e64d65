using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;
using TeachBot.Core;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Health;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord.Checking;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Gateway;
using TeachBot.Discord.Gateway.Transport;
using TeachBot.Discord.Http;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Registration;
using TeachBot.Discord.Rendering;
using TeachBot.Discord.Rest;

namespace TeachBot.Discord;

/// <summary>The adapter: what it is made of, and where Discord finds it.</summary>
public static class DiscordParts
{
    private const string Route = "/discord/interactions";

    /// <summary>Registers the adapter; where it is off, only what shows how its messages would look.</summary>
    /// <param name="services">Takes the parts. They need a chat, effects, <see cref="INoteFiles"/>, a clock, and chance.</param>
    /// <param name="options">The settings, checked.</param>
    /// <param name="words">What only Discord needs to say, by language: <c>ja</c> and <c>en</c>.</param>
    public static void AddDiscord(this IServiceCollection services, DiscordOptions options, IReadOnlyDictionary<string, DiscordWords> words)
    {
        Func<string, DiscordWords> wordsOf = language => words.GetValueOrDefault(language) ?? words["ja"];
        services.AddSingleton<IPayloadPreview>(provider => new DiscordPreview(
            new MessageRenderer(provider.GetRequiredService<INoteFiles>(), wordsOf)
        ));
        if (!options.IsOn)
        {
            return;
        }

        services.AddSingleton(options);
        services.AddSingleton(wordsOf);
        services.TryAddKeyedSingleton(Clocks.System, static (provider, _) => provider.GetRequiredService<TimeProvider>());
        services.AddSingleton(new Self { Id = options.ApplicationId.Length > 0 ? options.ApplicationId : null });
        services.AddSingleton(provider => new DiscordApi(
            Requests.Client(),
            options,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<double>>()
        ));
        services.AddSingleton<IDiscordApi>(provider => provider.GetRequiredService<DiscordApi>());
        services.AddSingleton(provider => new MessageRenderer(provider.GetRequiredService<INoteFiles>(), wordsOf));
        services.AddSingleton(provider => new AnswerWriter(provider.GetRequiredService<MessageRenderer>(), wordsOf));
        services.AddSingleton<LateAnswers>();
        services.TryAddSingleton<Unfinished>();
        services.TryAddSingleton<KeptReplies>();
        services.AddSingleton<Responder>();
        services.AddSingleton<Unsupported>();
        services.TryAddSingleton<SeenEvents>();
        services.AddSingleton<MentionAnswers>();
        services.AddSingleton<KnownLanguages>();
        services.AddSingleton<IPersonTraces>(provider => provider.GetRequiredService<KnownLanguages>());
        services.AddSingleton<InteractionDecoder>();
        services.AddSingleton<IHealthPart>(provider => new DiscordHealth(
            provider.GetRequiredService<DiscordApi>(),
            provider.GetService<GatewayClient>()
        ));
        services.AddSingleton<ICheckup>(provider => new DiscordCheckup(
            options,
            provider.GetRequiredService<IDiscordApi>(),
            provider.GetRequiredService<DiscordApi>(),
            async (application, cancellation) =>
                (await provider.GetRequiredService<DiscordTools>().CompareAsync(application, cancellation)).IsEmpty,
            provider.GetRequiredService<TimeProvider>(),
            wordsOf
        ));
        if (options.Mode == DiscordOptions.Http)
        {
            services.AddSingleton(_ => new SignatureCheck(options.PublicKey));
            services.AddSingleton<InteractionEndpoint>();
        }

        if (options.Token.Length > 0)
        {
            services.AddSingleton<IChatPlatform, DiscordPlatform>();
            services.AddSingleton(provider => new CommandRegistrar(
                provider.GetRequiredService<IDiscordApi>(),
                provider.GetRequiredService<IEffects>(),
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<ILogger<CommandRegistrar>>()
            ));
            services.AddSingleton(provider => new DiscordTools(
                provider.GetRequiredService<CommandRegistrar>(),
                provider.GetRequiredService<IDiscordApi>(),
                provider.GetRequiredService<IChat>(),
                provider.GetRequiredService<Self>(),
                wordsOf
            ));
            services.AddHostedService<RegistrationService>();
            services.AddGateway(options);
        }
    }

    /// <summary>Maps where Discord sends interactions; nothing unless that is how they come.</summary>
    public static void MapDiscord(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<InteractionEndpoint>() is { } endpoint)
        {
            routes.MapPost(Route, (RequestDelegate)endpoint.HandleAsync);
        }
    }

    private static void AddGateway(this IServiceCollection services, DiscordOptions options)
    {
        if (options.Mode != DiscordOptions.Gateway)
        {
            return;
        }

        services.AddSingleton<Guilds>();
        services.AddSingleton<MessageDecoder>();
        services.AddSingleton<IGatewaySink, DispatchSink>();
        services.AddSingleton<IGatewaySockets>(_ => new WebSockets(options.UserAgent));
        services.AddSingleton(new GatewaySettings(options.Token, options.Shards));
        services.AddSingleton(provider => new GatewayClient(
            provider.GetRequiredService<GatewaySettings>(),
            provider.GetRequiredService<IDiscordApi>(),
            provider.GetRequiredService<IGatewaySockets>(),
            provider.GetRequiredService<IGatewaySink>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<double>>(),
            provider.GetRequiredService<ILogger<GatewayClient>>()
        ));
        services.AddHostedService<GatewayService>();
    }
}
