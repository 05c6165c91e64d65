using System.Text.Json.Nodes;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Tests;
using TeachBot.Tests.Contracts;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The whole bot as a workspace installs it, uses it and removes it, with two replicas on one store.</summary>
public sealed class InstallTests
{
    private static readonly FakeTeam School = new("T9", "UBOT9");
    private int _events;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory(Timeout = 180_000)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_workspace_installs_it_is_answered_by_both_replicas_removes_it_and_installs_it_again(bool isPostgres)
    {
        await using var stores = isPostgres ? new PostgresStores() : null;
        using var folder = new TemporaryFolder();
        var store = Store(stores, folder);
        await using var slack = await FakeSlack.StartAsync(TestContext.Current.CancellationToken);
        await using var one = await InstallableBot.StartAsync(slack, isSocket: false, store, Token);
        await using var other = await InstallableBot.StartAsync(slack, isSocket: false, store, Token);

        Assert.Equal(200, await one.SendAsync(Asked(slack), Token));
        Assert.Empty(slack.Channels[FakeSlack.Room]);

        var (status, page) = await one.InstallAsync(School, Token);
        Assert.True(status == 200, page);
        var first = Assert.Single(slack.OAuth.Tokens, token => token.Value == School).Key;

        Assert.Equal(200, await other.SendAsync(Asked(slack), Token));
        Assert.Equal(200, await one.SendAsync(Asked(slack), Token));
        Assert.Equal(
            2,
            slack
                .Channels[FakeSlack.Room]
                .Count(message => SlackShown.TextOf(message.Body).Contains("既存のOS上で", StringComparison.Ordinal))
        );
        Assert.Equal([first], slack.OAuth.Called.Select(call => call.Token).Distinct());

        slack.OAuth.Remove("T9");
        Assert.Equal(
            200,
            await other.SendAsync(
                Happened(
                    new JsonObject
                    {
                        ["type"] = "tokens_revoked",
                        ["tokens"] = new JsonObject { ["oauth"] = new JsonArray("U1") },
                    }
                ),
                Token
            )
        );
        Assert.Equal(200, await other.SendAsync(Happened(new JsonObject { ["type"] = "app_uninstalled" }), Token));
        var calls = slack.Calls.Count;
        Assert.Equal(200, await other.SendAsync(Asked(slack), Token));
        Assert.Equal(calls, slack.Calls.Count);
        Assert.Equal(2, slack.Channels[FakeSlack.Room].Count);

        Assert.Equal(200, (await other.InstallAsync(School, Token)).Status);
        Assert.Equal(200, await other.SendAsync(Asked(slack), Token));
        Assert.Equal(3, slack.Channels[FakeSlack.Room].Count);
        Assert.NotEqual(first, slack.OAuth.Called.Last().Token);

        // The other replica still has the old token, is refused, and finds the new one.
        await one.SendAsync(Asked(slack), Token);
        Assert.Equal(4, slack.Channels[FakeSlack.Room].Count);
        Assert.Empty(slack.Breaches);
    }

    [Fact(Timeout = 180_000)]
    public async Task Over_a_socket_an_organization_lets_it_into_all_its_workspaces()
    {
        using var folder = new TemporaryFolder();
        await using var slack = await FakeSlack.StartAsync(TestContext.Current.CancellationToken);
        await using var bot = await InstallableBot.StartAsync(slack, isSocket: true, Store(null, folder), Token);
        await SlackBot.UntilAsync(() => slack.Sockets.Open.Count > 0, Token);

        Assert.Equal(200, (await bot.InstallAsync(new FakeTeam("E1", "WBOT", IsOrganization: true), Token)).Status);
        var asked = Asked(slack, "WBOT");
        asked["team_id"] = "T55";
        asked["authorizations"] = new JsonArray(
            new JsonObject
            {
                ["enterprise_id"] = "E1",
                ["team_id"] = "T55",
                ["user_id"] = "WBOT",
                ["is_bot"] = true,
                ["is_enterprise_install"] = true,
            }
        );
        await slack.Sockets.SendAsync("events_api", asked, acceptsPayload: false, Token);

        await SlackBot.UntilAsync(() => slack.Channels[FakeSlack.Room].Count == 1, Token);
        Assert.Equal("E1", slack.OAuth.Tokens[slack.OAuth.Called.Last(call => call.Method == "chat.postMessage").Token].Id);
    }

    [Fact(Timeout = 180_000)]
    public async Task Who_cancels_reads_so_and_nothing_is_installed()
    {
        using var folder = new TemporaryFolder();
        await using var slack = await FakeSlack.StartAsync(TestContext.Current.CancellationToken);
        await using var bot = await InstallableBot.StartAsync(slack, isSocket: false, Store(null, folder), Token);

        var (status, page) = await bot.InstallAsync(null, Token);

        Assert.Equal(200, status);
        Assert.Contains("<html lang=\"ja\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("oauth.v2.access", slack.Calls);
    }

    private static Dictionary<string, string?> Store(PostgresStores? stores, TemporaryFolder folder) =>
        stores is null
            ? new() { ["Storage:Path"] = Path.Combine(folder.Path, "bot.db") }
            : new() { ["Storage:Kind"] = "PostgreSQL", ["ConnectionStrings:TeachBot"] = stores.ConnectionString };

    private JsonObject Asked(FakeSlack slack, string bot = "UBOT9")
    {
        var said = SlackActs.Said(slack, "ひなた", "ホスト型とは？", $"Ev{++_events}");
        said["team_id"] = "T9";
        said["event"]!["text"] = $"<@{bot}> ホスト型とは？";
        return said;
    }

    private JsonObject Happened(JsonObject happened) =>
        new()
        {
            ["type"] = "event_callback",
            ["team_id"] = "T9",
            ["event_id"] = $"Ev{++_events}",
            ["event_time"] = DateTimeOffset.UtcNow.ToUnixTimeSeconds(),
            ["event"] = happened,
        };
}
