using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using Xunit;

namespace TeachBot.Tests.Host.Posting;

/// <summary>What one replica began, another ends; and the first was not dead, or died later than it seemed.</summary>
public sealed class TakeoverTests : DispatcherTestBase
{
    public static TheoryData<string> Settlements => ["key", "look-up"];

    [Theory]
    [MemberData(nameof(Settlements))]
    public async Task A_message_that_a_dead_process_has_sent_shows_what_changed_since(string settlement)
    {
        var platform = Platform(settlement);
        await Want("p1");
        await platform.SendAsync((await ClaimAsync()).Post, Token);
        await Apply(new PostEdited("p1", Message.Of("newer")));
        Now.Advance(Options.Lease);

        await Round(platform);
        await Round(platform);

        Assert.Equal("made p1", Assert.Single(platform.Messages).Value.Body);
    }

    [Fact]
    public async Task A_message_that_a_process_sends_waking_up_late_is_removed_even_if_it_dies_at_once()
    {
        var platform = Platform("look-up");
        await Want("p1");
        var late = await ClaimAsync();
        Now.Advance(Options.Lease);
        await Round(platform);
        await platform.SendAsync(late.Post, Token);

        Now.Advance(Options.Lease);
        await Round(platform);

        Assert.Equal((await Find("p1")).Message, Assert.Single(platform.Messages).Key);
        Assert.DoesNotContain("edit p1", platform.Calls);
        await AssertIdleAsync(platform);
    }

    [Theory]
    [MemberData(nameof(Settlements))]
    public async Task An_edit_that_a_process_makes_waking_up_late_is_made_again_even_if_it_dies_at_once(string settlement)
    {
        var platform = Platform(settlement);
        await Want("p1");
        await Round(platform);
        await Apply(new PostEdited("p1", Message.Of("newer")));
        var late = await ClaimAsync();
        Now.Advance(Options.Lease);
        await Round(platform);
        await platform.EditAsync(late.Message!, late.Post with { Body = Message.Of("stale") }, Token);

        Now.Advance(Options.Lease);
        await Round(platform);

        Assert.Equal("made p1", Assert.Single(platform.Messages).Value.Body);
        await AssertIdleAsync(platform);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edit_that_a_process_makes_however_late_is_made_again(bool isAnswerLost)
    {
        var other = Open();
        var platform = Platform("key");
        await Want("p1");
        await Round(platform);
        await Apply(new PostEdited("p1", Message.Of("newer")));
        var isFirst = true;
        platform.Before = async (_, _) =>
        {
            if (isFirst)
            {
                // Stopped here: others take the edit over, make it, and make sure of it.
                isFirst = false;
                Now.Advance(Options.Lease * 3);
                await Dispatcher(other, platform).RoundAsync(Token);
                await AssertIdleAsync(platform);
                throw isAnswerLost ? new PlatformException("connection reset") { MayHaveArrived = true } : new OperationCanceledException();
            }
        };

        await Round(platform);
        platform.Calls.Clear();
        await Round(platform);

        Assert.Equal(["edit p1"], platform.Calls);
    }

    private static TestPlatform Platform(string settlement) => new(settlement == "key" ? Key : new Settlement.LookUp());

    /// <summary>Takes the post, as a replica does that is stopped then.</summary>
    private async Task<Claim> ClaimAsync() =>
        Assert.Single(await Store.Outbox.ClaimAsync(["discord"], 10, Now.GetUtcNow(), Options.Lease, Token));

    private async Task AssertIdleAsync(TestPlatform platform)
    {
        Now.Advance(Options.Lease * 10);
        Assert.Equal(0, await Round(platform));
    }
}
