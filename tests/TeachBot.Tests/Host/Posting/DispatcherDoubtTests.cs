using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using Xunit;

namespace TeachBot.Tests.Host.Posting;

/// <summary>Posts of which nobody knows whether they arrived: after a crash, a stop, or an answer that got lost.</summary>
public sealed class DispatcherDoubtTests : DispatcherTestBase
{
    public static TheoryData<string> Settlements => ["key", "look-up"];

    [Theory]
    [MemberData(nameof(Settlements))]
    public async Task A_crash_between_sending_and_noting_doubles_nothing(string settlement)
    {
        var platform = new TestPlatform(settlement == "key" ? Key : new Settlement.LookUp());
        await Want("p1");
        var claim = Assert.Single(await Store.Outbox.ClaimAsync(["discord"], 10, Now.GetUtcNow(), Options.Lease, Token));
        await platform.SendAsync(claim.Post, Token);

        Now.Advance(Options.Lease);
        await Round(platform);

        Assert.Single(platform.Messages);
        Assert.Equal((PostState.Sent, "m1"), ((await Find("p1")).State, (await Find("p1")).Message!.Id));
    }

    [Theory]
    [MemberData(nameof(Settlements))]
    public async Task A_crash_before_sending_loses_nothing(string settlement)
    {
        var platform = new TestPlatform(settlement == "key" ? Key : new Settlement.LookUp());
        await Want("p1");
        await Store.Outbox.ClaimAsync(["discord"], 10, Now.GetUtcNow(), Options.Lease, Token);

        Now.Advance(Options.Lease);
        await Round(platform);

        Assert.Single(platform.Messages);
    }

    [Fact]
    public async Task Where_the_platform_offers_nothing_a_post_in_doubt_is_shown_and_not_sent_again()
    {
        var platform = new TestPlatform(new Settlement.None());
        await Want("p1");
        await Store.Outbox.ClaimAsync(["discord"], 10, Now.GetUtcNow(), Options.Lease, Token);

        Now.Advance(Options.Lease);
        await Round(platform);

        Assert.Empty(platform.Calls);
        Assert.Equal(PostState.Unknown, Assert.Single(await Store.Outbox.TroubledAsync(10, Token)).State);
    }

    [Fact]
    public async Task A_key_that_the_platform_has_forgotten_is_not_relied_on()
    {
        var platform = new TestPlatform(Key);
        await Want("p1");
        await Store.Outbox.ClaimAsync(["discord"], 10, Now.GetUtcNow(), Options.Lease, Token);

        Now.Advance(TimeSpan.FromMinutes(3));
        await Round(platform);

        Assert.Equal(PostState.Unknown, (await Find("p1")).State);
    }

    [Fact]
    public async Task A_replica_that_was_stopped_past_its_claim_removes_the_message_too_many()
    {
        var other = Open();
        var platform = new TestPlatform(new Settlement.LookUp());
        await Want("p1");
        var isFirst = true;
        platform.Before = async (call, _) =>
        {
            if (call == "send" && isFirst)
            {
                // Stopped here: the claim ends, another replica finds nothing, and sends.
                isFirst = false;
                Now.Advance(Options.Lease);
                await Dispatcher(other, platform).RoundAsync(Token);
            }
        };

        await Round(platform);

        Assert.Equal(["send p1", "find p1", "send p1", "delete"], platform.Calls);
        Assert.Equal((await Find("p1")).Message, Assert.Single(platform.Messages).Key);
    }

    [Fact]
    public async Task An_answer_that_got_lost_is_asked_for_again_under_the_key()
    {
        var platform = new TestPlatform(Key)
        {
            After = (_, _) => throw new PlatformException("connection reset") { MayHaveArrived = true },
        };
        await Want("p1");
        await Round(platform);
        platform.After = null;
        Now.Advance(TimeSpan.FromSeconds(10));

        await Round(platform);

        Assert.Single(platform.Messages);
        Assert.Equal(PostState.Sent, (await Find("p1")).State);
    }
}
