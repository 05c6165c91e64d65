using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Slack;
using TeachBot.Slack.Http;
using TeachBot.Slack.Workspaces;
using Xunit;

namespace TeachBot.Tests.Slack.Http;

public class SlackEndpointTests
{
    private const string Known =
        "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow"
        + "&channel_id=G8PSS9T3V&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
        + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
        + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
    private const string Signature = "v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503";
    private const string Challenge = """{"type":"url_verification","challenge":"abc"}""";
    private const string Mention = """
        {"type":"event_callback","team_id":"T1","event_id":"Ev1","event":{"type":"app_mention","user":"U7",
        "text":"<@UBOT> 玉露とは？","ts":"1.5","channel":"C1"}}
        """;

    [Theory]
    [InlineData(Signature, "1531420618", Known, true)]
    [InlineData("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b504", "1531420618", Known, false)]
    [InlineData(Signature, "1531420619", Known, false)]
    [InlineData(Signature, "1531420618", Known + "x", false)]
    [InlineData("v1=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503", "1531420618", Known, false)]
    [InlineData("v0=zz", "1531420618", Known, false)]
    [InlineData("", "1531420618", Known, false)]
    public void A_signature_is_right_for_its_bytes_alone(string signature, string timestamp, string body, bool holds) =>
        Assert.Equal(holds, new SignatureCheck(SlackBench.Secret).Holds(signature, timestamp, Encoding.UTF8.GetBytes(body)));

    [Fact]
    public void Without_a_secret_nobody_comes_in() =>
        Assert.False(new SignatureCheck("").Holds(Signed("", "1", Known), "1", Encoding.UTF8.GetBytes(Known)));

    [Theory]
    [InlineData(0, 200)]
    [InlineData(-300, 200)]
    [InlineData(300, 200)]
    [InlineData(-301, 401)]
    [InlineData(301, 401)]
    public async Task A_request_is_good_for_five_minutes_both_ways(int seconds, int status)
    {
        var bench = new SlackBench();

        var (answered, _) = await SendAsync(bench, "events", Challenge, seconds);

        Assert.Equal(status, answered);
        Assert.Equal(
            status == 401 ? 1 : 0,
            bench.Logs.GetSnapshot().Count(log => log.Message.Contains("check the clock", StringComparison.Ordinal))
        );
    }

    [Fact]
    public async Task What_is_overheard_can_not_be_sent_again()
    {
        var bench = new SlackBench();

        Assert.Equal(200, (await SendAsync(bench, "events", Mention)).Status);
        Assert.Equal(401, (await SendAsync(bench, "events", Mention)).Status);
    }

    [Theory]
    [InlineData("events", Challenge, 200, "{\"challenge\":\"abc\"}")]
    [InlineData("events", Mention, 200, "")]
    [InlineData(
        "events",
        """
            {"type":"event_callback","team_id":"T404","event_id":"Ev1","event":{"type":"app_mention","user":"U7","text":"x",
            "ts":"1.5","channel":"C1"}}
            """,
        200,
        ""
    )]
    [InlineData("events", "{", 400, "")]
    [InlineData("events", """{"type":"event_callback","event":{"text":"\ud800"}}""", 400, "")]
    [InlineData("commands", "ssl_check=1&token=x", 200, "")]
    [InlineData("commands", "text=x", 400, "")]
    [InlineData("interactivity", "ssl_check=1", 200, "")]
    [InlineData("interactivity", "payload=%7B", 400, "")]
    [InlineData("interactivity", "x=y", 400, "")]
    public async Task What_comes_is_answered_by_what_it_is(string place, string body, int status, string said) =>
        Assert.Equal((status, said), await SendAsync(new SlackBench(), place, body));

    [Fact]
    public async Task What_nobody_signed_and_what_is_too_long_is_not_read()
    {
        var bench = new SlackBench();

        Assert.Equal(401, (await SendAsync(bench, "events", Mention, signature: "v0=" + new string('0', 64))).Status);
        Assert.Equal(401, (await SendAsync(bench, "events", Mention, signature: null)).Status);
        Assert.Equal(413, (await SendAsync(bench, "events", new string(' ', SlackLimits.RequestBytes + 1))).Status);
        Assert.Empty(bench.Chat.Events);
    }

    [Fact]
    public async Task A_workspace_that_is_not_known_by_its_id_yet_is_asked_to_come_again() =>
        Assert.Equal(503, (await SendAsync(new SlackBench(isKnown: false), "events", Mention)).Status);

    [Fact]
    public async Task A_slash_in_the_moment_before_the_workspace_is_known_waits_for_it_and_is_answered()
    {
        var bench = new SlackBench(isKnown: false);
        var sending = SendAsync(bench, "commands", "team_id=T1&channel_id=C1&user_id=U7&text=a&trigger_id=1.2");
        Assert.False(sending.IsCompleted);

        bench.Workspace.Identity = new Identity("T1", "UBOT");
        bench.Services.GetRequiredService<WorkspaceDirectory>().Note();

        Assert.Equal(200, (await sending).Status);
        Assert.Single(bench.Chat.Events);
    }

    [Fact]
    public async Task A_slash_before_the_workspace_is_known_is_told_that_the_bot_is_starting_and_not_nothing()
    {
        var bench = new SlackBench(isKnown: false);
        var sending = SendAsync(bench, "commands", "team_id=T1&channel_id=C1&user_id=U7&text=a&trigger_id=1.2");
        bench.Time.Advance(TimeSpan.FromSeconds(2));

        var (status, said) = await sending;

        Assert.Equal(200, status);
        Assert.Contains("起動しているところです", said, StringComparison.Ordinal);
        Assert.Contains("is starting", said, StringComparison.Ordinal);
        Assert.Contains("ephemeral", said, StringComparison.Ordinal);
    }

    [Fact]
    public void Before_Slack_has_said_whose_the_tokens_are_the_bot_is_not_ready()
    {
        Assert.True(new SlackHealth(new SlackBench(isKnown: false).Services.GetRequiredService<WorkspaceDirectory>()).IsStarting);
        Assert.False(new SlackHealth(new SlackBench().Services.GetRequiredService<WorkspaceDirectory>()).IsStarting);
    }

    [Fact]
    public async Task A_request_is_judged_by_the_systems_clock_though_ours_goes_on_from_where_it_was_before_the_system_was_set_back()
    {
        var system = new Microsoft.Extensions.Time.Testing.FakeTimeProvider(new SlackBench().Time.GetUtcNow().AddHours(-9));
        var bench = new SlackBench(system: system);

        Assert.Equal(200, (await SendAsync(bench, "events", Mention, seconds: -9 * 3600)).Status);
        Assert.Equal(401, (await SendAsync(bench, "events", Mention)).Status);
    }

    [Fact]
    public async Task A_slash_command_is_answered_in_the_answer()
    {
        var bench = new SlackBench();

        var (status, said) = await SendAsync(
            bench,
            "commands",
            "team_id=T1&channel_id=C1&user_id=U7&user_name=x&text=%E7%8E%89%E9%9C%B2%E3%81%A8%E3%81%AF%EF%BC%9F&trigger_id=1.2"
        );

        Assert.Equal((200, true), (status, said.Contains("\"response_type\":\"ephemeral\"", StringComparison.Ordinal)));
        Assert.Equal("玉露とは？", Assert.IsType<Mentioned>(Assert.Single(bench.Chat.Events)).Text);
    }

    [Fact]
    public async Task Two_slash_commands_with_one_trigger_are_both_answered()
    {
        var bench = new SlackBench();

        foreach (var asked in new[] { "a", "b", "b" })
        {
            await SendAsync(
                bench,
                "commands",
                $"team_id=T1&channel_id=C1&user_id=U7&text={asked}&trigger_id=1.2",
                seconds: bench.Chat.Events.Count
            );
        }

        Assert.Equal(["a", "b"], bench.Chat.Events.Cast<Mentioned>().Select(asked => asked.Text));
    }

    [Theory]
    [InlineData("events", "1", 200)]
    [InlineData("events", null, 401)]
    [InlineData("commands", "1", 401)]
    public async Task Only_an_event_that_says_that_it_comes_again_may_come_with_the_same_signature_and_is_answered_once(
        string place,
        string? retry,
        int status
    )
    {
        var bench = new SlackBench();
        var body = place == "events" ? Mention : "team_id=T1&channel_id=C1&user_id=U7&text=a&trigger_id=1.2";

        await SendAsync(bench, place, body);

        Assert.Equal(status, (await SendAsync(bench, place, body, retry: retry)).Status);
        Assert.Single(bench.Chat.Events);
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"invalid_blocks"}""", HttpStatusCode.OK, 2)]
    [InlineData("invalid_blocks", HttpStatusCode.BadRequest, 2)]
    [InlineData("ok", HttpStatusCode.OK, 1)]
    public async Task A_table_goes_where_Slack_can_refuse_it_and_then_once_more_as_points(string first, HttpStatusCode status, int times)
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":true,"user":{}}"""));
        bench.Answers.Enqueue(() => SlackBench.Json(first, status));

        var (_, said) = await SendAsync(
            bench,
            "commands",
            "team_id=T1&channel_id=C1&user_id=U7&text=%E5%85%A8%E9%83%A8&trigger_id=1.2"
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2Freply"
        );

        var sent = bench.Calls.Where(call => call.Method == "reply").Select(call => JsonElement.Parse(call.Body)).ToList();
        Assert.Equal(("", times), (said, sent.Count));
        Assert.Equal(
            Enumerable.Range(0, times).Select(time => time == 0),
            sent.Select(message => message.GetProperty("blocks").GetRawText().Contains("\"type\":\"table\"", StringComparison.Ordinal))
        );
        Assert.Single(sent.Select(message => message.GetProperty("text").GetString()).Distinct());
    }

    [Fact]
    public async Task A_workspace_that_sends_us_away_is_heard_no_more()
    {
        var bench = new SlackBench();

        Assert.Equal(
            200,
            (await SendAsync(bench, "events", """{"type":"event_callback","team_id":"T1","event":{"type":"app_uninstalled"}}""")).Status
        );
        Assert.Equal(200, (await SendAsync(bench, "events", Mention)).Status);

        Assert.Empty(bench.Chat.Events);
        Assert.Equal("app_uninstalled", bench.Workspace.StoppedBy);
    }

    private static async Task<(int Status, string Said)> SendAsync(
        SlackBench bench,
        string place,
        string body,
        int seconds = 0,
        string? signature = "right",
        string? retry = null
    )
    {
        var timestamp = (bench.Time.GetUtcNow().ToUnixTimeSeconds() + seconds).ToString(CultureInfo.InvariantCulture);
        var context = new DefaultHttpContext
        {
            Request = { Method = "POST", Body = new MemoryStream(Encoding.UTF8.GetBytes(body)) },
            Response = { Body = new MemoryStream() },
        };
        context.Request.Headers["X-Slack-Request-Timestamp"] = timestamp;
        context.Request.Headers["X-Slack-Signature"] = signature == "right" ? Signed(SlackBench.Secret, timestamp, body) : signature;
        if (retry is not null)
        {
            context.Request.Headers["X-Slack-Retry-Num"] = retry;
        }

        var endpoint = bench.Services.GetRequiredService<SlackEndpoint>();
        await (
            place switch
            {
                "events" => endpoint.EventsAsync(context),
                "commands" => endpoint.CommandsAsync(context),
                _ => endpoint.InteractivityAsync(context),
            }
        );
        await bench.Services.GetRequiredService<Unfinished>().IdleAsync();
        return (context.Response.StatusCode, Encoding.UTF8.GetString(((MemoryStream)context.Response.Body).ToArray()));
    }

    private static string Signed(string secret, string timestamp, string body) =>
        "v0="
        + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes($"v0:{timestamp}:{body}")));
}
