using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Setup;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;
using Xunit;

namespace TeachBot.Tests.Slack.Setup;

public sealed class SlackCheckupTests : IWorkspaces, IDisposable
{
    private const string Who = """{"ok":true,"url":"https://school.slack.test/","team_id":"T1","user_id":"U1"}""";
    private const string Open = """{"ok":true,"url":"wss://slack.test/1"}""";

    private readonly SlackBench _bench = new();
    private string _scopes = string.Join(',', Scopes.Bot);
    private TimeSpan _ahead;
    private WorkspaceSettings _settings = new();

    [Fact]
    public async Task All_is_well_and_says_so() =>
        Assert.Equal(
            [
                "Ok Slack のボットトークン：https://school.slack.test/ につながります。",
                "Ok Slack の権限（スコープ）：必要な権限がそろっています。",
                "Ok Slack からの受け取り：ソケットモードで受け取ります。",
                "Ok Slack との時刻の差：時計は合っています。",
            ],
            await Found([Who, Open])
        );

    [Fact]
    public async Task Scopes_that_lack_are_named()
    {
        _scopes = "chat:write,commands,app_mentions:read,im:history,im:write,channels:history,groups:history";

        Assert.Contains(
            await Found([Who, Open]),
            line =>
                line.StartsWith(
                    "Fail Slack の権限（スコープ）：https://school.slack.test/ で、次の権限が足りません：files:write、users:read。",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public async Task A_token_that_is_refused_is_told_with_its_setting_and_the_others_are_looked_at()
    {
        var found = await Found(
            ["""{"ok":false,"error":"token_revoked"}""", Who, Open],
            new SlackOptions
            {
                BotToken = "xoxb-1",
                AppToken = "xapp-1",
                Workspaces = { new SlackWorkspaceOptions { BotToken = "xoxb-2" } },
            }
        );

        Assert.Equal(5, found.Count);
        Assert.StartsWith(
            "Fail Slack のボットトークン：Slack がトークンを受け付けません（token_revoked）。",
            found[0],
            StringComparison.Ordinal
        );
        Assert.StartsWith("Ok Slack のボットトークン", found[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xapp-1", "xapp-1", "Fail Slack のボットトークン：Slack:BotToken には、xoxb- で始まる")]
    [InlineData("xoxp-1", "xapp-1", "Fail Slack のボットトークン：Slack:BotToken には、xoxb- で始まる")]
    [InlineData("xoxb-1", "xoxb-1", "Fail Slack からの受け取り：Slack:AppToken には、xapp- で始まる")]
    public async Task Tokens_that_were_taken_for_each_other_are_sent_nowhere(string bot, string app, string expected)
    {
        Assert.Contains(
            await Found([Who, Open], new SlackOptions { BotToken = bot, AppToken = app }),
            line => line.StartsWith(expected, StringComparison.Ordinal)
        );
        Assert.Single(_bench.Calls);
    }

    [Fact]
    public async Task Sockets_that_are_refused_are_told_with_what_mends_them() =>
        Assert.Contains(
            await Found([Who, """{"ok":false,"error":"not_allowed_token_type"}"""]),
            line =>
                line.StartsWith(
                    "Fail Slack からの受け取り：ソケットモードでつながりません（not_allowed_token_type）。",
                    StringComparison.Ordinal
                )
        );

    [Fact]
    public async Task Over_HTTP_the_addresses_are_named() =>
        Assert.Contains(
            await Found(
                [Who],
                new SlackOptions
                {
                    BotToken = "xoxb-1",
                    Mode = SlackOptions.Http,
                    SigningSecret = "s",
                }
            ),
            line =>
                line.StartsWith("Ok Slack からの受け取り：HTTPで受け取ります。", StringComparison.Ordinal)
                && line.Contains("/slack/interactivity", StringComparison.Ordinal)
        );

    [Theory]
    [InlineData(-90, "Fail Slack との時刻の差：時計が Slack より 90 秒進んでいます（負なら遅れ）。")]
    [InlineData(400, "Fail Slack との時刻の差：時計が Slack より -400 秒進んでいます（負なら遅れ）。")]
    [InlineData(20, "Ok Slack との時刻の差")]
    public async Task A_clock_that_is_wrong_is_told(int secondsAheadOfUs, string expected)
    {
        _ahead = TimeSpan.FromSeconds(secondsAheadOfUs);

        Assert.Contains(await Found([Who, Open]), line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        """{"ok":true,"messages":[]}""",
        "Ok Slack のチャンネル：https://school.slack.test/ で、設定にあるチャンネル 1 個にボットがいます。"
    )]
    [InlineData(
        """{"ok":false,"error":"not_in_channel"}""",
        "Warn Slack のチャンネル：https://school.slack.test/ で、設定にあるチャンネル C1 にボットがいません（not_in_channel）。"
    )]
    [InlineData(
        """{"ok":false,"error":"missing_scope","needed":"channels:history"}""",
        "Warn Slack のチャンネル：https://school.slack.test/ で、設定にあるチャンネル C1 にボットがいるかどうか、調べられませんでした（missing_scope: channels:history）。"
    )]
    public async Task The_channels_that_the_settings_name_are_looked_at(string answer, string expected)
    {
        _settings = new WorkspaceSettings
        {
            ChannelLectures = new Dictionary<string, IReadOnlyList<string>> { ["C1"] = [], ["D1"] = [] },
        };

        Assert.Contains(await Found([Who, answer, Open]), line => line.StartsWith(expected, StringComparison.Ordinal));
        Assert.Single(_bench.Calls, call => call.Method == "conversations.history");
    }

    [Fact]
    public async Task Workspaces_that_installed_the_app_are_looked_at_and_one_that_removed_it_is_no_failure()
    {
        foreach (var team in new[] { "T8", "T9" })
        {
            var workspace = new WorkspaceRef("slack", team);
            _bench.Installations[workspace] = new Installation(
                workspace,
                new KeptSecret { Token = $"xoxb-{team}", User = "U1" }.Write(),
                DateTimeOffset.UnixEpoch
            );
        }

        var found = await Found(
            [Who, """{"ok":false,"error":"account_inactive"}"""],
            new SlackOptions
            {
                ClientId = "1.2",
                ClientSecret = "x",
                Mode = SlackOptions.Http,
                SigningSecret = "s",
            }
        );

        Assert.StartsWith("Ok Slack への追加：", found[0], StringComparison.Ordinal);
        Assert.Contains("いま 2 か所", found[0], StringComparison.Ordinal);
        Assert.Contains(
            found,
            line =>
                line.StartsWith(
                    "Warn Slack のボットトークン：T9 のトークンを Slack が受け付けません（account_inactive）。",
                    StringComparison.Ordinal
                )
        );
        Assert.DoesNotContain(found, line => line.StartsWith("Fail", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("T1", false)]
    public async Task Where_every_workspace_may_install_it_the_operator_is_told(string named, bool isTold)
    {
        var options = new SlackOptions
        {
            ClientId = "1.2",
            ClientSecret = "x",
            Mode = SlackOptions.Http,
            SigningSecret = "s",
        };
        options.Teams.Add(named);

        var found = await Found([], options);

        var warning = found.Find(line => line.StartsWith("Warn Slack への追加：", StringComparison.Ordinal)) ?? "";
        Assert.Equal(isTold, warning.Contains("Slack:Teams", StringComparison.Ordinal));
    }

    public Task<SavedSettings> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default) =>
        Task.FromResult(new SavedSettings(workspace.Id == "T1" ? _settings : new(), 1));

    public void Dispose() => _bench.Dispose();

    private async Task<List<string>> Found(string[] answers, SlackOptions? options = null)
    {
        foreach (var json in answers)
        {
            _bench.Answers.Enqueue(() =>
            {
                var answer = SlackBench.Json(json);
                answer.Headers.Add("x-oauth-scopes", _scopes);
                answer.Headers.Date = _bench.Time.GetUtcNow() + _ahead;
                return answer;
            });
        }

        var checkup = new SlackCheckup(
            options ?? new SlackOptions { BotToken = "xoxb-1", AppToken = "xapp-1" },
            _bench.Services.GetRequiredService<SlackApi>(),
            _bench.Time,
            language => Wording.For(language).Slack,
            new ChannelCheckup(_bench.Services.GetRequiredService<SlackApi>(), this),
            _bench
        );
        var findings = await checkup.ExamineAsync("ja", TestContext.Current.CancellationToken);
        return
        [
            .. findings.Select(finding =>
                string.Create(CultureInfo.InvariantCulture, $"{finding.Level} {finding.Subject}：{finding.Message}")
            ),
        ];
    }
}
