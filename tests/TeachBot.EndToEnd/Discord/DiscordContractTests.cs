using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Gateway;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Contracts;
using TeachBot.Tests.Discord;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.EndToEnd.Discord;

/// <summary>What holds on every platform holds on Discord: the adapter as the service has it, against the strict fake.</summary>
public sealed class DiscordContractTests : PlatformContract
{
    protected override async Task<IPlatformBench> StartAsync() => new Bench(await FakeDiscordServer.StartAsync(TimeProvider.System, Token));

    private sealed class Bench : IPlatformBench, IEffects, INoteFiles
    {
        private readonly FakeDiscordServer _discord;
        private readonly ServiceProvider _services;
        private int _numbers = 5_000;

        internal Bench(FakeDiscordServer discord)
        {
            _discord = discord;
            discord.Rest.Channels.Add(Channel.Id, Channel.Workspace.Id);
            var services = new ServiceCollection();
            services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.None));
            services
                .AddSingleton<IChat>(Chat)
                .AddSingleton<IEffects>(this)
                .AddSingleton<INoteFiles>(this)
                .AddSingleton(TimeProvider.System)
                .AddSingleton<Func<double>>(() => .5);
            services.AddDiscord(
                new DiscordOptions
                {
                    Token = discord.Rest.Token,
                    ApplicationId = discord.Rest.Application,
                    ApiBaseUrl = discord.ApiBaseUrl,
                },
                new Dictionary<string, DiscordWords> { ["ja"] = Wording.For("ja").Discord, ["en"] = Wording.For("en").Discord }
            );
            _services = services.BuildServiceProvider();
        }

        public IChatPlatform Platform => _services.GetRequiredService<IChatPlatform>();

        public ScriptedChat Chat { get; } = new();

        public ChannelRef Channel { get; } = new(new WorkspaceRef("discord", "7"), "70");

        public Task<IReadOnlyList<Standing>> SeenByAsync(string person) =>
            Task.FromResult<IReadOnlyList<Standing>>([
                .. _discord
                    .Rest.Channels[Channel.Id]
                    .Messages.Select(message => (message.Id, Body: JsonDocument.Parse(message.Body.ToJsonString()).RootElement))
                    .Select(message => new Standing(
                        message.Id,
                        Shown.TextOf(message.Body),
                        Shown.ChoicesOf(message.Body),
                        [.. Shown.BreachesOf(message.Body), .. _discord.Rest.Breaches]
                    )),
            ]);

        /// <summary>What is for one person stands behind a button, which they press.</summary>
        public async Task<string> MentionAsync(string person, string text, string delivery)
        {
            var id = "40" + delivery[1..];
            await TakeAsync("MESSAGE_CREATE", Said(id, person, $"<@{_discord.Rest.Application}> {text}", isBot: false));
            var answer = (await SeenByAsync(person))[^1];
            return answer.Choices is [['~', ..] door] ? await InteractAsync(person, new MessageRef(Channel, answer.Id), door) : answer.Text;
        }

        public Task PressAsync(string person, MessageRef message, string choice) => InteractAsync(person, message, choice);

        public Task EchoAsync(string text) => TakeAsync("MESSAGE_CREATE", Said("4999", "teachbot", text, isBot: true));

        public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) =>
            Task.FromResult(EffectResult.Applied);

        public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) =>
            Task.FromResult<NoteFile?>(new NoteFile([1, 2, 3], "image/png"));

        public async ValueTask DisposeAsync()
        {
            await _services.DisposeAsync();
            await _discord.DisposeAsync();
        }

        private async Task<string> InteractAsync(string person, MessageRef message, string choice)
        {
            var id = (++_numbers).ToString(CultureInfo.InvariantCulture);
            var open = _discord.Rest.Interactions.Open(id, "token-" + id, type: 3);
            await TakeAsync(
                "INTERACTION_CREATE",
                new
                {
                    id,
                    token = open.Token,
                    application_id = _discord.Rest.Application,
                    type = 3,
                    guild_id = Channel.Workspace.Id,
                    channel_id = Channel.Id,
                    locale = "ja",
                    channel = new { id = Channel.Id, type = 0 },
                    context = 0,
                    member = new { nick = person, user = new { id = Number(person), username = "x" } },
                    message = new { id = message.Id, flags = 1 << 15 },
                    data = new { component_type = 2, custom_id = choice },
                }
            );
            return open.Original is { } original ? Shown.TextOf(JsonDocument.Parse(original.ToJsonString()).RootElement) : "";
        }

        private async Task TakeAsync(string type, object data)
        {
            var sink = _services.GetRequiredService<IGatewaySink>();
            sink.Take(new GatewayEvent(type, JsonSerializer.SerializeToUtf8Bytes(data), 0));
            await _services.GetRequiredService<TeachBot.Core.Adapters.Unfinished>().IdleAsync();
        }

        private object Said(string id, string person, string text, bool isBot) =>
            new
            {
                id,
                type = 0,
                guild_id = Channel.Workspace.Id,
                channel_id = Channel.Id,
                content = text,
                mentions = new[] { new { id = _discord.Rest.Application } },
                author = new
                {
                    id = isBot ? _discord.Rest.Application : Number(person),
                    username = "x",
                    bot = isBot,
                },
                member = new { nick = person },
            };

        private static string Number(string person) =>
            (1000 + Math.Abs(person.Sum(letter => letter))).ToString(CultureInfo.InvariantCulture);
    }
}
