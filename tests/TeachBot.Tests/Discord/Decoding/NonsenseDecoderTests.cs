using System.Text;
using System.Text.Json;
using CsCheck;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

/// <summary>What is no interaction, or not as Discord says that one looks.</summary>
public class NonsenseDecoderTests
{
    private readonly DiscordBench _bench = new();

    [Theory]
    [InlineData(9)]
    [InlineData(0)]
    public void An_unknown_kind_is_not_supported(int type) =>
        Assert.IsType<Decoded.Unsupported>(_bench.Decode(DiscordBench.Interaction(type, new { })));

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"type\":2}")]
    [InlineData("{\"type\":\"x\"}")]
    [InlineData("{\"type\":2,\"id\":\"1\",\"token\":\"t\"")]
    [InlineData(
        """
            {"type":2,"id":"1","token":"t","application_id":"2","channel_id":"3","user":{"id":"4"},"data":{"type":3,"target_id":"5",
            "resolved":{"messages":{"5":2}}}}
            """
    )]
    public void What_cannot_be_read_is_nonsense(string json) =>
        Assert.IsType<Decoded.Nonsense>(_bench.Decoder.Decode(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void A_null_in_a_list_is_passed_over()
    {
        var pressed = Interacted(DiscordBench.Interaction(3, new { custom_id = "q:1", values = new[] { null, "a" } }));
        var sent = Interacted(
            DiscordBench.Interaction(
                5,
                new
                {
                    custom_id = "r:9",
                    components = new object?[]
                    {
                        null,
                        new { components = new object?[] { null, new { custom_id = "kind", values = new[] { null, "a" } } } },
                    },
                }
            )
        );
        var invoked = Interacted(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 1,
                    name = "quiz",
                    options = new object?[]
                    {
                        null,
                        new
                        {
                            name = "topic",
                            type = 3,
                            value = "玉露",
                        },
                    },
                }
            )
        );

        Assert.Equal(["a"], Assert.IsType<ChoiceMade>(pressed.Event).Values);
        Assert.Equal("a", Assert.IsType<FormSubmitted>(sent.Event).Values["kind"]);
        Assert.Equal("玉露", Assert.IsType<CommandInvoked>(invoked.Event).Arguments["topic"]);
    }

    [Fact]
    public void No_bytes_throw() =>
        Gen
            .Byte.Array[0, 200]
            .Sample(bytes =>
            {
                _bench.Decoder.Decode(bytes);
            });

    [Fact]
    public void No_change_to_an_interaction_throws()
    {
        var whole = JsonSerializer.SerializeToUtf8Bytes(
            DiscordBench.Interaction(
                3,
                new
                {
                    component_type = 3,
                    custom_id = "~1:kask\u001fquestion=x",
                    values = new[] { "a" },
                }
            )
        );
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, whole.Length])
            .Sample(
                (at, value, length) =>
                {
                    var changed = whole[..length];
                    if (at < length)
                    {
                        changed[at] = value;
                    }

                    _bench.Decoder.Decode(changed);
                }
            );
    }

    private Decoded.Interacted Interacted(object interaction) => Assert.IsType<Decoded.Interacted>(_bench.Decode(interaction));
}
