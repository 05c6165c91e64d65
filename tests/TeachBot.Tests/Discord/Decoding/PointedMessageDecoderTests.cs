using System.Text;
using System.Text.Json;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

/// <summary>What is read of a message that somebody points at.</summary>
public class PointedMessageDecoderTests
{
    private readonly DiscordBench _bench = new();

    /// <summary>Where a message says something besides what was written, and what is read of it.</summary>
    public static TheoryData<string, string, string> Shown =>
        new()
        {
            {
                "an embed",
                """
                    {"content":"","embeds":[{"author":{"name":"茶室"},"title":"玉露","description":"覆いの話","fields":[{"name":"産地",
                    "value":"宇治"}],"footer":{"text":"第3回"}}]}
                    """,
                "茶室\n玉露\n覆いの話\n産地\n宇治\n第3回"
            },
            {
                "what is forwarded",
                """{"content":"","message_snapshots":[{"message":{"content":"玉露の資料","embeds":[{"description":"抹茶"}]}}]}""",
                "玉露の資料\n抹茶"
            },
            {
                "a poll",
                """{"content":"","poll":{"question":{"text":"玉露は甘い？"},"answers":[{"answer_id":1,"poll_media":{"text":"抹茶のほうが甘い"}}]}}""",
                "玉露は甘い？\n抹茶のほうが甘い"
            },
            {
                "components, as of our own",
                """
                    {"content":"","components":[{"type":17,"components":[{"type":10,"content":"玉露はどれですか？"},{"type":9,
                    "components":[{"type":10,"content":"抹茶"}],"accessory":{"type":2,"label":"押す"}},{"type":12,
                    "items":[{"description":"茶畑の図"}]}]},{"type":1,"components":[{"type":2,"label":"答え合わせ"}]}]}
                    """,
                "玉露はどれですか？\n抹茶\n茶畑の図"
            },
            { "words and an embed", """{"content":"これ","embeds":[{"title":"玉露"}]}""", "これ\n玉露" },
            { "nothing", """{"content":null,"embeds":null,"poll":7,"components":[null,{"content":5}],"message_snapshots":[{}]}""", "" },
        };

    [Theory]
    [MemberData(nameof(Shown))]
    public void Whatever_a_message_shows_as_text_is_read_when_it_is_pointed_at(string what, string message, string text)
    {
        var json = JsonSerializer.Serialize(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 3,
                    name = "この用語を説明",
                    target_id = "80",
                    resolved = new { messages = new Dictionary<string, object> { ["80"] = 0 } },
                }
            )
        );
        var happened = Assert.IsType<Decoded.Interacted>(
            _bench.Decoder.Decode(Encoding.UTF8.GetBytes(json.Replace("\"80\":0", "\"80\":" + message, StringComparison.Ordinal)))
        );

        Assert.Equal((what, text), (what, Assert.IsType<MessageShown>(happened.Event).Text));
    }

    [Fact]
    public void A_message_that_is_pointed_at_is_read()
    {
        var happened = Interacted(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 3,
                    name = "この用語を説明",
                    target_id = "80",
                    resolved = new { messages = new Dictionary<string, object> { ["80"] = new { id = "80", content = "玉露って何？" } } },
                }
            )
        );

        Assert.Equal("玉露って何？", Assert.IsType<MessageShown>(happened.Event).Text);
    }

    private Decoded.Interacted Interacted(object interaction) => Assert.IsType<Decoded.Interacted>(_bench.Decode(interaction));
}
