using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using TeachBot.Core.Chat;
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Slack;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;
using Xunit;

namespace TeachBot.Tests.Slack.Workspaces;

public sealed class InstalledWorkspacesTests : IDisposable
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 24, 8, 0, 0, TimeSpan.Zero);
    private readonly SlackBench _bench = new(isInstallable: true);

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    private WorkspaceDirectory Directory => _bench.Services.GetRequiredService<WorkspaceDirectory>();

    private InstalledWorkspaces Installed => _bench.Services.GetRequiredService<InstalledWorkspaces>();

    [Fact]
    public async Task A_workspace_that_another_replica_was_installed_in_is_learnt_when_something_comes_from_it()
    {
        Keep("T9", "xoxb-9");
        Assert.Null(Directory.Find(new Tenant("T9")));

        Assert.True(await Installed.LearnAsync(new Tenant("T9"), Token));

        Assert.Equal("xoxb-9", Directory.Find(new Tenant("T9"))!.Token);
    }

    [Theory(Timeout = 60_000)]
    [InlineData(true, "")]
    [InlineData(false, "T8")]
    public async Task While_no_workspace_is_named_the_log_says_at_the_start_that_every_one_may_install_it(bool isSaid, string named)
    {
        using var bench = new SlackBench(isInstallable: true, teams: named.Length > 0 ? [named] : []);
        var read = new TaskCompletionSource();
        bench.Asked = () => read.TrySetResult();
        using var watch = bench.Services.GetServices<IHostedService>().OfType<InstallationWatch>().Single();

        await watch.StartAsync(Token);
        await read.Task.WaitAsync(TestContext.Current.CancellationToken);
        await watch.StopAsync(Token);

        Assert.Equal(isSaid, bench.Logs.GetSnapshot().Any(line => line.Message.Contains("Slack:Teams", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_workspace_that_was_let_in_before_others_were_named_is_left_alone()
    {
        using var bench = new SlackBench(isInstallable: true, teams: "T8");
        foreach (var team in new[] { "T8", "T9" })
        {
            var workspace = new WorkspaceRef("slack", team);
            var secret = new KeptSecret { Token = $"xoxb-{team}", User = "U1" };
            bench.Installations[workspace] = new Installation(workspace, secret.Write(), Morning);
        }

        await bench.Services.GetRequiredService<InstalledWorkspaces>().RefreshAsync(Token);

        Assert.Equal(["T8"], bench.Services.GetRequiredService<WorkspaceDirectory>().Installed.Keys);
    }

    [Fact]
    public async Task A_stranger_is_looked_for_once_in_five_seconds()
    {
        for (var times = 0; times < 3; times++)
        {
            Assert.False(await Installed.LearnAsync(new Tenant("T9"), Token));
        }

        Assert.Equal(1, _bench.Lookups);
        Keep("T9", "xoxb-9");
        _bench.Time.Advance(InstalledWorkspaces.MissKept);
        Assert.True(await Installed.LearnAsync(new Tenant("T9"), Token));
    }

    [Fact]
    public async Task What_another_replica_has_removed_and_installed_anew_is_seen_by_looking_again()
    {
        Keep("T8", "xoxb-8");
        Keep("T9", "xoxb-9");
        await Installed.RefreshAsync(Token);
        var (kept, old) = (Directory.Find(new Tenant("T8")), Directory.Find(new Tenant("T9"))!);
        old.Stop("token_revoked");

        await Installed.RefreshAsync(Token);
        Assert.Null(Directory.Find(new Tenant("T9")));

        Keep("T9", "xoxb-9", Morning.AddHours(1));
        await Installed.RefreshAsync(Token);
        Assert.NotNull(Directory.Find(new Tenant("T9")));
        Assert.Same(kept, Directory.Find(new Tenant("T8")));

        _bench.Installations.Clear();
        await Installed.RefreshAsync(Token);
        Assert.Empty(Directory.All);
    }

    [Fact]
    public async Task While_the_store_is_away_what_is_known_stays()
    {
        Keep("T9", "xoxb-9");
        await Installed.RefreshAsync(Token);
        _bench.HasNoStore = true;

        await Assert.ThrowsAsync<StoreUnavailableException>(() => Installed.RefreshAsync(Token));

        Assert.NotNull(Directory.Find(new Tenant("T9")));
    }

    [Theory]
    [InlineData(-1, true)]
    [InlineData(0, false)]
    [InlineData(60, false)]
    public async Task An_uninstallation_ends_what_was_installed_before_it_and_nothing_younger(int seconds, bool stays)
    {
        Keep("T9", "xoxb-9", Morning.AddMilliseconds(400));
        await Installed.RefreshAsync(Token);

        await Installed.ForgetAsync(Directory.Find(new Tenant("T9"))!, "app_uninstalled", Morning.AddSeconds(seconds), Token);

        Assert.Equal((stays, stays), (Directory.Find(new Tenant("T9")) is not null, _bench.Installations.Count == 1));
    }

    [Fact]
    public async Task A_late_uninstallation_leaves_what_another_replica_has_installed_since()
    {
        Keep("T9", "xoxb-9");
        await Installed.RefreshAsync(Token);
        Keep("T9", "xoxb-10", Morning.AddHours(1));

        await Installed.ForgetAsync(Directory.Find(new Tenant("T9"))!, "tokens_revoked", Morning.AddMinutes(30), Token);

        Assert.True(await Installed.LearnAsync(new Tenant("T9"), Token));
        Assert.Equal("xoxb-10", Directory.Find(new Tenant("T9"))!.Token);
    }

    [Fact]
    public async Task An_organization_lets_us_into_its_workspaces_with_one_token()
    {
        Keep("E1", "xoxb-e", isOrganization: true);
        Keep("T5", "xoxb-5");
        await Installed.RefreshAsync(Token);

        var (five, six) = (Directory.Find(new Tenant("T5", "E1"))!, Directory.Find(new Tenant("T6", "E1"))!);

        Assert.Equal(("xoxb-5", "T5", "xoxb-e", "T6"), (five.Token, five.Team, six.Token, six.Team));
        Assert.Equal("xoxb-e", Directory.Find(new Tenant("T5", "E1", IsOrganizations: true))!.Token);
        Assert.Same(six, Directory.Find(new Tenant("T6", "E1")));
        Assert.Null(Directory.Find(new Tenant("T6", "E2")));
        Assert.Equal(2, Directory.All.Count);
    }

    [Theory]
    [InlineData("team_access_not_granted", false)]
    [InlineData("account_inactive", true)]
    public async Task What_ends_an_organizations_token_ends_it_everywhere_and_a_workspace_kept_out_goes_alone(string reason, bool endsAll)
    {
        Keep("E1", "xoxb-e", isOrganization: true);
        await Installed.RefreshAsync(Token);

        Directory.Find(new Tenant("T6", "E1"))!.Stop(reason);

        Assert.Equal((true, endsAll), (Directory.Find(new Tenant("T6", "E1")) is null, Directory.Find(new Tenant("T7", "E1")) is null));
        await Installed.RefreshAsync(Token);
        Assert.Equal(endsAll, Directory.Find(new Tenant("T6", "E1")) is null);
    }

    [Theory]
    [InlineData(0, "xoxb-9", "account_inactive", 1)]
    [InlineData(0, "xoxb-10", "", 2)]
    [InlineData(1, "xoxb-9", "", 2)]
    public async Task A_token_that_is_refused_is_looked_up_again_once_and_that_of_a_later_installation_is_used(
        int hoursLater,
        string kept,
        string code,
        int calls
    )
    {
        Keep("T9", "xoxb-9");
        await Installed.RefreshAsync(Token);
        var workspace = Directory.Find(new Tenant("T9"))!;
        Keep("T9", kept, Morning.AddHours(hoursLater));
        _bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":false,"error":"account_inactive"}"""));

        var failure = await Record.ExceptionAsync(() =>
            _bench.Services.GetRequiredService<SlackApi>().CallAsync(workspace, Call.Form("auth.test"), Token)
        );

        Assert.Equal((code, calls), ((failure as SlackException)?.Code ?? "", _bench.Calls.Count));
        Assert.Equal($"Bearer {kept}", _bench.Authorization);
    }

    [Fact]
    public async Task What_is_sent_on_our_own_to_an_organizations_workspace_finds_its_token()
    {
        Keep("E1", "xoxb-e", isOrganization: true);
        await Installed.RefreshAsync(Token);
        _bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":true,"teams":[{"id":"T5"}],"response_metadata":{"next_cursor":"c2"}}"""));
        _bench.Answers.Enqueue(() => SlackBench.Json("""{"ok":true,"teams":[{"id":"T6"}],"response_metadata":{"next_cursor":""}}"""));
        var platform = _bench.Services.GetRequiredService<IChatPlatform>();

        await platform.DeleteAsync(new MessageRef(new ChannelRef(new WorkspaceRef("slack", "T6"), "C1"), "1.1"), Token);
        await platform.DeleteAsync(new MessageRef(new ChannelRef(new WorkspaceRef("slack", "T5"), "C1"), "1.1"), Token);

        Assert.Equal(["auth.teams.list", "auth.teams.list", "chat.delete", "chat.delete"], _bench.Calls.Select(call => call.Method));
        Assert.Equal("Bearer xoxb-e", _bench.Authorization);
        var gone = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            platform.DeleteAsync(new MessageRef(new ChannelRef(new WorkspaceRef("slack", "T404"), "C1"), "1.1"), Token)
        );
        Assert.True(gone.IsFinal);
    }

    [Fact]
    public async Task Without_anybody_who_has_installed_it_or_with_those_alone_who_removed_it_the_adapter_is_well()
    {
        Assert.False(new SlackHealth(Directory).HasFailed);
        Keep("T9", "xoxb-9");
        await Installed.RefreshAsync(Token);
        Directory.Find(new Tenant("T9"))!.Stop("account_inactive");

        Assert.False(new SlackHealth(Directory).HasFailed);
        Assert.Equal("http 0/1", string.Join(' ', new SlackHealth(Directory).Signs.Select(sign => sign.State)));
    }

    [Fact]
    public async Task While_the_store_is_away_a_post_to_an_unknown_workspace_waits()
    {
        _bench.HasNoStore = true;

        var failure = await Assert.ThrowsAnyAsync<PlatformException>(() =>
            _bench
                .Services.GetRequiredService<IChatPlatform>()
                .DeleteAsync(new MessageRef(new ChannelRef(new WorkspaceRef("slack", "T9"), "C1"), "1.1"), Token)
        );

        Assert.False(failure.IsFinal);
    }

    public void Dispose() => _bench.Dispose();

    private void Keep(string id, string token, DateTimeOffset? at = null, bool isOrganization = false)
    {
        var workspace = new WorkspaceRef("slack", id);
        _bench.Installations[workspace] = new Installation(
            workspace,
            new KeptSecret
            {
                Token = token,
                User = "UBOT",
                IsOrganization = isOrganization,
            }.Write(),
            at ?? Morning
        );
    }
}
