using Moq;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using Xunit;

namespace TeachBot.Tests.Core.Adapters;

public class KeptRepliesTests
{
    /// <summary>Discord over HTTP without a bot's token answers interactions, and can send nothing of its own accord.</summary>
    [Theory]
    [InlineData("slack", 0, 1)]
    [InlineData("discord", 1, 0)]
    public async Task What_no_platform_here_can_send_later_is_counted_as_lost_and_not_as_kept(string platform, int lost, int kept)
    {
        using var unfinished = new Unfinished();
        var effects = new Mock<IEffects>();
        var sends = Mock.Of<IChatPlatform>(chat => chat.Name == "slack");
        var channel = new ChannelRef(new WorkspaceRef(platform, "1"), "2");
        var origin = new EventOrigin("3", channel, new UserRef(platform, "1", "4"), "ja", DateTimeOffset.UnixEpoch);
        unfinished.HurryUp();

        await new KeptReplies(effects.Object, [sends], unfinished, TimeProvider.System).SayOrKeepAsync(
            origin,
            due => new Post("5", channel, Message.Of("x"), due),
            hurry => Task.FromCanceled(hurry),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(lost, unfinished.Lost);
        effects.Verify(store => store.ApplyAsync(It.IsAny<Effect>(), It.IsAny<CancellationToken>()), Times.Exactly(kept));
    }
}
