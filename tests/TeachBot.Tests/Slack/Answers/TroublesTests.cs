using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Slack.Answers;

public sealed class TroublesTests : IDisposable
{
    private static readonly ChannelRef Room = new(new WorkspaceRef("slack", "T1"), "C1");
    private readonly SlackBench _bench = new();

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    public static TheoryData<string, string, Func<SlackWords, string>> Lacks =>
        new()
        {
            {
                """{"ok":false,"error":"missing_scope","needed":"chat:write"}""",
                "missing_scope",
                words => words.MissingScope.Replace("{0}", "chat:write", StringComparison.Ordinal)
            },
            { """{"ok":false,"error":"not_in_channel"}""", "not_in_channel", words => words.NotInChannel },
            { """{"ok":false,"error":"channel_not_found"}""", "channel_not_found", words => words.ChannelGone },
            { """{"ok":false,"error":"is_archived"}""", "is_archived", words => words.Archived },
            { """{"ok":false,"error":"restricted_action"}""", "restricted_action", words => words.NotAllowed },
            {
                """{"ok":false,"error":"restricted_action_read_only_channel"}""",
                "restricted_action_read_only_channel",
                words => words.NotAllowed
            },
        };

    [Theory]
    [MemberData(nameof(Lacks))]
    public async Task What_keeps_a_post_away_is_said_to_who_asked_in_their_language_on_whichever_replica(
        string answer,
        string code,
        Func<SlackWords, string> sentence
    )
    {
        _bench.Answers.Enqueue(() => SlackBench.Json(answer));

        var refused = await Assert.ThrowsAnyAsync<PlatformException>(PostAsync);

        Assert.True(refused.IsFinal);
        Assert.Contains(code, refused.Message, StringComparison.Ordinal);
        Assert.Equal(["chat.postMessage"], _bench.Calls.Select(call => call.Method));
        foreach (var language in new[] { "ja", "en" })
        {
            Assert.Equal(
                sentence(Wording.For(language).Slack),
                _bench.Services.GetRequiredService<IChatPlatform>().Explain(refused.Refusal, language)
            );
        }
    }

    [Theory]
    [MemberData(nameof(Lacks))]
    public async Task What_keeps_an_answer_away_is_told_in_private_and_not_tried_again(
        string answer,
        string code,
        Func<SlackWords, string> sentence
    )
    {
        _bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":true,"user":{"locale":"en-US"}}"""));
        _bench.Answers.Enqueue(() => SlackBench.Json(answer));
        _bench.Answers.Enqueue(() => SlackBench.Json(answer));

        await _bench
            .Services.GetRequiredService<MentionAnswers>()
            .AnswerAsync(new Decoded.Spoken(_bench.Workspace, new Mentioned(Origin(), "玉露とは？"), "1.1"), Token);

        // For who can't be told there either, there is the conversation with the bot.
        Assert.Equal(
            ["users.info", "chat.postMessage", "chat.postEphemeral", "chat.postMessage"],
            _bench.Calls.Select(call => call.Method)
        );
        var told = JsonDocument.Parse(_bench.Calls.Last().Body).RootElement;
        Assert.Equal(
            ("U7", sentence(Wording.For("en").Slack)),
            (told.GetProperty("channel").GetString(), told.GetProperty("text").GetString())
        );
        Assert.DoesNotContain("{0}", told.GetProperty("text").GetString() + code, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("token_revoked")]
    [InlineData("account_inactive")]
    [InlineData("invalid_auth")]
    public async Task A_token_that_is_good_no_longer_stops_its_workspace_and_no_other(string code)
    {
        var conversations = _bench.Services.GetRequiredService<Conversations>();
        var other = new Workspace("xoxb-2") { Identity = new Identity("T2", "UBOT") };
        var message = new TeachBot.Slack.Rendering.Rendered("x", "[]"u8.ToArray());
        _bench.Answers.Enqueue(() => SlackBench.Json($$"""{"ok":false,"error":"{{code}}"}"""));

        await Assert.ThrowsAsync<SlackException>(() => conversations.PostAsync(_bench.Workspace, "C1", null, message, "k", Token));
        var again = await Assert.ThrowsAsync<SlackException>(() =>
            conversations.PostAsync(_bench.Workspace, "C1", null, message, "k", Token)
        );
        await conversations.PostAsync(other, "C1", null, message, "k", Token);

        Assert.Equal((code, 2, "Bearer xoxb-2"), (again.Code, _bench.Calls.Count, _bench.Authorization));
        Assert.Null(_bench.Services.GetRequiredService<WorkspaceDirectory>().Find(new Tenant("T1")));
    }

    public void Dispose() => _bench.Dispose();

    private static EventOrigin Origin() => new("slack:1", Room, new UserRef("slack", "T1", "U7"), "ja", DateTimeOffset.UnixEpoch);

    private Task<MessageRef> PostAsync() =>
        _bench
            .Services.GetRequiredService<IChatPlatform>()
            .SendAsync(new Post("k1", Room, ScriptedMessages.Help, DateTimeOffset.UnixEpoch), Token);
}
