using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
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
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Serving;
using TeachBot.Host.Wordings;
using TeachBot.Learning.Attempts;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole service on a Slack of our own: sockets or requests, and the Web API, the lecture that ships, a real store.</summary>
internal sealed class SlackBot : IAsyncDisposable
{
    private const string Secret = "fake-signing-secret";
    private readonly SlackSetup _setup;
    private readonly List<(WebApplication App, FakeSender Sender)> _bots = [];
    private readonly FakeLogCollector _logs = FakeLogCollector.Create(new FakeLogCollectorOptions());

    private SlackBot(SlackSetup setup, FakeSlack slack) => (_setup, Slack, Store) = (setup, slack, new BotStore(setup.Store));

    internal FakeSlack Slack { get; }

    internal BotStore Store { get; }

    /// <summary>Makes the bot slow, or say something else.</summary>
    internal HeldChat Chat { get; } = new();

    internal string Address => _bots[^1].App.Urls.First();

    /// <summary>Sends to the newest replica over HTTP.</summary>
    internal FakeSender Sender => _bots[^1].Sender;

    internal IServiceProvider Services => _bots[^1].App.Services;

    internal IEnumerable<string> Logged => _logs.GetSnapshot().Select(record => record.Message);

    internal static Task<SlackBot> StartAsync(CancellationToken cancellation) => StartAsync(new SlackSetup(), cancellation);

    internal static async Task<SlackBot> StartAsync(SlackSetup setup, CancellationToken cancellation)
    {
        var slack = await FakeSlack.StartAsync(cancellation);
        setup.Before(slack);
        var bot = new SlackBot(setup, slack);
        await bot.JoinAsync(cancellation);
        return bot;
    }

    /// <summary>Another replica on the same store, with the same tokens.</summary>
    internal async Task JoinAsync(CancellationToken cancellation)
    {
        var (sockets, introduced) = (Slack.Sockets.Greeted, Slack.Calls.Count(call => call == "auth.test"));
        var app = Service.Build(
            Path.Combine(Repository.Root, "content"),
            "http://127.0.0.1:0",
            settings => settings.AddInMemoryCollection(Settings()),
            Wording.For("ja"),
            Replace
        );
        await app.StartAsync(cancellation);
        var address = app.Urls.First();
        _bots.Add(
            (
                app,
                new FakeSender(
                    new Uri($"{address}/slack/events"),
                    new Uri($"{address}/slack/commands"),
                    new Uri($"{address}/slack/interactivity"),
                    Secret
                )
            )
        );
        await UntilAsync(
            () => (_setup.IsHttp || Slack.Sockets.Greeted > sockets) && Slack.Calls.Count(call => call == "auth.test") > introduced,
            cancellation
        );
    }

    /// <summary>The newest replica stops; what it was doing ends first.</summary>
    internal async Task StopAsync(CancellationToken cancellation)
    {
        var (app, sender) = _bots[^1];
        await app.StopAsync(cancellation);
        await app.DisposeAsync();
        sender.Dispose();
        _bots.RemoveAt(_bots.Count - 1);
    }

    internal async Task RestartAsync(CancellationToken cancellation)
    {
        await StopAsync(cancellation);
        await JoinAsync(cancellation);
    }

    /// <summary>Slack sends something.</summary>
    /// <returns>What the acknowledgement says; null for nothing.</returns>
    internal async Task<JsonObject?> SendAsync(string type, JsonObject payload, CancellationToken cancellation, bool acceptsPayload = true)
    {
        if (!_setup.IsHttp)
        {
            return (await Slack.Sockets.SendAsync(type, payload, acceptsPayload, cancellation))["payload"] as JsonObject;
        }

        var delivered = await (
            type switch
            {
                "slash_commands" => Sender.CommandAsync(payload, cancellation),
                "interactive" => Sender.InteractAsync(payload, cancellation),
                _ => Sender.EventAsync(payload, 0, cancellation),
            }
        );
        Assert.Equal(200, delivered.Status);
        return type == "slash_commands" ? Slack.CheckAcknowledgement(delivered.Json) : delivered.Json;
    }

    /// <summary>A student uses the slash command; what they are shown.</summary>
    internal async Task<JsonNode> CommandAsync(string person, string text, CancellationToken cancellation)
    {
        var id = Slack.PersonOf(person);
        var before = Slack.SeenBy(FakeSlack.Room, id).Count;
        if (await SendAsync("slash_commands", SlackActs.Command(Slack, person, text), cancellation) is { } said)
        {
            // Slack shows it as a message that only they see.
            return Slack.Add(FakeSlack.Room, said, id).Body;
        }

        await UntilAsync(() => Slack.SeenBy(FakeSlack.Room, id).Count > before, cancellation);
        return Slack.SeenBy(FakeSlack.Room, id)[^1].Body;
    }

    /// <summary>A student answers a question in a message, by its buttons or its menu.</summary>
    internal Task<JsonObject?> AnswerAsync(string person, FakeMessage message, int option, CancellationToken cancellation)
    {
        var (action, state) = SlackShown.AnswersOf(message.Body)[option];
        return SendAsync(
            "interactive",
            SlackActs.Press(Slack, person, FakeSlack.Room, message, action, state),
            cancellation,
            acceptsPayload: false
        );
    }

    /// <summary>Somebody presses a button by its id, on a message that they see.</summary>
    internal Task<JsonObject?> PressAsync(string person, FakeMessage message, string choice, CancellationToken cancellation) =>
        SendAsync(
            "interactive",
            SlackActs.Press(Slack, person, FakeSlack.Room, message, SlackActs.Button(choice)),
            cancellation,
            acceptsPayload: false
        );

    /// <summary>Has something said in a channel, as the bot's own parts do.</summary>
    internal Task WantAsync(string post, string channel = FakeSlack.Room) =>
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
                                new ChannelRef(new WorkspaceRef("slack", FakeSlack.Team), channel),
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
        Services.GetRequiredService<IAttempts>().OfAsync(new UserRef("slack", FakeSlack.Team, Slack.PersonOf(person)), 100_000);

    /// <summary>What somebody saw of us in the room, oldest first.</summary>
    internal IReadOnlyList<string> SeenBy(string person) =>
        [.. Slack.SeenBy(FakeSlack.Room, Slack.PersonOf(person)).Select(message => SlackShown.TextOf(message.Body))];

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

        await Slack.DisposeAsync();
        await Store.DisposeAsync();
    }

    private Dictionary<string, string?> Settings() =>
        new(Store.Settings)
        {
            ["Slack:BotToken"] = FakeSlack.Token,
            ["Slack:AppToken"] = _setup.IsHttp ? "" : FakeSlack.AppToken,
            ["Slack:SigningSecret"] = Secret,
            ["Slack:Mode"] = _setup.IsHttp ? "Http" : "Socket",
            ["Slack:ApiBaseUrl"] = Slack.ApiBaseUrl,
            ["Logging:LogLevel:Default"] = "Warning",
            ["Logging:Console:LogLevel:Default"] = "None",
        };

    private void Replace(IServiceCollection services)
    {
        services.AddSingleton(provider => new SteadyClock(_setup.Time, provider.GetRequiredService<ILogger<SteadyClock>>()));
        services.AddSingleton<ILoggerProvider>(_ => new FakeLoggerProvider(_logs));
        var chat = services.Last(service => service.ServiceType == typeof(IChat)).ImplementationFactory!;
        services.AddSingleton(provider => Chat.Around((IChat)chat(provider)));
    }
}
