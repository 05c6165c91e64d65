using System.Text;
using System.Text.Json;
using CsCheck;
using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Discord.Decoding;

public class InteractionDecoderTests
{
    private readonly DiscordBench _bench = new();

    [Theory]
    [InlineData("77", "&77")]
    [InlineData("5", "@5")]
    public void Somebody_is_told_from_a_role(string id, string expected)
    {
        var happened = Interacted(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 1,
                    name = "settings",
                    options = new object[]
                    {
                        new
                        {
                            name = "teacher",
                            type = 9,
                            value = id,
                        },
                    },
                    resolved = new { roles = new Dictionary<string, object> { ["77"] = new { id = "77", name = "先生" } } },
                }
            )
        );

        Assert.Equal(expected, Assert.IsType<CommandInvoked>(happened.Event).Arguments["teacher"]);
    }

    [Theory]
    [InlineData("玉露とは？ <:hatena:123456789012345678>", "玉露とは？")]
    [InlineData("<a:wave:123456789012345678>", null)]
    public void What_is_no_word_of_an_option_is_left_out(string written, string? said)
    {
        var question = new
        {
            name = "question",
            type = 3,
            value = written,
        };

        var happened = Interacted(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 1,
                    name = "ask",
                    options = new object[] { question },
                }
            )
        );

        Assert.Equal(said, Assert.IsType<CommandInvoked>(happened.Event).Arguments.GetValueOrDefault("question"));
    }

    [Fact]
    public void A_command_has_who_where_and_its_options()
    {
        var happened = Interacted(
            DiscordBench.Interaction(
                2,
                new
                {
                    type = 1,
                    name = "quiz",
                    options = new object[]
                    {
                        new
                        {
                            name = "topic",
                            type = 3,
                            value = "玉露",
                        },
                        new
                        {
                            name = "count",
                            type = 4,
                            value = 5,
                        },
                    },
                }
            )
        );

        var invoked = Assert.IsType<CommandInvoked>(happened.Event);
        Assert.Equal("quiz", invoked.Command);
        Assert.Equal(
            [("count", "5"), ("topic", "玉露")],
            invoked.Arguments.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value))
        );
        var origin = invoked.Origin;
        Assert.Equal(
            (
                "discord:900",
                new ChannelRef(new WorkspaceRef("discord", "7"), "70"),
                new UserRef("discord", "", "42"),
                "ja",
                "ひなた",
                true,
                false
            ),
            (origin.Id, origin.Channel, origin.User, origin.Language, origin.Name, origin.IsManager, origin.IsDirect)
        );
        Assert.Equal(["3"], origin.Roles);
        Assert.Equal(
            ("900", "unguessable", "11", InteractionKind.Command),
            (happened.Interaction.Id, happened.Interaction.Token, happened.Interaction.Application, happened.Interaction.Kind)
        );
    }

    [Fact]
    public void A_press_names_the_message()
    {
        var interaction = DiscordBench.Interaction(
            3,
            new
            {
                component_type = 3,
                custom_id = "q:1",
                values = new[] { "a", "b" },
            }
        );
        interaction["message"] = new { id = "555", flags = 64 };

        var happened = Interacted(interaction);

        var made = Assert.IsType<ChoiceMade>(happened.Event);
        Assert.Equal(("q:1", "555"), (made.ChoiceId, made.Message!.Id));
        Assert.Equal(["a", "b"], made.Values);
        Assert.True(happened.Interaction.IsInOwnMessage);
    }

    [Theory]
    [InlineData(0, "7", false)]
    [InlineData(64, "7", true)]
    [InlineData(0, null, true)]
    public void A_message_is_a_persons_own_where_nobody_else_reads_it(int flags, string? guild, bool isOwn)
    {
        var interaction = DiscordBench.Interaction(3, new { component_type = 2, custom_id = "x" }, guild: guild);
        interaction["message"] = new { id = "555", flags };

        Assert.Equal(isOwn, Interacted(interaction).Interaction.IsInOwnMessage);
    }

    [Fact]
    public void A_conversation_of_other_people_is_not_direct()
    {
        var interaction = DiscordBench.Interaction(3, new { component_type = 2, custom_id = "x" }, guild: null);
        (interaction["context"], interaction["message"]) = (2, new { id = "555", flags = 0 });

        var happened = Interacted(interaction);

        Assert.False(happened.Event.Origin.IsDirect);
        Assert.False(happened.Interaction.IsInOwnMessage);
    }

    [Fact]
    public void A_thread_is_one_of_its_channel()
    {
        var interaction = DiscordBench.Interaction(2, new { type = 1, name = "help" });
        (interaction["channel_id"], interaction["channel"]) = (
            "71",
            new
            {
                id = "71",
                type = 11,
                parent_id = "70",
            }
        );

        Assert.Equal(new ChannelRef(new WorkspaceRef("discord", "7"), "70", "71"), Interacted(interaction).Event.Origin.Channel);
    }

    [Fact]
    public void A_form_has_its_fields_whether_in_labels_or_in_rows()
    {
        var happened = Interacted(
            DiscordBench.Interaction(
                5,
                new
                {
                    custom_id = "r:9",
                    components = new object[]
                    {
                        new
                        {
                            type = 18,
                            component = new
                            {
                                type = 4,
                                custom_id = "reason",
                                value = "二つある",
                            },
                        },
                        new
                        {
                            type = 1,
                            components = new[]
                            {
                                new
                                {
                                    type = 3,
                                    custom_id = "kind",
                                    values = new[] { "a" },
                                },
                            },
                        },
                    },
                }
            )
        );

        var sent = Assert.IsType<FormSubmitted>(happened.Event);
        Assert.Equal(("r:9", "二つある", "a"), (sent.FormId, sent.Values["reason"], sent.Values["kind"]));
    }

    [Fact]
    public void Suggestions_are_wanted_for_the_option_that_is_typed()
    {
        var happened = Interacted(
            DiscordBench.Interaction(
                4,
                new
                {
                    type = 1,
                    name = "compare",
                    options = new object[]
                    {
                        new
                        {
                            name = "first",
                            type = 3,
                            value = "玉露",
                        },
                        new
                        {
                            name = "second",
                            type = 3,
                            value = "抹",
                            focused = true,
                        },
                    },
                }
            )
        );

        var wanted = Assert.IsType<SuggestionsWanted>(happened.Event);
        Assert.Equal(("compare", "second", "抹"), (wanted.Command, wanted.Option, wanted.Typed));
    }

    /// <summary>Where a message says something besides what was written, and what is read of it.</summary>
    public static TheoryData<string, string, string> Shown =>
        new()
        {
            {
                "an embed",
                """{"content":"","embeds":[{"author":{"name":"茶室"},"title":"玉露","description":"覆いの話","fields":[{"name":"産地","value":"宇治"}],"footer":{"text":"第3回"}}]}""",
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
                """{"content":"","components":[{"type":17,"components":[{"type":10,"content":"玉露はどれですか？"},{"type":9,"components":[{"type":10,"content":"抹茶"}],"accessory":{"type":2,"label":"押す"}},{"type":12,"items":[{"description":"茶畑の図"}]}]},{"type":1,"components":[{"type":2,"label":"答え合わせ"}]}]}""",
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
            new DiscordBench().Decoder.Decode(
                Encoding.UTF8.GetBytes(json.Replace("\"80\":0", "\"80\":" + message, StringComparison.Ordinal))
            )
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

    [Theory]
    [InlineData("2048", "チャンネルを見る,ファイルを添付")]
    [InlineData("35840", "")]
    [InlineData("8", "")]
    public void Rights_that_posts_need_and_we_lack_are_named(string permissions, string lacked)
    {
        var interaction = DiscordBench.Interaction(2, new { type = 1, name = "quiz" });
        interaction["app_permissions"] = permissions;

        Assert.Equal(lacked, string.Join(',', Interacted(interaction).Event.Origin.LackedRights));
    }

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
        """{"type":2,"id":"1","token":"t","application_id":"2","channel_id":"3","user":{"id":"4"},"data":{"type":3,"target_id":"5","resolved":{"messages":{"5":2}}}}"""
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
    public void A_ping_is_a_ping() =>
        Assert.IsType<Decoded.Ping>(_bench.Decoder.Decode("{\"id\":\"1\",\"type\":1,\"token\":\"t\",\"application_id\":\"2\"}"u8));

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

    [Fact]
    public void Interactions_that_were_recorded_are_read()
    {
        var file = Path.Combine(Repository.Root, "..", "shared", "payloads", "discord", "recorded-discord.json");
        Assert.SkipUnless(File.Exists(file), "the recorded interactions are not here: ../shared/payloads/discord");
        using var recorded = JsonDocument.Parse(File.ReadAllBytes(file));

        var read = recorded
            .RootElement.EnumerateObject()
            .Where(entry => entry.Name.Contains("utton", StringComparison.Ordinal) || entry.Name == "differentUser")
            .Select(entry => (entry.Name, Decoded: _bench.Decoder.Decode(Encoding.UTF8.GetBytes(entry.Value.GetRawText()))))
            .ToList();

        Assert.Equal(6, read.Count);
        Assert.All(read, entry => Assert.IsType<ChoiceMade>(Assert.IsType<Decoded.Interacted>(entry.Decoded).Event));
        Assert.True(Assert.IsType<Decoded.Interacted>(read.Single(entry => entry.Name == "dmButtonClick").Decoded).Event.Origin.IsDirect);
        var hello = (ChoiceMade)Assert.IsType<Decoded.Interacted>(read[0].Decoded).Event;
        Assert.Equal(
            ("hello", "1457510428359004343", "1457536551830421524", "en", "Test User"),
            (hello.ChoiceId, hello.Origin.Channel.Id, hello.Origin.Channel.Thread, hello.Origin.Language, hello.Origin.Name)
        );
    }

    private Decoded.Interacted Interacted(object interaction) => Assert.IsType<Decoded.Interacted>(_bench.Decode(interaction));
}
