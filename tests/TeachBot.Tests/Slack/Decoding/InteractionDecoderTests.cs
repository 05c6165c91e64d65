using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Slack.Decoding;

public class InteractionDecoderTests
{
    private const string Where = """
        "team":{"id":"T1"},"user":{"id":"U7","username":"x"},"trigger_id":"1.2.3","response_url":"https://hooks.slack.com/actions/1"
        """;

    [Fact]
    public void A_press_names_its_message()
    {
        var acted = Acted(
            $$"""
            {"type":"block_actions",{{Where}},"container":{"message_ts":"1.5","channel_id":"C1","is_ephemeral":true,
            "thread_ts":"1.2"},"actions":[{"type":"button","action_id":"more:x"}]}
            """
        );

        var made = Assert.IsType<ChoiceMade>(acted.Event);
        Assert.Equal(
            ("more:x", "1.5", "1.2", true, true),
            (made.ChoiceId, made.Message!.Id, made.Origin.Channel.Thread, acted.Interaction.IsInOwnMessage, acted.Interaction.CanReplace)
        );
    }

    [Theory]
    [InlineData("more:x", "more:x", true)]
    [InlineData("more:x", "more:y", false)]
    public void Two_presses_with_one_trigger_are_one_only_where_the_same_is_pressed(string first, string second, bool isOne)
    {
        string IdOf(string action) =>
            Acted(
                $$"""
                {"type":"block_actions",{{Where}},"container":{"message_ts":"1.5","channel_id":"C1"},
                "actions":[{"type":"button","action_id":"{{action}}"}]}
                """
            ).Event.Origin.Id;

        Assert.Equal(isOne, IdOf(first) == IdOf(second));
    }

    [Theory]
    [InlineData("""{"message_ts":"1.5","channel_id":"C1","thread_ts":"1.5"}""", false)]
    [InlineData("""{"message_ts":"1.5","channel_id":"D1"}""", true)]
    [InlineData("""{"message_ts":"1.5","channel_id":"D1","is_ephemeral":true}""", false)]
    [InlineData("""{"type":"view","view_id":"V1"}""", true)]
    public void Where_nobody_else_reads_is_told_apart(string container, bool isWithUs)
    {
        var acted = Acted(
            $$"""{"type":"block_actions",{{Where}},"container":{{container}},"actions":[{"type":"button","action_id":"more:x"}]}"""
        );

        Assert.Equal((isWithUs, null), (acted.Interaction.IsWithUs, acted.Event.Origin.Channel.Thread));
    }

    [Theory]
    [InlineData("C1", false)]
    [InlineData("G1", false)]
    [InlineData("D1", true)]
    public void A_form_that_was_opened_in_a_channel_acted_as_in_a_direct_conversation(string channel, bool isDirect)
    {
        var kept = JsonSerializer.Serialize(
            new FormPlace
            {
                Team = "T1",
                Channel = channel,
                Own = true,
            }.Write()
        );

        var acted = Acted(
            $$$"""{"type":"view_submission",{{{Where}}},"view":{"id":"V1","callback_id":"f","private_metadata":{{{kept}}}}}"""
        );

        Assert.Equal((channel, isDirect), (acted.Event.Origin.Channel.Id, acted.Event.Origin.IsDirect));
    }

    [Theory]
    [InlineData("8:30 &amp; 9:00", "8:30 & 9:00")]
    [InlineData(":tea: <b>", ":tea: <b>")]
    public void What_is_typed_into_a_field_is_all_of_it_theirs(string typed, string value)
    {
        var state = $$$$$"""{"values":{"b":{"value":{"type":"plain_text_input","value":"{{{{{typed}}}}}"}}}}""";

        var acted = Acted($$$"""{"type":"view_submission",{{{Where}}},"view":{"id":"V1","callback_id":"f","state":{{{state}}}}}""");

        Assert.Equal(value, Assert.IsType<FormSubmitted>(acted.Event).Values["value"]);
    }

    [Fact]
    public void A_button_that_reads_on_is_what_was_done_before()
    {
        var origin = new EventOrigin(
            "slack:1",
            new ChannelRef(new WorkspaceRef("slack", "T1"), "C1"),
            new UserRef("slack", "T1", "U7"),
            "ja",
            DateTimeOffset.UnixEpoch
        );
        var id = JsonSerializer.Serialize(Continuation.For(new Mentioned(origin, "玉露とは？"), 2));

        var acted = Acted(
            $$"""
            {"type":"block_actions",{{Where}},"container":{"message_ts":"1.5","channel_id":"C1"},"actions":[{"type":"button",
            "action_id":{{id}}}]}
            """
        );

        Assert.Equal((2, "玉露とは？"), (acted.Interaction.Page, Assert.IsType<Mentioned>(acted.Event).Text));
    }

    [Theory]
    [InlineData(
        """
            {"ts":"1.4","text":"","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"玉露 &amp; 抹茶"}},{"type":"actions",
            "elements":[{"type":"button","text":{"type":"plain_text","text":"押す"}}]}]}
            """,
        "玉露 & 抹茶"
    )]
    [InlineData(
        """
            {"ts":"1.4","text":"","blocks":[{"type":"rich_text","elements":[{"type":"rich_text_section","elements":[{"type":"text",
            "text":"玉"},{"type":"text","text":"露","style":{"bold":true}}]}]}]}
            """,
        "玉露"
    )]
    [InlineData(
        """{"ts":"1.4","text":"","blocks":[{"type":"table","rows":[[{"type":"raw_text","text":"玉露"},{"type":"raw_text","text":"抹茶"}]]}]}""",
        "玉露\n抹茶"
    )]
    [InlineData(
        """{"ts":"1.4","text":"","attachments":[{"title":"玉露","text":"抹茶","fallback":"玉露 抹茶","fields":[{"title":"産地","value":"宇治"}]}]}""",
        "玉露\n抹茶\n産地\n宇治"
    )]
    [InlineData("""{"ts":"1.4","attachments":[{"fallback":"玉露"}]}""", "玉露")]
    [InlineData(
        """{"ts":"1.4","text":"玉露","blocks":[{"type":"section","text":{"type":"mrkdwn","text":"玉露"}}],"attachments":null}""",
        "玉露"
    )]
    [InlineData("""{"ts":"1.4","blocks":7,"attachments":[null,5,{"blocks":[null,[]]}]}""", "")]
    public void Whatever_a_message_shows_as_text_is_read_when_it_is_pointed_at(string message, string text) =>
        Assert.Equal(
            text,
            Assert
                .IsType<MessageShown>(
                    Acted(
                        $$"""{"type":"message_action",{{Where}},"callback_id":"explain","channel":{"id":"D9"},"message":{{message}} }"""
                    ).Event
                )
                .Text
        );

    [Fact]
    public void Shortcuts_are_commands_and_messages()
    {
        Assert.Equal(
            "quiz",
            Assert.IsType<CommandInvoked>(Acted($$"""{"type":"shortcut",{{Where}},"callback_id":"quiz"}""").Event).Command
        );
        var shown = Acted(
            $$"""
            {"type":"message_action",{{Where}},"callback_id":"explain","channel":{"id":"D9"},"message":{"ts":"1.4",
            "text":"玉露 &amp; 抹茶"} }
            """
        );
        Assert.Equal(("玉露 & 抹茶", false), (Assert.IsType<MessageShown>(shown.Event).Text, shown.Interaction.IsWithUs));
    }

    [Theory]
    [InlineData("""{"type":"view_closed","user":{"id":"U7"},"team":{"id":"T1"}}""")]
    [InlineData("""{"type":"block_actions","user":{"id":"U7"},"team":{"id":"T1"},"actions":[null]}""")]
    public void What_is_not_for_us_is_left_alone(string json) => Assert.IsType<Decoded.NotForUs>(Decode(json));

    [Theory]
    [InlineData("""{"type":"block_actions","user":{"id":"U7"},"team":{"id":"T404"},"actions":[{"action_id":"x"}]}""", "T404", "", false)]
    [InlineData(
        """
            {"type":"block_actions","user":{"id":"U7","team_id":"T404"},"team":null,"enterprise":{"id":"E1"},
            "is_enterprise_install":true}
            """,
        "T404",
        "E1",
        true
    )]
    [InlineData(
        """
            {"type":"view_submission","user":{"id":"U7","team_id":"T1"},"team":null,"enterprise":{"id":"E1"},
            "is_enterprise_install":"true","view":{"private_metadata":"{\"team\":\"T404\"}"}}
            """,
        "T404",
        "E1",
        true
    )]
    public void What_comes_from_elsewhere_says_from_where(string json, string team, string organization, bool isOrganizations) =>
        Assert.Equal(new Tenant(team, organization, isOrganizations), Assert.IsType<Decoded.Stranger>(Decode(json)).Tenant);

    [Theory]
    [InlineData(""" "user":{"id":"U7"},"team":{"id":"T1"} """)]
    [InlineData(""" "user":{"id":"U7","team_id":"T1"},"team":null """)]
    [InlineData(""" "user":{"id":"U7"},"team":{"id":"T1"},"enterprise":{"id":"E1"} """)]
    public void A_form_that_names_another_workspace_than_Slack_signed_is_nobodys(string said)
    {
        var decoder = new InteractionDecoder(EventDecoderTests.Workspaces("T1", "T2"), new FakeTimeProvider());
        var json = $$$"""{"type":"view_submission",{{{said}}},"view":{"callback_id":"f","private_metadata":"{\"team\":\"T2\"}"}}""";

        Assert.IsType<Decoded.Nonsense>(decoder.Decode(Encoding.UTF8.GetBytes(json)));
        Assert.IsType<Decoded.Acted>(decoder.Decode(Encoding.UTF8.GetBytes(json.Replace("T2", "T1", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("false", false)]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"false\"", false)]
    [InlineData("null", false)]
    [InlineData("{}", false)]
    [InlineData("1", false)]
    public void A_command_says_whether_its_organization_let_us_in_in_whichever_way(string written, bool isOrganizations)
    {
        var json = $$"""{"team_id":"T404","enterprise_id":"E1","is_enterprise_install":{{written}},"channel_id":"C1","user_id":"U7"}""";

        var decoded = new CommandDecoder(EventDecoderTests.Workspaces("T1"), new FakeTimeProvider()).Decode(Encoding.UTF8.GetBytes(json));

        Assert.Equal(new Tenant("T404", "E1", isOrganizations), Assert.IsType<Decoded.Stranger>(decoded).Tenant);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"type":"block_actions","user":{"id":"\ud800"}}""")]
    public void What_can_not_be_read_is_nonsense(string json) => Assert.IsType<Decoded.Nonsense>(Decode(json));

    [Fact]
    public void Numbers_and_truths_that_are_written_as_text_are_read_and_text_that_is_written_as_a_number()
    {
        var acted = Assert.IsType<Decoded.Acted>(
            Decode(
                """
                {"type":"block_actions","user":{"id":"U7","username":7},"team":{"id":"T1","domain":["x"]},
                "container":{"message_ts":1795000000.000100,"channel_id":"C1","is_ephemeral":"true"},"trigger_id":12,
                "actions":[{"action_id":"x","type":"button","action_ts":1.5}],"state":{"values":{"b":{"x":{"value":3}}}}}
                """
            )
        );

        Assert.True(acted.Interaction.IsInOwnMessage);
        Assert.Equal(("12", "1795000000.000100"), (acted.Interaction.TriggerId, Assert.IsType<ChoiceMade>(acted.Event).Message?.Id));
    }

    [Fact]
    public void What_Slack_has_really_sent_is_read()
    {
        var folder = Path.Combine(Repository.Root, "..", "shared", "payloads", "slack", "recorded");
        Assert.SkipUnless(Directory.Exists(folder), "the recorded payloads are not here");
        using var press = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "modals-slack.json")));
        using var form = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "slash-commands-slack.json")));

        var pressed = Assert.IsType<ChoiceMade>(Acted(press.RootElement.GetProperty("action").GetRawText(), "T00FAKE00BB").Event);
        var sent = Assert.IsType<FormSubmitted>(Acted(form.RootElement.GetProperty("viewSubmission").GetRawText(), "T00FAKE00BB").Event);

        Assert.Equal(
            ("feedback", "1769220161.503009", "1769220155.940449"),
            (pressed.ChoiceId, pressed.Message!.Id, pressed.Origin.Channel.Thread)
        );
        Assert.Equal(
            ["category=feature", "email=user@example.com", "message=Hello!"],
            sent.Values.Select(value => $"{value.Key}={value.Value}").Order(StringComparer.Ordinal)
        );
    }

    private static Decoded.Acted Acted(string json, string team = "T1") => Assert.IsType<Decoded.Acted>(Decode(json, team));

    private static Decoded Decode(string json, string team = "T1") =>
        new InteractionDecoder(EventDecoderTests.Workspaces(team), new FakeTimeProvider()).Decode(Encoding.UTF8.GetBytes(json));
}
