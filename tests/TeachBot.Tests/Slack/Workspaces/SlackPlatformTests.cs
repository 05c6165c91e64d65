using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Documents;
using TeachBot.Core.Messages;
using TeachBot.Core.Posting;
using TeachBot.Slack.Workspaces;
using Xunit;

namespace TeachBot.Tests.Slack.Workspaces;

/// <summary>Posts in workspaces that are not known, or not yet.</summary>
public sealed class SlackPlatformTests
{
    [Theory]
    [InlineData("T1", false)]
    [InlineData("T2", true)]
    public async Task While_a_token_has_not_told_its_workspace_posts_wait_and_later_those_elsewhere_are_given_up(string team, bool isKnown)
    {
        using var bench = new SlackBench(isKnown);
        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            bench.Services.GetRequiredService<IChatPlatform>().SendAsync(PostIn(team), TestContext.Current.CancellationToken)
        );
        Assert.Equal(isKnown, failure.IsFinal);
    }

    [Fact]
    public async Task A_post_is_not_given_up_where_its_workspace_becomes_known_while_it_is_looked_for()
    {
        using var bench = new SlackBench(isKnown: false);
        bench
            .Services.GetRequiredService<WorkspaceDirectory>()
            .Put("E1", new Workspace("xoxb-2") { IsOrganization = true, Identity = new Identity("E1", "UBOT") });
        bench.Answers.Enqueue(() =>
        {
            bench.Workspace.Identity = new Identity("T1", "UBOT");
            return SlackBench.Json("{\"ok\":true,\"teams\":[]}");
        });

        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            bench.Services.GetRequiredService<IChatPlatform>().SendAsync(PostIn("T1"), TestContext.Current.CancellationToken)
        );

        Assert.False(failure.IsFinal);
    }

    private static Post PostIn(string team) =>
        new("p", new ChannelRef(new WorkspaceRef("slack", team), "C1"), Message.Of("x"), DateTimeOffset.UnixEpoch);
}
