using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Discord.Decoding;
using TeachBot.Discord.Interactions;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Host.Playground;
using Xunit;

namespace TeachBot.Tests.Discord.Interactions;

public class MentionAnswersTests
{
    private readonly DiscordBench _bench = new();

    [Fact]
    public async Task A_mention_is_answered_by_a_message_in_answer_to_it()
    {
        await _bench.Mentions.AnswerAsync(Said("玉露とは？"), TestContext.Current.CancellationToken);

        var (call, where, said) = Assert.Single(_bench.Api.Calls);
        Assert.Equal(
            ("create", "70", "500", "500"),
            (
                call,
                where,
                said.GetProperty("nonce").GetString(),
                said.GetProperty("message_reference").GetProperty("message_id").GetString()
            )
        );
        Assert.Contains("玉露は、覆いを", Shown.TextOf(said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mention_that_is_delivered_again_is_answered_once()
    {
        await _bench.Mentions.AnswerAsync(Said("玉露とは？"), TestContext.Current.CancellationToken);
        await _bench.Mentions.AnswerAsync(Said("玉露とは？"), TestContext.Current.CancellationToken);

        Assert.Single(_bench.Api.Calls);
    }

    [Fact]
    public async Task A_private_reply_stands_behind_a_button_that_gives_each_their_own()
    {
        await _bench.Mentions.AnswerAsync(Said("ひみつ"), TestContext.Current.CancellationToken);

        var said = Assert.Single(_bench.Api.Calls).Said;
        Assert.DoesNotContain(ScriptedChat.Secret, Shown.TextOf(said), StringComparison.Ordinal);
        Assert.True(Continuation.TryRead(Assert.Single(Shown.ChoicesOf(said)), Origin(false), null, out _, out var happened));
        Assert.Equal("ひみつ", Assert.IsType<Mentioned>(happened).Text);
    }

    [Fact]
    public async Task In_a_conversation_with_us_nothing_needs_to_be_hidden()
    {
        await _bench.Mentions.AnswerAsync(new Mentioned(Origin(true), "ひみつ"), TestContext.Current.CancellationToken);

        Assert.Contains(ScriptedChat.Secret, Shown.TextOf(Assert.Single(_bench.Api.Calls).Said), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Silence_says_nothing()
    {
        await _bench.Mentions.AnswerAsync(Said("なし"), TestContext.Current.CancellationToken);

        Assert.Empty(_bench.Api.Calls);
    }

    [Fact]
    public async Task Where_we_may_not_write_who_asked_is_told_in_their_own_conversation()
    {
        _bench.Api.Failures.Enqueue(new DiscordException("missing permissions") { Status = 403, Code = 50013 });

        await _bench.Mentions.AnswerAsync(Said("玉露とは？"), TestContext.Current.CancellationToken);

        Assert.Single(_bench.Api.Calls);
        var told = Assert.Single(_bench.Effects.Posts);
        Assert.Equal(ChannelRef.With(Origin(false).User, Origin(false).Channel.Workspace), told.Channel);
        Assert.Contains("ボットの権限が足りません", PlainText.Of(told.Body), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_waits_for_Discord_when_the_process_ends_is_kept_for_the_next_under_the_same_nonce()
    {
        _bench.Api.KeepsWaiting = true;
        var answering = _bench.Mentions.AnswerAsync(Said("玉露とは？"), TestContext.Current.CancellationToken);

        _bench.Unfinished.HurryUp();
        await answering;

        var kept = Assert.Single(_bench.Effects.Posts);
        Assert.Equal(("500", Origin(false).Channel), (kept.Id, kept.Channel));
        Assert.Contains("玉露は、覆いを", PlainText.Of(kept.Body), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(500, 0, false)] // it may stand there
    [InlineData(403, 50007, true)] // there is no other way to them
    public async Task Nobody_is_told_what_may_not_be_so_or_can_not_be_told(int status, int code, bool isDirect)
    {
        _bench.Api.Failures.Enqueue(new DiscordException("no") { Status = status, Code = code });

        await _bench.Mentions.AnswerAsync(new Mentioned(Origin(isDirect), "玉露とは？"), TestContext.Current.CancellationToken);

        Assert.Empty(_bench.Effects.Posts);
    }

    [Fact]
    public void What_was_seen_is_forgotten_after_a_while()
    {
        var time = new FakeTimeProvider();
        var seen = new SeenEvents(time);

        Assert.True(seen.IsFirst("a"));
        time.Advance(SeenEvents.Kept);
        Assert.False(seen.IsFirst("a"));
        time.Advance(SeenEvents.Kept * 1.5);
        Assert.True(seen.IsFirst("b"));
        time.Advance(SeenEvents.Kept * 1.5);
        Assert.True(seen.IsFirst("a"));
    }

    private static Mentioned Said(string text) => new(Origin(false), text);

    private static EventOrigin Origin(bool isDirect) =>
        new(
            "discord:500",
            new ChannelRef(new WorkspaceRef("discord", "7"), "70"),
            new UserRef("discord", "", "42"),
            "ja",
            DateTimeOffset.UnixEpoch
        )
        {
            IsDirect = isDirect,
        };
}
