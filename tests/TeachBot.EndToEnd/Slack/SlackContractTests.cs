using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Contracts;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What holds on every platform holds on Slack: the adapter as the service has it, against the strict fake.</summary>
public sealed class SlackContractTests : PlatformContract
{
    protected override async Task<IPlatformBench> StartAsync() => await Bench.StartAsync(Token);

    internal sealed class Bench : IPlatformBench, IEffects, INoteFiles
    {
        private readonly ServiceProvider _services;
        private readonly HashSet<string> _noted;

        private Bench(FakeSlack slack, HashSet<string> noted)
        {
            (Slack, _noted) = (slack, noted);
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
            services
                .AddSingleton<IChat>(Chat)
                .AddSingleton<IEffects>(this)
                .AddSingleton<INoteFiles>(this)
                .AddSingleton(TimeProvider.System)
                .AddSingleton<Func<double>>(() => .5);
            services.AddSlack(
                new SlackOptions
                {
                    BotToken = FakeSlack.Token,
                    AppToken = FakeSlack.AppToken,
                    ApiBaseUrl = slack.ApiBaseUrl,
                },
                new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack }
            );
            _services = services.BuildServiceProvider();
        }

        public IChatPlatform Platform => _services.GetRequiredService<IChatPlatform>();

        public ScriptedChat Chat { get; } = new();

        public ChannelRef Channel { get; } = new(new WorkspaceRef("slack", FakeSlack.Team), FakeSlack.Room);

        internal FakeSlack Slack { get; }

        internal static async Task<Bench> StartAsync(CancellationToken cancellation) =>
            await KnownAsync(new Bench(await FakeSlack.StartAsync(cancellation), []), cancellation);

        /// <summary>A second process with the same store, on the same Slack.</summary>
        internal Task<Bench> ReplicaAsync(CancellationToken cancellation) => KnownAsync(new Bench(Slack, _noted), cancellation);

        private static async Task<Bench> KnownAsync(Bench bench, CancellationToken cancellation)
        {
            await bench._services.GetRequiredService<Introduction>().AskAsync(cancellation);
            return bench;
        }

        public Task<IReadOnlyList<Standing>> SeenByAsync(string person) =>
            Task.FromResult<IReadOnlyList<Standing>>([
                .. Slack
                    .SeenBy(FakeSlack.Room, Slack.PersonOf(person))
                    .Select(message => new Standing(
                        message.Ts,
                        SlackShown.TextOf(message.Body),
                        SlackShown.ChoicesOf(message.Body),
                        [.. Slack.Breaches]
                    )),
            ]);

        public async Task<string> MentionAsync(string person, string text, string delivery)
        {
            await TakeAsync("events_api", SlackActs.Said(Slack, person, text, $"Ev{delivery}"));
            return SlackShown.TextOf(
                Slack.SeenBy(FakeSlack.Room, Slack.PersonOf(person)).LastOrDefault(message => message.OnlyFor is not null)?.Body
            );
        }

        public Task PressAsync(string person, MessageRef message, string choice) =>
            TakeAsync(
                "interactive",
                SlackActs.Press(
                    Slack,
                    person,
                    message.Channel.Id,
                    Slack.Channels[message.Channel.Id].Single(stands => stands.Ts == message.Id),
                    SlackActs.Button(choice)
                )
            );

        public Task EchoAsync(string text) => TakeAsync("events_api", SlackActs.Said(Slack, "teachbot", text, "EvEcho", isBot: true));

        public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default)
        {
            lock (_noted)
            {
                return Task.FromResult(_noted.Add(effect.EventId) ? EffectResult.Applied : EffectResult.Repeated);
            }
        }

        public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) =>
            Task.FromResult<NoteFile?>(new NoteFile([1, 2, 3], "image/png"));

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            await Slack.DisposeAsync();
        }

        /// <summary>Hands in what a socket would have brought.</summary>
        /// <returns>What it was acknowledged with; empty for nothing.</returns>
        internal async Task<string> TakeAsync(string type, JsonObject payload)
        {
            var acknowledgement = new Acknowledgement();
            _services
                .GetRequiredService<IEnvelopeSink>()
                .Take(type, JsonDocument.Parse(payload.ToJsonString()).RootElement, acknowledgement);
            // What is begun may begin more.
            await _services.GetRequiredService<Unfinished>().IdleAsync();
            await _services.GetRequiredService<Unfinished>().IdleAsync();
            return acknowledgement.Said;
        }

        private sealed class Acknowledgement : IAcknowledgement
        {
            internal string Said { get; private set; } = "";

            public Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
            {
                Said = System.Text.Encoding.UTF8.GetString(json.Span);
                return Task.FromResult(true);
            }
        }
    }
}
