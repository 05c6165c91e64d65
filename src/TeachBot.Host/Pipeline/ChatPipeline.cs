using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Commands;
using TeachBot.Commands.Daily;
using TeachBot.Commands.Learners.Reminding;
using TeachBot.Commands.People;
using TeachBot.Commands.Quizzing;
using TeachBot.Commands.Recurring;
using TeachBot.Commands.Rooms;
using TeachBot.Commands.Wording;
using TeachBot.Content;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Posting;
using TeachBot.Core.Schedules;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Configuration;
using TeachBot.Host.Wordings;
using TeachBot.Learning.Attempts;
using TeachBot.Learning.People;
using TeachBot.Learning.Ranking;
using TeachBot.Learning.Sessions;

namespace TeachBot.Host.Pipeline;

/// <summary>The chat with all that stands around it.</summary>
internal static class ChatPipeline
{
    /// <exception cref="UsageException">The settings can't be used.</exception>
    internal static void AddChat(this IServiceCollection services, IConfiguration configuration, Wording wording)
    {
        var (pace, links) = (Pace(configuration, wording), Links(configuration, wording));
        services.AddSingleton<IReadOnlyDictionary<string, ChatWording>>(_ => new Dictionary<string, ChatWording>
        {
            ["ja"] = Wording.For("ja").Chat,
            ["en"] = Wording.For("en").Chat,
        });
        services.AddSingleton<Apologies>();
        services.AddSingleton<KnownSettings>();
        services.AddSingleton<RoomFinder>();
        services.AddSingleton<Conversations>();
        services.AddSingleton<IPersonTraces>(provider => provider.GetRequiredService<Conversations>());
        services.AddSingleton<CalledNames>();
        services.AddSingleton<IPersonTraces>(provider => provider.GetRequiredService<CalledNames>());
        services.AddSingleton(provider => new Specs(Words(provider)["ja"], Words(provider)["en"]));
        services.AddSingleton(provider => new ChatParts(
            provider.GetRequiredService<RoomFinder>(),
            provider.GetRequiredService<Specs>(),
            provider.GetRequiredService<Conversations>(),
            provider.GetRequiredService<IEffects>(),
            provider.GetRequiredService<ISessions>(),
            provider.GetRequiredService<IAttempts>(),
            provider.GetRequiredService<KnownSettings>(),
            provider.GetRequiredService<ISchedules>(),
            provider.GetRequiredService<IBoards>()
        )
        {
            People = new PeopleParts(
                provider.GetRequiredService<ILearners>(),
                provider.GetRequiredService<ILinkCodes>(),
                provider.GetRequiredService<IRecords>(),
                RandomNumberGenerator.GetInt32
            )
            {
                Traces = [.. provider.GetServices<IPersonTraces>()],
            },
            Names = provider.GetRequiredService<CalledNames>(),
            Watch = provider.GetRequiredService<IPostWatch>(),
            LinkOf = citation => links?.Of(citation),
        });
        services.AddSingleton<IPostBodies, QuizPosts>();
        services.AddSingleton<IRecurring, DailyRunner>();
        services.AddSingleton<IRecurring, ReminderRunner>();
        services.AddSingleton<IChat>(provider =>
            Around(
                new Chat(provider.GetRequiredService<ChatParts>()),
                pace,
                provider.GetRequiredService<TimeProvider>(),
                provider.GetRequiredService<Apologies>(),
                provider.GetRequiredService<ILoggerFactory>()
            )
        );
    }

    /// <summary>From the inside out.</summary>
    internal static LoggedChat Around(IChat chat, PaceOptions pace, TimeProvider time, Apologies apologies, ILoggerFactory loggers)
    {
        chat = new TimedChat(chat, time, apologies);
        chat = new GuardedChat(chat, apologies, loggers.CreateLogger<GuardedChat>());
        chat = new PacedChat(chat, pace, time, apologies);
        chat = new OnceChat(chat);
        return new LoggedChat(chat, time, loggers.CreateLogger<LoggedChat>());
    }

    private static PaceOptions Pace(IConfiguration configuration, Wording wording)
    {
        var options = new PaceOptions();
        configuration.GetSection(PaceOptions.Section).Bind(options);
        Settings.Check(new PaceOptionsValidator().Validate(null, options), wording);
        return options;
    }

    /// <summary>Null where the notes can't be read on the web.</summary>
    private static CitationLinks? Links(IConfiguration configuration, Wording wording)
    {
        const string Setting = "Content:SourceUrl";
        return string.IsNullOrWhiteSpace(configuration[Setting])
            ? null
            : CitationLinks.Read(configuration[Setting]!) ?? throw Settings.Wrong($"{Setting} = https://…/{{file}}#L{{line}}", wording);
    }

    private static IReadOnlyDictionary<string, ChatWording> Words(IServiceProvider provider) =>
        provider.GetRequiredService<IReadOnlyDictionary<string, ChatWording>>();
}
