using TeachBot.Core.Chat;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

public class DiscordPlatformTests
{
    private static readonly ChannelRef Channel = new(new WorkspaceRef("discord", "3"), RestBench.Channel);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_post_is_sent_edited_and_removed()
    {
        await using var bench = await RestBench.StartAsync();

        var sent = await bench.Platform.SendAsync(Post("k1"), Token);
        await bench.Platform.EditAsync(sent, Post("k1"), Token);
        Assert.Equal(
            (sent.Id, 1),
            (bench.Discord.Channels[RestBench.Channel].Messages[0].Id, bench.Discord.Channels[RestBench.Channel].Messages[0].Edits)
        );
        await bench.Platform.DeleteAsync(sent, Token);

        Assert.Empty(bench.Discord.Channels[RestBench.Channel].Messages);
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task A_post_that_is_sent_again_by_another_process_stands_once()
    {
        await using var bench = await RestBench.StartAsync();

        Assert.Equal(await bench.Platform.SendAsync(Post("k1"), Token), await bench.Platform.SendAsync(Post("k1"), Token));

        Assert.Single(bench.Discord.Channels[RestBench.Channel].Messages);
    }

    [Fact]
    public async Task A_thread_is_written_into()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Channels.Add("6");

        await bench.Platform.SendAsync(Post("k1") with { Channel = Channel with { Thread = "6" } }, Token);

        Assert.Single(bench.Discord.Channels["6"].Messages);
        Assert.Empty(bench.Discord.Channels[RestBench.Channel].Messages);
    }

    [Fact]
    public async Task A_post_to_somebody_goes_into_their_direct_conversation_and_is_found_there_again()
    {
        await using var bench = await RestBench.StartAsync();
        var post = Post("k1") with { Channel = ChannelRef.With(new UserRef("discord", "", "42"), Channel.Workspace) };

        var sent = await bench.Platform.SendAsync(post, Token);
        Assert.Equal(sent, await bench.Platform.SendAsync(post, Token));
        await bench.Platform.EditAsync(sent, post, Token);

        var stands = Assert.Single(bench.Discord.Channels[FakeChannels.DirectWith("42")].Messages);
        Assert.Equal((sent.Id, 1), (stands.Id, stands.Edits));
        await bench.Platform.DeleteAsync(sent, Token);
        Assert.Empty(bench.Discord.Channels[FakeChannels.DirectWith("42")].Messages);
        Assert.Empty(bench.Discord.Breaches);
    }

    [Fact]
    public async Task Who_takes_no_messages_from_us_is_not_tried_again()
    {
        await using var bench = await RestBench.StartAsync();
        bench.Discord.Channels.Closed["42"] = true;

        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            bench.Platform.SendAsync(
                Post("k1") with
                {
                    Channel = ChannelRef.With(new UserRef("discord", "", "42"), Channel.Workspace),
                },
                Token
            )
        );

        Assert.Equal((true, false), (failure.IsFinal, failure.MayHaveArrived));
    }

    [Theory]
    [InlineData("gone", true, false)]
    [InlineData("unseen", true, false)]
    [InlineData("mute", true, false)]
    [InlineData("limit", false, false)]
    [InlineData("lost", false, true)]
    [InlineData("error", false, true)]
    [InlineData("token", false, false)]
    public async Task What_goes_wrong_tells_the_outbox_what_to_do(string what, bool isFinal, bool mayHaveArrived)
    {
        await using var bench = await RestBench.StartAsync();
        for (var i = 0; i < 4; i++)
        {
            _ = what switch
            {
                "limit" => bench.Discord.Faults.Then(FaultKind.UserLimit, TimeSpan.FromMinutes(1)),
                "lost" => bench.Discord.Faults.Then(FaultKind.LostAnswer),
                "error" => bench.Discord.Faults.Then(FaultKind.ServerError),
                "token" => bench.Discord.Faults.Then(FaultKind.Unauthorized),
                _ => bench.Discord.Faults,
            };
        }

        var channel = bench.Discord.Channels[RestBench.Channel];
        (channel.CanSee, channel.CanWrite) = (what != "unseen", what != "mute");
        if (what == "gone")
        {
            bench.Discord.Channels.Remove(RestBench.Channel);
        }

        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() => bench.Platform.SendAsync(Post("k1"), Token));

        Assert.Equal((isFinal, mayHaveArrived), (failure.IsFinal, failure.MayHaveArrived));
    }

    private static Post Post(string id) => new(id, Channel, Message.Of("x"), DateTimeOffset.UnixEpoch);
}
