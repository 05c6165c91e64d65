using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Bots;
using TeachBot.EndToEnd.Fakes.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Learning.Attempts;
using TeachBot.Tests.Architecture;
using TeachBot.Tests.Discord;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>The whole service on a Discord of our own: gateway and REST on one port, the lecture that ships, a real store.</summary>
internal sealed class WholeBot : IAsyncDisposable
{
    internal const string Server = "7";
    internal const string Room = "70";

    private readonly BotSetup _setup;
    private readonly WebApplication _discord;
    private readonly List<WebApplication> _bots = [];
    private readonly FakeLogCollector _logs = FakeLogCollector.Create(new FakeLogCollectorOptions());
    private int _numbers = 100;

    private WholeBot(BotSetup setup, WebApplication discord, FakeGateway gateway, FakeDiscordRest rest)
    {
        (_setup, _discord, Gateway, Rest) = (setup, discord, gateway, rest);
        Store = new BotStore(setup.Store);
    }

    internal FakeGateway Gateway { get; }

    internal FakeDiscordRest Rest { get; }

    internal BotStore Store { get; }

    /// <summary>Makes the bot slow, or say something else.</summary>
    internal HeldChat Chat { get; } = new();

    internal RequestSigner Signer { get; } = new();

    internal IServiceProvider Services => _bots[^1].Services;

    internal Uri Address => new(_bots[^1].Urls.First());

    internal FakeChannel Channel => Rest.Channels[Room];

    internal IEnumerable<string> Logged => _logs.GetSnapshot().Select(record => record.Message);

    internal static Task<WholeBot> StartAsync(CancellationToken cancellation) =>
        StartAsync(new BotSetup { Rules = new FakeGatewayRules() }, cancellation);

    internal static async Task<WholeBot> StartAsync(BotSetup setup, CancellationToken cancellation)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var time = setup.DiscordTime ?? setup.Time;
        var rest = new FakeDiscordRest(time);
        var gateway = new FakeGateway(setup.Rules with { Token = rest.Token, Application = rest.Application }, time);
        gateway.Map(app);
        rest.Map(app);
        rest.Channels.Add(Room, Server);
        await app.StartAsync(cancellation);
        rest.Gateway = gateway.Address;
        setup.Before(rest);
        var bot = new WholeBot(setup, app, gateway, rest);
        await bot.JoinAsync(setup.IsHttp, cancellation);
        await UntilAsync(
            () => (setup.IsHttp || !gateway.Identified.IsEmpty) && rest.Requests.Any(request => request.Method == "PUT"),
            cancellation
        );
        return bot;
    }

    /// <summary>Another replica on the same store, with the same token.</summary>
    internal async Task JoinAsync(bool isHttp, CancellationToken cancellation)
    {
        var bot = Service.Build(
            _setup.Content ?? Path.Combine(Repository.Root, "content"),
            "http://127.0.0.1:0",
            settings => settings.AddInMemoryCollection(Settings(isHttp)),
            Wording.For("ja"),
            Replace
        );
        _bots.Add(bot);
        await bot.StartAsync(cancellation);
    }

    /// <summary>The newest replica stops; what it was doing ends first.</summary>
    internal async Task StopAsync(CancellationToken cancellation)
    {
        var bot = _bots[^1];
        await bot.StopAsync(cancellation);
        await bot.DisposeAsync();
        _bots.Remove(bot);
    }

    internal async Task RestartAsync(CancellationToken cancellation)
    {
        await StopAsync(cancellation);
        var begun = Gateway.Identified.Count;
        await JoinAsync(_setup.IsHttp, cancellation);
        await UntilAsync(() => _setup.IsHttp || Gateway.Identified.Count > begun, cancellation);
    }

    /// <summary>A student does something; what they are shown.</summary>
    internal async Task<(FakeInteraction Interaction, string Text, IReadOnlyList<string> Choices)> ActAsync(
        string person,
        int type,
        object data,
        object? message,
        CancellationToken cancellation
    )
    {
        var open = await DeliverAsync(person, type, data, message);
        await UntilAsync(() => open.Acknowledged is not null && (open.Original is not null || open.Data is not null), cancellation);
        return Look(open);
    }

    /// <summary>What stands in answer.</summary>
    internal static (FakeInteraction Interaction, string Text, IReadOnlyList<string> Choices) Look(FakeInteraction open)
    {
        var shown = open.Original is { } original ? JsonDocument.Parse(original.ToJsonString()).RootElement : default;
        return shown.ValueKind == JsonValueKind.Object ? (open, Shown.TextOf(shown), Shown.ChoicesOf(shown)) : (open, "", []);
    }

    /// <summary>A student does something, and does not wait.</summary>
    internal async Task<FakeInteraction> DeliverAsync(string person, int type, object data, object? message = null)
    {
        var open = Open(type);
        await DeliverAsync(Write(open, person, data, message));
        return open;
    }

    /// <summary>Discord delivers an interaction, maybe not for the first time.</summary>
    internal Task DeliverAsync(string interaction) =>
        Gateway.DispatchAsync("INTERACTION_CREATE", interaction, ulong.Parse(Server, CultureInfo.InvariantCulture));

    internal FakeInteraction Open(int type)
    {
        var id = Next();
        return Rest.Interactions.Open(id, "token-" + id, type);
    }

    /// <summary>An interaction as Discord writes it.</summary>
    internal string Write(FakeInteraction open, string person, object data, object? message = null) =>
        JsonSerializer.Serialize(
            new
            {
                id = open.Id,
                token = open.Token,
                application_id = Rest.Application,
                type = open.Type,
                guild_id = Server,
                channel_id = Room,
                locale = "ja",
                channel = new { id = Room, type = 0 },
                context = 0,
                app_permissions = "274878024704",
                member = new { nick = person, user = new { id = IdOf(person), username = "x" } },
                message,
                data,
            }
        );

    /// <summary>A student speaks; the answer in the channel.</summary>
    internal async Task<string> SayAsync(string person, string text, CancellationToken cancellation)
    {
        var before = Channel.Messages.Count;
        await SpeakAsync(IdOf(person), person, text);
        await UntilAsync(() => Channel.Messages.Count > before, cancellation);
        return TextOf(Channel.Messages[^1]);
    }

    /// <summary>Somebody mentions the bot.</summary>
    internal Task SpeakAsync(string author, string name, string text, bool isBot = false, string? id = null) =>
        Gateway.DispatchAsync(
            "MESSAGE_CREATE",
            JsonSerializer.Serialize(
                new
                {
                    id = id ?? Next(),
                    type = 0,
                    guild_id = Server,
                    channel_id = Room,
                    content = $"<@{Rest.Application}> {text}",
                    mentions = new[] { new { id = Rest.Application } },
                    author = new
                    {
                        id = author,
                        username = "x",
                        bot = isBot,
                    },
                    member = new { nick = name },
                }
            ),
            ulong.Parse(Server, CultureInfo.InvariantCulture)
        );

    /// <summary>Has something said in a channel, as the bot's own parts do.</summary>
    internal Task WantAsync(string post, string channel = Room) =>
        Services
            .GetRequiredService<IEffects>()
            .ApplyAsync(
                new Effect(
                    "wanted-" + post,
                    _setup.Time.GetUtcNow(),
                    [
                        new PostWanted(
                            new Post(
                                post,
                                new ChannelRef(new WorkspaceRef("discord", Server), channel),
                                Message.Of("お知らせ " + post),
                                _setup.Time.GetUtcNow()
                            )
                        ),
                    ]
                )
            );

    internal async Task<PostStatus> FindAsync(string post) => (await Services.GetRequiredService<IOutbox>().FindAsync(post))!;

    /// <summary>What the store holds of somebody's answers.</summary>
    internal Task<IReadOnlyList<Attempt>> AttemptsOfAsync(string person) =>
        Services.GetRequiredService<IAttempts>().OfAsync(new UserRef("discord", "", IdOf(person)), 100_000);

    internal IEnumerable<FakeRequest> Requests(string method, string part) =>
        Rest.Requests.Where(request => request.Method == method && request.Path.Contains(part, StringComparison.Ordinal));

    internal static string IdOf(string person) =>
        (1000 + person.Aggregate(0, (sum, letter) => (sum * 31 + letter) & 0xFFFFFF)).ToString(CultureInfo.InvariantCulture);

    internal static string TextOf(FakeMessage message) => Shown.TextOf(JsonDocument.Parse(message.Body.ToJsonString()).RootElement);

    internal static async Task UntilAsync(Func<bool> holds, CancellationToken cancellation)
    {
        // The other side is a process of its own: it is asked until it is so, or the test's time is over.
        while (!holds())
        {
            await Task.Delay(20, cancellation);
        }
    }

    public async ValueTask DisposeAsync()
    {
        Chat.Free();
        Store.GiveBack();
        while (_bots.Count > 0)
        {
            await StopAsync(TestContext.Current.CancellationToken);
        }

        await _discord.DisposeAsync();
        await Store.DisposeAsync();
        Signer.Dispose();
    }

    private string Next() => Interlocked.Increment(ref _numbers).ToString(CultureInfo.InvariantCulture);

    private Dictionary<string, string?> Settings(bool isHttp) =>
        new(Store.Settings.Concat(_setup.Settings))
        {
            ["Discord:Token"] = Rest.Token,
            ["Discord:ApiBaseUrl"] = _discord.Urls.First() + "/api/v10",
            ["Discord:Mode"] = isHttp ? "Http" : "Gateway",
            ["Discord:PublicKey"] = Signer.PublicKey,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:Console:LogLevel:Default"] = "None",
        };

    private void Replace(IServiceCollection services)
    {
        services.AddSingleton(provider => new SteadyClock(_setup.Time, provider.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton<ILoggerProvider>(_ => new FakeLoggerProvider(_logs));
        var chat = services.Last(service => service.ServiceType == typeof(IChat)).ImplementationFactory!;
        services.AddSingleton(provider => Chat.Around((IChat)chat(provider)));
        _setup.Instead(services);
    }
}
