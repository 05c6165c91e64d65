using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests.Host.Playground;
using Xunit;
using Bench = TeachBot.EndToEnd.Slack.SlackContractTests.Bench;

namespace TeachBot.EndToEnd.Slack;

/// <summary>What Slack refuses, loses or is slow at: the adapter's parts against the strict fake.</summary>
public sealed class SlackRefusalTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_revoked_token_stops_its_workspace_and_what_is_due_waits()
    {
        await using var bench = await Bench.StartAsync(Token);
        bench.Slack.Faults["chat.postMessage"] = new([FakeFault.Revoked]);

        var first = await Assert.ThrowsAnyAsync<PlatformException>(() => bench.Platform.SendAsync(Post(bench), Token));
        var calls = bench.Slack.Calls.Count;
        var second = await Assert.ThrowsAnyAsync<PlatformException>(() => bench.Platform.SendAsync(Post(bench), Token));

        Assert.Equal(
            (false, false, true, true),
            (first.IsFinal, second.IsFinal, first.WaitOfPosts > TimeSpan.FromMinutes(1), second.WaitOfPosts > TimeSpan.FromMinutes(1))
        );
        Assert.Equal(calls, bench.Slack.Calls.Count);
    }

    [Fact]
    public async Task A_missing_right_is_named_to_who_asked_and_to_nobody_else()
    {
        await using var bench = await Bench.StartAsync(Token);
        bench.Slack.Faults["chat.postMessage"] = new([FakeFault.Scope]);

        await bench.TakeAsync("events_api", SlackActs.Said(bench.Slack, "ひなた", "玉露とは？", "Ev1"));

        Assert.Empty(bench.Slack.SeenBy(FakeSlack.Room, bench.Slack.PersonOf("あおい")));
        Assert.Contains(
            "chat:write",
            SlackShown.TextOf(Assert.Single(bench.Slack.SeenBy(FakeSlack.Room, bench.Slack.PersonOf("ひなた"))).Body),
            StringComparison.Ordinal
        );
        Assert.Single(bench.Slack.Calls, call => call == "chat.postMessage");
    }

    [Theory]
    [InlineData("Limited", false, false)]
    [InlineData("Lost", false, true)]
    [InlineData("Broken", false, true)]
    [InlineData("Scope", true, false)]
    [InlineData("closed", true, false)]
    [InlineData("gone", true, false)]
    public async Task What_goes_wrong_tells_the_outbox_what_to_do(string what, bool isFinal, bool mayHaveArrived)
    {
        await using var bench = await Bench.StartAsync(Token);
        bench.Slack.Faults["chat.postMessage"] = Enum.TryParse<FakeFault>(what, out var fault) ? new(Enumerable.Repeat(fault, 9)) : new();
        if (what == "closed")
        {
            bench.Slack.Closed[FakeSlack.Room] = true;
        }

        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            bench.Platform.SendAsync(
                what == "gone" ? Post(bench) with { Channel = bench.Channel with { Id = "C404" } } : Post(bench),
                Token
            )
        );

        Assert.Equal((isFinal, mayHaveArrived), (failure.IsFinal, failure.MayHaveArrived));
    }

    [Fact]
    public async Task A_message_that_was_sent_and_not_noted_is_found_by_its_key_among_many()
    {
        await using var bench = await Bench.StartAsync(Token);
        bench.Slack.Faults["chat.postMessage"] = new([FakeFault.Lost]);
        await Assert.ThrowsAnyAsync<PlatformException>(() => bench.Platform.SendAsync(Post(bench), Token));
        for (var other = 0; other < 5; other++)
        {
            await bench.Platform.SendAsync(Post(bench) with { Id = $"other{other}" }, Token);
        }

        var found = Assert.Single(await bench.Platform.FindAsync(Post(bench), Token));

        Assert.Equal(bench.Slack.Channels[FakeSlack.Room][0].Ts, found.Id);
    }

    private static Post Post(Bench bench) => new("k1", bench.Channel, ScriptedMessages.Help, DateTimeOffset.UnixEpoch);
}
