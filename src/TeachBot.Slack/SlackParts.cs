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
using TeachBot.Core.Workspaces;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Http;
using TeachBot.Slack.Installing;
using TeachBot.Slack.Rendering;
using TeachBot.Slack.Running;
using TeachBot.Slack.Setup;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.Slack;

/// <summary>The adapter: what it is made of, and where Slack finds it.</summary>
public static class SlackParts
{
    /// <summary>Registers the adapter; where it is off, only what shows how its messages would look.</summary>
    /// <param name="services">
    /// Takes the parts. They need an <see cref="IChat"/>, <see cref="IEffects"/>, <see cref="INoteFiles"/>, a clock, a source of chance,
    /// and <see cref="IOpenInstallations"/> where the app can be installed.
    /// </param>
    /// <param name="options">The settings, checked.</param>
    /// <param name="words">What only Slack needs to say, by language: <c>ja</c> and <c>en</c>.</param>
    public static void AddSlack(this IServiceCollection services, SlackOptions options, IReadOnlyDictionary<string, SlackWords> words)
    {
        Func<string, SlackWords> wordsOf = language => words.GetValueOrDefault(language) ?? words["ja"];
        services.AddSingleton<IPayloadPreview>(provider => new SlackPreview(provider.GetRequiredService<INoteFiles>(), wordsOf));
        if (!options.IsOn)
        {
            return;
        }

        services.AddSingleton(wordsOf);
        services.TryAddKeyedSingleton(Clocks.System, static (provider, _) => provider.GetRequiredService<TimeProvider>());
        services.AddWeb(options);
        services.AddAnswers();
        services.AddInstalling(options);
        services.AddSingleton<IChatPlatform, SlackPlatform>();
        services.AddSingleton<Introduction>();
        services.AddHostedService(provider => provider.GetRequiredService<Introduction>());
        services.AddSingleton<IHealthPart>(provider => new SlackHealth(
            provider.GetRequiredService<WorkspaceDirectory>(),
            provider.GetService<SocketClient>()
        ));
        services.AddSingleton<ICheckup>(provider => new SlackCheckup(
            options,
            provider.GetRequiredService<SlackApi>(),
            provider.GetRequiredService<TimeProvider>(),
            wordsOf,
            provider.GetService<IWorkspaces>() is { } settings
                ? new ChannelCheckup(provider.GetRequiredService<SlackApi>(), settings)
                : null,
            provider.GetService<IOpenInstallations>()
        ));
        if (options.Mode == SlackOptions.Http)
        {
            services.AddSingleton(new SignatureCheck(options.SigningSecret));
            services.AddSingleton<SlackDoor>();
            services.AddSingleton<SlackEndpoint>();
        }
        else
        {
            services.AddSingleton<ISockets, RealSockets>();
            services.AddSingleton<IEnvelopeSink, EnvelopeSink>();
            services.AddSingleton(provider => new SocketClient(
                new SocketParts(
                    provider.GetRequiredService<SlackApi>(),
                    options.AppToken,
                    provider.GetRequiredService<AllowedHosts>(),
                    provider.GetRequiredService<ISockets>(),
                    provider.GetRequiredService<IEnvelopeSink>(),
                    provider.GetRequiredService<TimeProvider>(),
                    provider.GetRequiredService<Func<double>>(),
                    provider.GetRequiredService<ILogger<SocketClient>>()
                )
            ));
            services.AddHostedService<SocketService>();
        }
    }

    /// <summary>Maps where people install the app, and where Slack sends to; nothing unless that is how it is done.</summary>
    public static void MapSlack(this IEndpointRouteBuilder routes)
    {
        if (routes.ServiceProvider.GetService<InstallEndpoint>() is { } installing)
        {
            routes.MapGet(SlackRoutes.Install, (RequestDelegate)installing.InstallAsync);
            routes.MapGet(SlackRoutes.Redirect, (RequestDelegate)installing.RedirectAsync);
        }

        if (routes.ServiceProvider.GetService<SlackEndpoint>() is { } endpoint)
        {
            routes.MapPost(SlackRoutes.Events, (RequestDelegate)endpoint.EventsAsync);
            routes.MapPost(SlackRoutes.Commands, (RequestDelegate)endpoint.CommandsAsync);
            routes.MapPost(SlackRoutes.Interactivity, (RequestDelegate)endpoint.InteractivityAsync);
        }
    }

    private static void AddWeb(this IServiceCollection services, SlackOptions options)
    {
        services.AddSingleton(new WorkspaceDirectory(options.BotTokens()));
        services.AddSingleton(new AllowedHosts(options.ApiBaseUrl));
        services.AddSingleton(provider => new SlackHttp(
            Requests.Client(),
            options.ApiBaseUrl,
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton<SlackApi>();
        services.AddSingleton<Organizations>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<Views>();
        services.AddSingleton<ResponseUrls>();
        services.AddSingleton<Uploads>();
        services.AddSingleton<IPictures, FileUploads>();
        services.AddSingleton<MessageRenderer>();
        services.AddSingleton<Patience>();
    }

    private static void AddInstalling(this IServiceCollection services, SlackOptions options)
    {
        if (!options.IsInstallable)
        {
            return;
        }

        services.AddSingleton(new AllowedTeams(options.Teams));
        services.AddSingleton<InstalledWorkspaces>();
        services.AddHostedService<InstallationWatch>();
        services.AddSingleton(provider => new InstallStates(options.ClientSecret, provider.GetRequiredService<TimeProvider>()));
        services.AddSingleton(provider => new CodeExchange(
            options,
            provider.GetRequiredService<SlackHttp>(),
            provider.GetRequiredService<TimeProvider>()
        ));
        services.AddSingleton(provider => new InstallEndpoint(
            options,
            provider.GetRequiredService<InstallStates>(),
            provider.GetRequiredService<CodeExchange>(),
            provider.GetRequiredService<InstalledWorkspaces>(),
            provider.GetRequiredService<AllowedTeams>(),
            provider.GetRequiredService<IEffects>(),
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<Func<string, SlackWords>>(),
            provider.GetRequiredService<ILogger<InstallEndpoint>>()
        ));
    }

    private static void AddAnswers(this IServiceCollection services)
    {
        services.AddSingleton<EventDecoder>();
        services.AddSingleton<CommandDecoder>();
        services.AddSingleton<InteractionDecoder>();
        services.AddSingleton<Reception>();
        services.AddSingleton<People>();
        services.AddSingleton<AnswerWriter>();
        services.AddSingleton<KeyedPosts>();
        services.AddSingleton<Replies>();
        services.AddSingleton<Troubles>();
        services.AddSingleton<PrivateFiles>();
        services.AddSingleton<LateAnswers>();
        services.AddSingleton<Responder>();
        services.AddSingleton<MentionAnswers>();
        services.AddSingleton<HomePage>();
        services.AddSingleton<HomeRefreshes>();
        services.AddSingleton<Intake>();

        // Other adapters have them too: all share one.
        services.TryAddSingleton<SeenEvents>();
        services.TryAddSingleton<Unfinished>();
        services.TryAddSingleton<KeptReplies>();
    }
}
