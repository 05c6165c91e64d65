using Microsoft.Extensions.Time.Testing;
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
        unfinished.HurryUp();

        await new KeptReplies(effects.Object, [sends], unfinished, TimeProvider.System).SayOrKeepAsync(
            Origin(platform),
            due => new Post("5", Channel(platform), Message.Of("x"), due),
            hurry => Task.FromCanceled(hurry),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(lost, unfinished.Lost);
        effects.Verify(store => store.ApplyAsync(It.IsAny<Effect>(), It.IsAny<CancellationToken>()), Times.Exactly(kept));
    }

    /// <summary>
    /// Restarted within the seconds that a slow call took, the bot answered twice: the next process looked before the first answer stood.
    /// </summary>
    [Theory]
    [InlineData(true, true, 10)]
    [InlineData(true, false, 0)]
    [InlineData(false, true, 0)]
    public async Task What_may_still_arrive_is_looked_for_only_when_it_can_have_arrived(bool isLookedUp, bool hasLeft, int seconds)
    {
        using var unfinished = new Unfinished();
        var effects = new Mock<IEffects>();
        Settlement settlement = isLookedUp ? new Settlement.LookUp() : new Settlement.Key(TimeSpan.FromMinutes(1));
        var sends = Mock.Of<IChatPlatform>(chat => chat.Name == "slack" && chat.Settlement == settlement);
        unfinished.HurryUp();

        await new KeptReplies(effects.Object, [sends], unfinished, new FakeTimeProvider(DateTimeOffset.UnixEpoch)).SayOrKeepAsync(
            Origin("slack"),
            due => new Post("5", Channel("slack"), Message.Of("x"), due),
            hurry => hasLeft ? Task.FromCanceled(hurry) : NotSentException.Of(Task.FromCanceled(hurry), hurry),
            TestContext.Current.CancellationToken
        );

        effects.Verify(store => store.ApplyAsync(It.Is<Effect>(kept => DueOf(kept) == seconds), It.IsAny<CancellationToken>()), Times.Once);
    }

    private static double DueOf(Effect kept) =>
        (Assert.IsType<PostWanted>(Assert.Single(kept.Changes)).Post.DueAt - DateTimeOffset.UnixEpoch).TotalSeconds;

    private static ChannelRef Channel(string platform) => new(new WorkspaceRef(platform, "1"), "2");

    private static EventOrigin Origin(string platform) =>
        new("3", Channel(platform), new UserRef(platform, "1", "4"), "ja", DateTimeOffset.UnixEpoch);
}
