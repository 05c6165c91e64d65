using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using Moq;
using TeachBot.Core.Adapters;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Discord;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Rendering;
using TeachBot.Host.Wordings;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.Tests.Discord;

/// <summary>The adapter's parts around a scripted bot, with Discord's API played by a list of what was called.</summary>
internal sealed class DiscordBench
{
    internal DiscordBench(TeachBot.Core.Chat.IChat? chat = null)
    {
        Chat = new ScriptedChat();
        var asked = chat ?? Chat;
        Renderer = new MessageRenderer(Files, Words);
        var writer = new AnswerWriter(Renderer, Words);
        Decoder = new InteractionDecoder(Time, Words, new KnownLanguages());
        var kept = new KeptReplies(
            Effects,
            [Mock.Of<IChatPlatform>(platform => platform.Name == DiscordPlatform.PlatformName)],
            Unfinished,
            Time
        );
        var late = new LateAnswers(Api, writer, Renderer, kept, Words, Time, NullLogger<LateAnswers>.Instance);
        Responder = new Responder(asked, writer, late, Unfinished, Time, NullLogger<Responder>.Instance);
        Unsupported = new Unsupported(Renderer, Words);
        Mentions = new MentionAnswers(
            asked,
            Api,
            Renderer,
            Words,
            new SeenEvents(Time),
            kept,
            Effects,
            NullLogger<MentionAnswers>.Instance
        );
    }

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero));

    internal ScriptedChat Chat { get; }

    internal ScriptedApi Api { get; } = new();

    internal OnePicture Files { get; } = new();

    internal NotedEffects Effects { get; } = new();

    internal Unfinished Unfinished { get; } = new();

    internal MessageRenderer Renderer { get; }

    internal InteractionDecoder Decoder { get; }

    internal Responder Responder { get; }

    internal Unsupported Unsupported { get; }

    internal MentionAnswers Mentions { get; }

    internal static DiscordWords Words(string language) => language == "en" ? English : Japanese;

    private static DiscordWords Japanese { get; } = Wording.For("ja").Discord;

    private static DiscordWords English { get; } = Wording.For("en").Discord;

    internal async Task<JsonElement> RenderAsync(Message message, Shape shape = default) =>
        JsonDocument.Parse((await Renderer.RenderAsync(message, "ja", shape, default)).Json).RootElement;

    internal Decoded Decode(object interaction) => Decoder.Decode(JsonSerializer.SerializeToUtf8Bytes(interaction));

    internal static JsonElement Json(Payload payload) => JsonDocument.Parse(payload.Json).RootElement;

    /// <summary>An interaction as Discord writes it.</summary>
    internal static Dictionary<string, object?> Interaction(int type, object data, string id = "900", string? guild = "7") =>
        new()
        {
            ["id"] = id,
            ["token"] = "unguessable",
            ["application_id"] = "11",
            ["type"] = type,
            ["version"] = 1,
            ["data"] = data,
            ["guild_id"] = guild,
            ["channel_id"] = "70",
            ["locale"] = "ja",
            ["channel"] = new { id = "70", type = guild is null ? 1 : 0 },
            ["context"] = guild is null ? 1 : 0,
            [guild is null ? "user" : "member"] = guild is null
                ? User()
                : new
                {
                    nick = "ひなた",
                    roles = new[] { "3" },
                    permissions = "32",
                    user = User(),
                },
        };

    private static object User() =>
        new
        {
            id = "42",
            username = "hinata",
            global_name = "Hinata",
        };

    internal sealed class OnePicture : INoteFiles
    {
        public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) =>
            Task.FromResult(
                source == "図/tea map.png" ? new NoteFile(Encoding.ASCII.GetBytes("a picture"), "image/png")
                : source == "図/tea map.svg" ? new NoteFile(Encoding.ASCII.GetBytes("<svg/>"), "image/svg+xml")
                : null
            );
    }
}
