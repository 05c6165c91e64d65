using Microsoft.Extensions.Logging.Abstractions;
using Moq;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Host.Posting;
using Xunit;

namespace TeachBot.Tests.Host.Posting;

/// <summary>On a real store and a platform in memory, at a time that only the test moves.</summary>
public sealed class DispatcherTests : DispatcherTestBase
{
    [Fact]
    public async Task A_post_goes_out_once_and_its_message_is_kept()
    {
        var platform = new TestPlatform(Key);
        await Want("p1", "p2");

        Assert.Equal(2, await Round(platform));
        Assert.Equal(0, await Round(platform));

        Assert.Equal(["send p1", "send p2"], platform.Calls.Order());
        Assert.Equal(
            ["p1", "p2"],
            [platform.Messages[(await Find("p1")).Message!].PostId, platform.Messages[(await Find("p2")).Message!].PostId]
        );
    }

    [Fact]
    public async Task What_is_not_due_waits()
    {
        var platform = new TestPlatform(Key);
        await Apply(new PostWanted(new Post("p1", Channel, Message.Of("x"), Now.GetUtcNow().AddMinutes(5))));

        Assert.Equal(0, await Round(platform));
        Now.Advance(TimeSpan.FromMinutes(5));
        Assert.Equal(1, await Round(platform));
    }

    [Fact]
    public async Task A_failure_is_tried_again_later_and_later_until_the_post_is_given_up()
    {
        Options.MostTries = 4;
        var platform = new TestPlatform(Key) { Before = (_, _) => throw new PlatformException("503") };
        await Want("p1");
        var waits = new List<double>();
        for (var since = Now.GetUtcNow(); (await Find("p1")).State == PostState.Waiting; )
        {
            if (await Round(platform) > 0)
            {
                waits.Add((Now.GetUtcNow() - since).TotalSeconds);
                since = Now.GetUtcNow();
            }

            Now.Advance(TimeSpan.FromMilliseconds(250));
        }

        Assert.Equal([0, 1.25, 2.5, 5], waits);
        Assert.Equal((PostState.Dead, "503 (4×)"), ((await Find("p1")).State, (await Find("p1")).Error));
    }

    [Fact]
    public async Task While_a_platform_is_stopped_its_posts_wait_untried_and_go_out_when_it_is_mended()
    {
        Options.MostTries = 1;
        var platform = new TestPlatform(Key);
        platform.Before = (_, _) =>
        {
            platform.IsStopped = true;
            throw new PlatformException("401");
        };
        await Want("p1", "p2");
        for (var round = 0; round < 100; round++)
        {
            await Round(platform);
            Now.Advance(TimeSpan.FromMinutes(1));
        }

        // The other may have been on its way already.
        Assert.InRange(platform.Calls.Count, 1, 2);
        Assert.Equal([PostState.Waiting, PostState.Waiting], [(await Find("p1")).State, (await Find("p2")).State]);

        (platform.IsStopped, platform.Before) = (false, null);
        await Round(platform);
        Assert.Equal(["p1", "p2"], platform.Messages.Values.Select(message => message.PostId).Order());
    }

    [Fact]
    public async Task What_can_never_be_sent_is_given_up_at_once()
    {
        var platform = new TestPlatform(Key) { Before = (_, _) => throw new PlatformException("Unknown Channel") { IsFinal = true } };
        await Want("p1");

        await Round(platform);

        Assert.Equal((PostState.Dead, "Unknown Channel"), ((await Find("p1")).State, (await Find("p1")).Error));
    }

    [Fact]
    public async Task A_platform_that_asks_forNow_gets_it()
    {
        var platform = new TestPlatform(Key)
        {
            Before = (_, _) => throw new PlatformException("429") { RetryAfter = TimeSpan.FromSeconds(30) },
        };
        await Want("p1");
        await Round(platform);
        platform.Before = null;

        Now.Advance(TimeSpan.FromSeconds(29));
        Assert.Equal(0, await Round(platform));
        Now.Advance(TimeSpan.FromSeconds(2));
        Assert.Equal(1, await Round(platform));
    }

    [Fact]
    public async Task One_channels_trouble_is_not_anothers()
    {
        var platform = new TestPlatform(Key)
        {
            Before = (_, post) => post!.Id == "p1" ? throw new InvalidOperationException("a bug") : Task.CompletedTask,
        };
        await Want("p1", "p2");

        await Round(platform);

        Assert.Equal(PostState.Sent, (await Find("p2")).State);
        Assert.Equal(PostState.Waiting, (await Find("p1")).State);
    }

    [Fact]
    public async Task Edits_show_what_is_so_when_they_are_sent_and_keep_to_the_budget()
    {
        var platform = new TestPlatform(Key, new EditBudget(2, TimeSpan.FromSeconds(60)));
        await Want("p1", "p2", "p3");
        await Round(platform);
        for (var press = 0; press < 5; press++)
        {
            await Apply(new PostRefreshed("p1"), new PostRefreshed("p2"), new PostRefreshed("p3"));
        }

        Assert.Equal(3, await Round(platform));
        Assert.Equal(2, platform.Calls.Count(call => call.StartsWith("edit", StringComparison.Ordinal)));
        Assert.Equal(0, await Round(platform));
        Now.Advance(TimeSpan.FromSeconds(30));
        await Round(platform);

        Assert.Equal(3, platform.Calls.Count(call => call.StartsWith("edit", StringComparison.Ordinal)));
        Assert.All(platform.Messages.Values, message => Assert.StartsWith("made ", message.Body, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Where_nothing_can_be_edited_a_post_that_changes_is_sent_anew_within_the_budget()
    {
        var platform = new TestPlatform(new Settlement.None(), new EditBudget(1, TimeSpan.FromSeconds(60)))
        {
            Capabilities = new() { HasEdits = false },
        };
        await Want("p1");
        await Round(platform);
        await Apply(new PostRefreshed("p1"));
        await Round(platform);
        await Apply(new PostRefreshed("p1"));
        await Round(platform);

        Assert.Equal(["send p1", "send p1"], platform.Calls);
        Assert.Single(platform.Messages, message => message.Value.Body == "made p1");
    }

    [Fact]
    public async Task A_post_that_was_refreshed_before_it_was_ever_sent_shows_what_is_so_when_it_is()
    {
        var platform = new TestPlatform(new Settlement.LookUp());
        await Want("p1");
        await Apply(new PostRefreshed("p1"));

        await Round(platform);

        Assert.Equal("made p1", Assert.Single(platform.Messages).Value.Body);
    }

    [Fact]
    public async Task What_another_version_wrote_and_this_one_can_not_read_is_given_up_and_not_sent()
    {
        var platform = new TestPlatform(Key);
        var outbox = new Mock<IOutbox>();
        var unreadable = new Post("p1", Channel, Post.Unreadable, Now.GetUtcNow());
        outbox
            .Setup(store => store.ClaimAsync(It.IsAny<IReadOnlyList<string>>(), It.IsAny<int>(), Now.GetUtcNow(), Options.Lease, Token))
            .ReturnsAsync([new Claim(unreadable, 1, Now.GetUtcNow() + Options.Lease, 1, null, 0, null, HasSlot: false)]);
        using var dispatcher = Dispatcher(outbox.Object, platform);

        await dispatcher.RoundAsync(Token);

        outbox.Verify(store =>
            store.SettleAsync(It.IsAny<Claim>(), It.IsAny<PostOutcome.Dead>(), Now.GetUtcNow(), It.IsAny<CancellationToken>())
        );
        Assert.Empty(platform.Calls);
    }

    [Fact]
    public async Task Posts_of_one_channel_stay_in_order()
    {
        var platform = new TestPlatform(Key);
        await Apply([
            .. Enumerable
                .Range(0, 20)
                .Select(at => new PostWanted(new Post($"p{at:D2}", Channel, Message.Of("x"), Now.GetUtcNow().AddSeconds(-60 + at)))),
        ]);

        await Round(platform);

        Assert.Equal(Enumerable.Range(0, 20).Select(at => $"send p{at:D2}"), platform.Calls);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_store_that_is_away_or_fails_as_nobody_knows_stops_nothing_for_good(bool isKnown)
    {
        var platform = new TestPlatform(Key);
        var outbox = new Moq.Mock<IOutbox>();
        var calls = 0;
        using var stop = new CancellationTokenSource();
        outbox
            .Setup(box =>
                box.ClaimAsync(
                    Moq.It.IsAny<IReadOnlyList<string>>(),
                    Moq.It.IsAny<int>(),
                    Moq.It.IsAny<DateTimeOffset>(),
                    Moq.It.IsAny<TimeSpan>(),
                    Moq.It.IsAny<CancellationToken>()
                )
            )
            .Returns(() =>
            {
                if (++calls == 3)
                {
                    stop.Cancel();
                    return Task.FromResult<IReadOnlyList<Claim>>([]);
                }

                return Task.FromException<IReadOnlyList<Claim>>(
                    isKnown ? new StoreUnavailableException("away") : new InvalidOperationException("42P01: relation does not exist")
                );
            });
        using var dispatcher = new Dispatcher(
            outbox.Object,
            [platform],
            new Bodies(),
            RefusalsOf(platform),
            Options,
            Now,
            () => .5,
            NullLogger<Dispatcher>.Instance
        );

        var running = dispatcher.RunAsync(stop.Token);
        while (!running.IsCompleted)
        {
            Now.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await running;
        Assert.Equal(3, calls);
    }
}
