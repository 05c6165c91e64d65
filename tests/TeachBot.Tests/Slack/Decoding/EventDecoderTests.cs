using System.Text;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Wire;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Architecture;
using Xunit;

namespace TeachBot.Tests.Slack.Decoding;

public class EventDecoderTests
{
    private static readonly string Payloads = Path.Combine(Repository.Root, "..", "shared", "payloads", "slack");

    [Theory]
    [InlineData("""{"type":"app_mention","user":"U7","text":"<@UBOT> 玉露とは？","ts":"1.5","channel":"C1"}""", "玉露とは？", null, "1.5")]
    [InlineData(
        """
            {"type":"app_mention","user":"U7","text":"a &lt;b&gt; &amp;amp; <https://x.y|訳> <#C2|room> <@U8>","ts":"1.5",
            "thread_ts":"1.2","channel":"C1"}
            """,
        "a <b> &amp; 訳   @U8",
        "1.2",
        "1.2"
    )]
    [InlineData(
        """{"type":"message","channel_type":"im","user":"U7","text":"こんにちは","ts":"1.5","channel":"D1"}""",
        "こんにちは",
        null,
        null
    )]
    [InlineData(
        """{"type":"message","channel_type":"im","user":"U7","text":"これは？","ts":"1.5","channel":"D1","subtype":"file_share"}""",
        "これは？",
        null,
        null
    )]
    public void What_is_said_to_us_is_heard(string happened, string text, string? thread, string? answerThread)
    {
        var spoken = Assert.IsType<Decoded.Spoken>(Decode(happened));

        Assert.Equal(
            (text, thread, answerThread, $"slack:1.5:{spoken.Event.Origin.Channel.Id}:T1", "U7", "T1"),
            (
                spoken.Event.Text,
                spoken.Event.Origin.Channel.Thread,
                spoken.AnswerThread,
                spoken.Event.Origin.Id,
                spoken.Event.Origin.User.Id,
                spoken.Event.Origin.User.Realm
            )
        );
    }

    [Theory]
    [InlineData(
        "設定 <@U8|花 子> <@W9> <@UBOT|teachbot> <!here> <#C1|room> @UX",
        "設定 @花 子 @W9   @here   @UX",
        "@花 子=@U8,@W9=@W9,@here="
    )]
    [InlineData("設定 <@U8|a &amp; b>", "設定 @a & b", "@a & b=@U8")]
    [InlineData("設定 &lt;@U8&gt; <!subteam^S1|@staff>", "設定 <@U8> @staff", "@staff=")]
    public void Whom_Slack_itself_names_is_known_by_id(string written, string text, string named)
    {
        var wire = new CommandWire
        {
            TeamId = "T1",
            ChannelId = "C1",
            UserId = "U7",
            Text = written,
        };

        var said = Assert.IsType<Mentioned>(
            Assert.IsType<Decoded.Acted>(new CommandDecoder(Workspaces("T1"), new FakeTimeProvider()).Decode(wire)).Event
        );

        Assert.Equal((text, named), (said.Text, string.Join(',', said.Named.Select(one => $"{one.Written}={one.Who}"))));
    }

    [Fact]
    public void A_mention_that_was_edited_afterwards_was_answered_a_second_time()
    {
        string IdOf(string id, string text, string edited)
        {
            var said = $$"""{"type":"app_mention","user":"U7","text":"<@UBOT> {{text}}","ts":"1.5","channel":"C1"{{edited}}}""";
            var delivery = $$"""{"type":"event_callback","team_id":"T1","event_id":"{{id}}","event":{{said}}}""";
            return Assert.IsType<Decoded.Spoken>(Decoder("T1").Decode(Encoding.UTF8.GetBytes(delivery))).Event.Origin.Id;
        }

        Assert.Equal(IdOf("Ev1", "玉露とは", ""), IdOf("Ev2", "玉露とは？", ""","edited":{"user":"U7","ts":"1.6"}"""));
    }

    [Theory]
    [InlineData("""{"type":"message","channel_type":"channel","user":"U7","text":"x","ts":"1.5","channel":"C1"}""")]
    [InlineData("""{"type":"app_mention","user":"U7","text":"x","ts":"1.5","channel":"D1"}""")]
    [InlineData("""{"type":"app_mention","user":"UBOT","text":"<@UBOT> x","ts":"1.5","channel":"C1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","user":"U7","bot_id":"B9","text":"x","ts":"1.5","channel":"D1"}""")]
    [InlineData("""{"type":"message","channel_type":"im","subtype":"message_changed","ts":"1.5","channel":"D1"}""")]
    [InlineData("""{"type":"app_home_opened","user":"U7","tab":"messages","channel":"D1"}""")]
    [InlineData("""{"type":"tokens_revoked","tokens":{"bot":["UOTHER"]}}""")]
    [InlineData("""{"type":"reaction_added","user":"U7"}""")]
    [InlineData("{}")]
    public void What_is_not_for_us_is_not_heard(string happened) => Assert.IsType<Decoded.NotForUs>(Decode(happened));

    [Fact]
    public void What_is_neither_said_nor_shown_is_told_apart()
    {
        var opened = Assert.IsType<Decoded.Opened>(
            Decode("""{"type":"app_home_opened","user":"U7","tab":"home","channel":"D1","view":{"hash":"h1"}}""")
        );
        Assert.Equal(("h1", "U7"), (opened.Hash, opened.Event.Origin.Channel.Id));
        Assert.IsType<Decoded.Left>(Decode("""{"type":"tokens_revoked","tokens":{"oauth":["U7"],"bot":["UBOT"]}}"""));
        Assert.IsType<Decoded.Left>(Decode("""{"type":"app_uninstalled"}"""));
        Assert.IsType<Decoded.Limited>(
            Decoder("T1").Decode("""{"type":"app_rate_limited","team_id":"T1","minute_rate_limited":1518467820}"""u8)
        );
    }

    [Theory]
    [InlineData("""{"type":"event_callback","team_id":"T404","event":{"type":"app_mention"}}""", "T404", "", false)]
    [InlineData("""{"type":"event_callback","team_id":"T404","enterprise_id":"E1","event":{"type":"app_mention"}}""", "T404", "E1", false)]
    [InlineData(
        """
            {"type":"event_callback","team_id":"T1","authorizations":[{"team_id":"T404","enterprise_id":"E1",
            "is_enterprise_install":true}],"event":{"type":"app_mention"}}
            """,
        "T404",
        "E1",
        true
    )]
    [InlineData(
        """
            {"type":"event_callback","team_id":"T404","authorizations":[{"team_id":null,"enterprise_id":"E1",
            "is_enterprise_install":"true"}],"event":{"type":"app_mention"}}
            """,
        "T404",
        "E1",
        true
    )]
    [InlineData("""{"type":"event_callback","team_id":"T404","authorizations":[null],"event":{"type":"app_mention"}}""", "T404", "", false)]
    [InlineData(
        """{"type":"event_callback","team_id":"T404","enterprise_id":"E1","authorizations":[],"event":{"type":"app_uninstalled"}}""",
        "T404",
        "",
        false
    )]
    [InlineData(
        """
            {"type":"event_callback","team_id":"T404","authorizations":[{"team_id":"T404","enterprise_id":"E1",
            "is_enterprise_install":true}],"event":{"type":"app_uninstalled"}}
            """,
        "E1",
        "",
        false
    )]
    public void What_comes_from_elsewhere_says_from_where(string delivery, string team, string organization, bool isOrganizations) =>
        Assert.Equal(
            new Tenant(team, organization, isOrganizations),
            Assert.IsType<Decoded.Stranger>(Decoder("T1").Decode(Encoding.UTF8.GetBytes(delivery))).Tenant
        );

    [Theory]
    [InlineData("""{"type":"team_join","user":{"id":"U7","name":"x"}}""")]
    [InlineData("""{"type":"channel_created","channel":{"id":"C1","created":1360782804}}""")]
    [InlineData("""{"type":"reaction_added","user":"U7","item":{"type":"message","ts":"1.5"},"text":["a"]}""")]
    public void What_we_do_not_know_may_have_any_shape(string happened) => Assert.IsType<Decoded.NotForUs>(Decode(happened));

    [Fact]
    public void A_moment_that_is_written_as_a_number_keeps_its_digits()
    {
        var spoken = Assert.IsType<Decoded.Spoken>(
            Decode(
                """
                {"type":"app_mention","user":"U7","text":"<@UBOT> 玉露とは？","ts":1795000000.000100,"channel":"C1",
                "event_ts":1795000000.000100}
                """
            )
        );

        Assert.Equal("1795000000.000100", spoken.AnswerThread);
    }

    [Fact]
    public void A_workspace_that_was_stopped_can_still_leave_and_says_when()
    {
        var workspaces = Workspaces("T1");
        workspaces.All[0].Stop("account_inactive");

        var left = Assert.IsType<Decoded.Left>(
            new EventDecoder(workspaces, new FakeTimeProvider()).Decode(
                """{"type":"event_callback","team_id":"T1","event_time":1795000000,"event":{"type":"app_uninstalled"}}"""u8
            )
        );

        Assert.Equal(DateTimeOffset.FromUnixTimeSeconds(1795000000), left.At);
    }

    [Theory]
    [InlineData(
        "recorded/dm-slack-direct.json",
        "directDM",
        "T0ADGE2G4EM",
        "hello hello",
        "slack:1771442483.260129:D0ACX51K95H:T0ADGE2G4EM"
    )]
    [InlineData(
        "recorded/dm-slack.json",
        "mention",
        "T00FAKE00AA",
        "@U00FAKEBOT01 Hey",
        "slack:1767376988.871629:C00FAKECHAN1:T00FAKE00AA"
    )]
    public void What_Slack_has_really_sent_is_heard(string file, string member, string team, string text, string id)
    {
        Assert.SkipUnless(Directory.Exists(Payloads), "the recorded payloads are not here");
        using var json = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Payloads, file)));

        var spoken = Assert.IsType<Decoded.Spoken>(
            Decoder(team).Decode(Encoding.UTF8.GetBytes(json.RootElement.GetProperty(member).GetRawText()))
        );

        Assert.Equal((text, id), (spoken.Event.Text, spoken.Event.Origin.Id));
    }

    [Fact]
    public void Every_sample_is_read_and_none_throws()
    {
        Assert.SkipUnless(Directory.Exists(Payloads), "the samples are not here");
        var workspaces = Workspaces("T1");

        foreach (var sample in Directory.EnumerateFiles(Path.Combine(Payloads, "samples"), "*Payload.json").Select(File.ReadAllBytes))
        {
            var read = new[]
            {
                new EventDecoder(workspaces, new FakeTimeProvider()).Decode(sample),
                new CommandDecoder(workspaces, new FakeTimeProvider()).Decode(sample),
                new InteractionDecoder(workspaces, new FakeTimeProvider()).Decode(sample),
            };
            Assert.DoesNotContain(read, decoded => decoded is Decoded.Acted or Decoded.Spoken);
            Assert.Contains(read, decoded => decoded is not Decoded.Nonsense);
        }
    }

    internal static WorkspaceDirectory Workspaces(params string[] teams)
    {
        var workspaces = new WorkspaceDirectory(teams.Select((_, at) => $"xoxb-{at}"));
        foreach (var (workspace, team) in workspaces.All.Zip(teams))
        {
            workspace.Identity = new Identity(team, "UBOT");
        }

        return workspaces;
    }

    private static EventDecoder Decoder(string team) => new(Workspaces(team), new FakeTimeProvider());

    private static Decoded Decode(string happened) =>
        Decoder("T1")
            .Decode(Encoding.UTF8.GetBytes($$"""{"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{{happened}}}"""));
}
