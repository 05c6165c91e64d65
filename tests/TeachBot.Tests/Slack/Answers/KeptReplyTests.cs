using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Slack;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Decoding;
using TeachBot.Slack.Rendering;
using Xunit;

namespace TeachBot.Tests.Slack.Answers;

/// <summary>An answer that a process could not give before it ended, and the next one gives.</summary>
public class KeptReplyTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_all_may_read_goes_where_it_would_have_gone()
    {
        var bench = new SlackBench();

        await Platform(bench).SendAsync(Kept(bench), Token);

        var (_, body) = bench.Calls.Last(call => call.Method == "chat.postMessage");
        Assert.Contains("\"channel\":\"C1\",\"thread_ts\":\"1.5\",\"text\":\"answer\"", body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_process_before_has_said_after_all_is_not_said_again()
    {
        var bench = new SlackBench();
        bench.Answers.Enqueue(() =>
            SlackBench.Json(
                """
                {"ok":true,"messages":[{"ts":"3.3","metadata":{"event_type":"teachbot_post","event_payload":{"key":"Ev1"}}}]}
                """
            )
        );

        var there = await Platform(bench).SendAsync(Kept(bench), Token);

        Assert.Equal("3.3", there.Id);
        Assert.DoesNotContain(bench.Calls, call => call.Method == "chat.postMessage");
    }

    /// <summary>Where it is kept for: the channel with the thread, or the person's own conversation with the bot.</summary>
    [Theory]
    [InlineData("玉露とは？", false, "C1/1.5")]
    [InlineData("ひみつ", false, "@U1/")]
    [InlineData("玉露とは？", true, null)]
    public async Task Where_an_answer_waits_when_the_process_ends_it_is_stored_and_where_it_cannot_be_that_is_counted(
        string question,
        bool hasNoStore,
        string? place
    )
    {
        var bench = new SlackBench();
        var unfinished = bench.Services.GetRequiredService<Unfinished>();
        bench.Answers.Enqueue(() => SlackBench.Json("{\"ok\":true,\"user\":{\"id\":\"U1\"}}"));
        bench.Answers.Enqueue(() => SlackBench.Limited(5));
        var answering = bench.Services.GetRequiredService<MentionAnswers>().AnswerAsync(Spoken(bench, question), Token);
        while (!bench.Calls.Any(call => call.Method.StartsWith("chat.post", StringComparison.Ordinal)))
        {
            await Task.Yield();
        }

        bench.HasNoStore = hasNoStore;
        unfinished.HurryUp();
        await answering;

        var keptFor = bench.Wanted.SingleOrDefault() is { Channel: var to } ? $"{to.Id}/{to.Thread}" : null;
        Assert.Equal((place, hasNoStore ? 1 : 0), (keptFor, unfinished.Lost));
    }

    private static IChatPlatform Platform(SlackBench bench) =>
        bench.Services.GetServices<IChatPlatform>().Single(platform => platform.Name == SlackPlatform.PlatformName);

    private static Post Kept(SlackBench bench)
    {
        var origin = Origin(bench);
        return KeptReply.Of(
            origin,
            origin.Channel with
            {
                Thread = "1.5",
            },
            Message.Of("answer"),
            new Rendered("answer", "[]"u8.ToArray()),
            bench.Time.GetUtcNow()
        );
    }

    private static Decoded.Spoken Spoken(SlackBench bench, string question) =>
        new(bench.Workspace, new Mentioned(Origin(bench), question), "1.5");

    private static EventOrigin Origin(SlackBench bench) =>
        new("Ev1", new ChannelRef(new WorkspaceRef("slack", "T1"), "C1"), new UserRef("slack", "T1", "U1"), "ja", bench.Time.GetUtcNow());
}
