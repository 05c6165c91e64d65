using System.Text;
using System.Text.Json;
using CsCheck;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

public class MessageDecoderTests
{
    private const string Self = "11";

    private readonly Guilds _guilds = new();
    private readonly KnownLanguages _languages = new();
    private readonly MessageDecoder _decoder;

    public MessageDecoderTests() => _decoder = new MessageDecoder(new FakeTimeProvider(), _guilds, _languages);

    [Fact]
    public void A_mention_is_what_was_said_without_the_mention()
    {
        var mentioned = Decode(Message("<@11> ホスト型とは？"))!;

        Assert.Equal("ホスト型とは？", mentioned.Text);
        Assert.Equal(
            ("discord:500", new ChannelRef(new WorkspaceRef("discord", "7"), "70"), new UserRef("discord", "", "42"), "ひなた"),
            (mentioned.Origin.Id, mentioned.Origin.Channel, mentioned.Origin.User, mentioned.Origin.Name)
        );
    }

    public static TheoryData<string, string, object?> NotForUs =>
        new()
        {
            { "nobody is mentioned", "mentions", Array.Empty<object>() },
            { "somebody else is", "mentions", new[] { new { id = "12" } } },
            {
                "a bot wrote it",
                "author",
                new
                {
                    id = "42",
                    username = "x",
                    bot = true,
                }
            },
            { "we wrote it", "author", new { id = Self, username = "x" } },
            { "a webhook wrote it", "webhook_id", "9" },
            { "somebody joined", "type", 7 },
            { "nobody wrote it", "author", null },
            { "it has no id", "id", null },
        };

    [Theory]
    [MemberData(nameof(NotForUs))]
    public void What_is_not_said_to_us_is_not_for_us(string why, string field, object? value)
    {
        var message = Message("<@11> hi");
        message[field] = value;

        Assert.True(Decode(message) is null, why);
    }

    [Fact]
    public void Whom_Discord_itself_names_is_known_by_id() =>
        Assert.Equal(
            ["<@12> @12", "<@!13> @13", "<@&77> &77"],
            Decode(Message("<@11> 設定 <@12> <@!13> <@&77> <@x> @14"))!.Named.Select(one => $"{one.Written} {one.Who}")
        );

    [Fact]
    public void In_a_conversation_with_us_nobody_needs_to_mention_us()
    {
        var message = Message("ホスト型とは？");
        message.Remove("guild_id");
        message["mentions"] = Array.Empty<object>();

        Assert.True(Decode(message)!.Origin.IsDirect);
    }

    [Fact]
    public void Community_servers_say_their_language_and_threads_their_channel()
    {
        _guilds.Take(
            "GUILD_CREATE",
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    id = "7",
                    preferred_locale = "en-US",
                    features = new[] { "COMMUNITY" },
                    threads = new[]
                    {
                        new
                        {
                            id = "70",
                            type = 11,
                            parent_id = "60",
                        },
                    },
                }
            )
        );

        var origin = Decode(Message("<@11> hi"))!.Origin;

        Assert.Equal(("en", new ChannelRef(new WorkspaceRef("discord", "7"), "60", "70")), (origin.Language, origin.Channel));
        _guilds.Take("THREAD_DELETE", JsonSerializer.SerializeToUtf8Bytes(new { id = "70" }));
        Assert.Equal(new ChannelRef(new WorkspaceRef("discord", "7"), "70"), Decode(Message("<@11> hi"))!.Origin.Channel);
    }

    [Theory]
    [InlineData("ホスト型とは？", "ja")]
    [InlineData("Docker って何？", "ja")]
    [InlineData("what is Docker?", "en")]
    [InlineData("🤔 what is it <:hatena:12345>", "en")]
    [InlineData("<:hatena:12345> https://example.com/a 5", "ja")]
    [InlineData("", "ja")]
    public void An_ordinary_server_says_nothing_of_its_language_and_the_words_tell(string said, string language)
    {
        // Discord says en-US of every server that is no Community.
        _guilds.Take(
            "GUILD_CREATE",
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    id = "7",
                    preferred_locale = "en-US",
                    features = new[] { "NEWS" },
                }
            )
        );

        Assert.Equal(language, Decode(Message("<@11> " + said))!.Origin.Language);
    }

    [Fact]
    public void What_somebody_reads_as_their_last_interaction_said_comes_before_the_server_and_the_words()
    {
        _guilds.Take(
            "GUILD_CREATE",
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    id = "7",
                    preferred_locale = "en-US",
                    features = new[] { "COMMUNITY" },
                }
            )
        );
        _languages.Note("42", "ja");

        Assert.Equal("ja", Decode(Message("<@11> what is Docker?"))!.Origin.Language);

        _languages.Forget(new UserRef("discord", "", "42"));
        Assert.Equal("en", Decode(Message("<@11> ホスト型"))!.Origin.Language);
        _guilds.Take(
            "GUILD_UPDATE",
            JsonSerializer.SerializeToUtf8Bytes(
                new
                {
                    id = "7",
                    preferred_locale = "en-US",
                    features = Array.Empty<string>(),
                }
            )
        );
        Assert.Equal("ja", Decode(Message("<@11> ホスト型"))!.Origin.Language);
    }

    [Fact]
    public void No_bytes_throw() =>
        Gen
            .Byte.Array[0, 100]
            .Sample(bytes =>
            {
                _decoder.Decode(bytes, Self);
                _guilds.Take("GUILD_CREATE", bytes);
            });

    [Fact]
    public void Messages_that_were_recorded_are_read()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "payloads", "discord", "recorded-discord.json");
        Assert.SkipUnless(File.Exists(file), "the recorded messages are not here: ../shared/payloads/discord");
        using var recorded = JsonDocument.Parse(File.ReadAllBytes(file));
        var bot = recorded.RootElement.GetProperty("metadata").GetProperty("botId").GetString()!;

        var said = _decoder.Decode(
            Encoding.UTF8.GetBytes(recorded.RootElement.GetProperty("gatewayMention").GetProperty("data").GetRawText()),
            bot
        );
        var own = _decoder.Decode(
            Encoding.UTF8.GetBytes(recorded.RootElement.GetProperty("gatewayBotWelcome").GetProperty("data").GetRawText()),
            bot
        );

        Assert.NotNull(said);
        Assert.DoesNotContain("<@", said.Text, StringComparison.Ordinal);
        Assert.Null(own);
    }

    private Mentioned? Decode(object message) => _decoder.Decode(JsonSerializer.SerializeToUtf8Bytes(message), Self);

    private static Dictionary<string, object?> Message(string text) =>
        new()
        {
            ["id"] = "500",
            ["type"] = 0,
            ["channel_id"] = "70",
            ["guild_id"] = "7",
            ["content"] = text,
            ["author"] = new { id = "42", username = "hinata" },
            ["member"] = new { nick = "ひなた", roles = new[] { "3" } },
            ["mentions"] = new[] { new { id = Self } },
        };
}
