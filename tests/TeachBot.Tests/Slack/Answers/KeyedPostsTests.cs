using System.Net;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Host.Wordings;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using Xunit;

namespace TeachBot.Tests.Slack.Answers;

/// <summary>One answer of Slack's that said nothing, and whoever had asked was never answered.</summary>
public sealed class KeyedPostsTests : IDisposable
{
    private const string Key = "slack:1.5:C1:T1";
    private const string Url = "https://hooks.slack.com/commands/reply";
    private const string Person = """{"ok":true,"user":{"locale":"ja-JP"}}""";
    private static readonly ChannelRef Room = new(new WorkspaceRef("slack", "T1"), "C1");
    private readonly SlackBench _bench = new();

    [Theory(Timeout = 60_000)]
    [InlineData("500")]
    [InlineData("internal_error")]
    [InlineData("reset")]
    public async Task A_mention_whose_answer_may_have_been_lost_is_looked_for_and_then_answered_once_more(string trouble)
    {
        Script(Person, trouble, """{"ok":true,"messages":[]}""", """{"ok":true,"ts":"1.6"}""");

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "chat.postMessage", "conversations.replies", "chat.postMessage"], Methods());
        Assert.Equal(_bench.Calls.ElementAt(1).Body, _bench.Calls.Last().Body);
        Assert.Contains($"\"{Key}\"", _bench.Calls.Last().Body, StringComparison.Ordinal);
        Assert.Contains("ts=1.5", _bench.Calls.ElementAt(2).Body, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_mention_whose_answer_stands_there_in_spite_of_a_reset_is_not_answered_twice()
    {
        var ours = $$$$"""{"ts":"1.6","metadata":{"event_type":"teachbot_post","event_payload":{"key":"{{{{Key}}}}"}}}""";
        Script(Person, "reset", $$$"""{"ok":true,"messages":[{{{ours}}}]}""");

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "chat.postMessage", "conversations.replies"], Methods());
    }

    [Fact(Timeout = 60_000)]
    public async Task A_channel_without_threads_read_that_the_bot_may_not_post_there()
    {
        Script(Person, """{"ok":false,"error":"restricted_action_non_threadable_channel"}""");

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "chat.postMessage", "chat.postMessage"], Methods());
        Assert.Contains("thread_ts", _bench.Calls.ElementAt(1).Body, StringComparison.Ordinal);
        Assert.DoesNotContain("thread_ts", _bench.Calls.Last().Body, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_mention_waits_for_as_long_as_Slack_asks()
    {
        Script(Person, "limited");

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "chat.postMessage", "chat.postMessage"], Methods());
    }

    [Fact(Timeout = 60_000)]
    public async Task Where_we_may_not_look_whoever_asked_is_told_that_the_answer_may_be_lost()
    {
        Script(Person, "500", """{"ok":false,"error":"missing_scope","needed":"groups:history"}""");

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "chat.postMessage", "conversations.replies", "chat.postEphemeral"], Methods());
        Assert.Equal(Wording.For("ja").Slack.MayBeLost, TextOf(_bench.Calls.Last().Body));
    }

    [Fact(Timeout = 60_000)]
    public async Task Where_Slack_stays_away_whoever_asked_is_told_as_soon_as_it_is_back()
    {
        Script([Person, .. Enumerable.Repeat("limited", 1 + KeyedPosts.Waits.Count)]);

        await SayAsync(TestContext.Current.CancellationToken);

        Assert.Equal(Wording.For("ja").Slack.MayBeLost, TextOf(_bench.Calls.Last().Body));
        Assert.Equal("chat.postEphemeral", Methods()[^1]);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("500")]
    [InlineData("reset")]
    [InlineData("limited")]
    public async Task A_press_whose_answer_may_have_been_lost_is_answered_once_more(string trouble)
    {
        Script(Person, trouble, "ok");

        await PressAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "reply", "reply"], Methods());
        Assert.Equal(_bench.Calls.ElementAt(1).Body, _bench.Calls.Last().Body);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_press_on_the_bots_own_page_is_answered_once_in_spite_of_a_lost_answer()
    {
        Script(Person, "500", """{"ok":true,"channel":{"id":"D7"}}""", """{"ok":true,"messages":[]}""");

        await PressAsync(
            new Interaction(_bench.Workspace, InteractionKind.Press) { IsWithUs = true },
            "U7",
            TestContext.Current.CancellationToken
        );

        Assert.Equal(["users.info", "chat.postMessage", "conversations.open", "conversations.history", "chat.postMessage"], Methods());
        Assert.Contains("channel=D7", _bench.Calls.ElementAt(3).Body, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_press_whose_address_stays_broken_is_answered_another_way()
    {
        Script([Person, .. Enumerable.Repeat("500", 5)]);

        await PressAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["users.info", "reply", "reply", "reply", "reply", "reply", "chat.postEphemeral"], Methods());
    }

    public void Dispose() => _bench.Dispose();

    private static string TextOf(string body) => JsonDocument.Parse(body).RootElement.GetProperty("text").GetString()!;

    private List<string> Methods() => [.. _bench.Calls.Select(call => call.Method)];

    private void Script(params IEnumerable<string> answers)
    {
        foreach (var answer in answers)
        {
            _bench.Answers.Enqueue(() =>
                answer switch
                {
                    "500" => SlackBench.Json("", HttpStatusCode.InternalServerError),
                    "internal_error" => SlackBench.Json("""{"ok":false,"error":"internal_error"}"""),
                    "reset" => throw new HttpRequestException(HttpRequestError.ResponseEnded),
                    "limited" => SlackBench.Limited(30),
                    _ => SlackBench.Json(answer),
                }
            );
        }
    }

    private static EventOrigin Origin() => new(Key, Room, new UserRef("slack", "T1", "U7"), "ja", DateTimeOffset.UnixEpoch);

    private Task SayAsync(CancellationToken cancellation)
    {
        var said = new Decoded.Spoken(_bench.Workspace, new Mentioned(Origin(), "玉露とは？"), "1.5");
        return RunAsync(_bench.Services.GetRequiredService<MentionAnswers>().AnswerAsync(said, cancellation), cancellation);
    }

    private Task PressAsync(CancellationToken cancellation) =>
        PressAsync(new Interaction(_bench.Workspace, InteractionKind.Press) { ResponseUrl = Url }, Room.Id, cancellation);

    private Task PressAsync(Interaction interaction, string channel, CancellationToken cancellation) =>
        RunAsync(PressedAsync(interaction, channel, cancellation), cancellation);

    private async Task PressedAsync(Interaction interaction, string channel, CancellationToken cancellation)
    {
        var origin = Origin() with { Channel = Room with { Id = channel } };
        var pressed = new Decoded.Acted(interaction, new ChoiceMade(origin, "quiz:1", [], null));
        await _bench.Services.GetRequiredService<Responder>().RespondAsync(pressed, new Silent(), cancellation);
        await _bench.Services.GetRequiredService<TeachBot.Core.Adapters.Unfinished>().IdleAsync();
    }

    private async Task RunAsync(Task answering, CancellationToken cancellation)
    {
        await _bench.StepAsync(() => answering.IsCompleted, TimeSpan.FromSeconds(1), cancellation);
        await answering;
    }

    private sealed class Silent : IAcknowledgement
    {
        public Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation) => Task.FromResult(true);
    }
}
