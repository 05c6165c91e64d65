using TeachBot.Core.Chat;
using TeachBot.Discord.Decoding;
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

    [Fact]
    public void A_ping_is_a_ping() =>
        Assert.IsType<Decoded.Ping>(_bench.Decoder.Decode("{\"id\":\"1\",\"type\":1,\"token\":\"t\",\"application_id\":\"2\"}"u8));

    private Decoded.Interacted Interacted(object interaction) => Assert.IsType<Decoded.Interacted>(_bench.Decode(interaction));
}
