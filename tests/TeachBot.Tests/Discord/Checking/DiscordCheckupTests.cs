using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Health;
using TeachBot.Discord;
using TeachBot.Discord.Checking;
using TeachBot.Discord.Rest;
using TeachBot.Tests.Discord.Rest;
using Xunit;

namespace TeachBot.Tests.Discord.Checking;

public class DiscordCheckupTests
{
    private const string Key = "00112233445566778899aabbccddeeff00112233445566778899aabbccddeeff";

    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));
    private readonly Dictionary<string, (int Status, string Body)> _answers = new()
    {
        ["/api/v10/applications/@me"] = (200, $$"""{"id":"1","name":"授業ボット","verify_key":"{{Key}}"}"""),
        ["/api/v10/gateway/bot"] = (
            200,
            """{"url":"wss://gateway.test","shards":2,"session_start_limit":{"remaining":900,"reset_after":7200000,"max_concurrency":1}}"""
        ),
        ["/api/v10/users/@me/guilds"] = (200, """[{"id":"5","name":"学校","permissions":"8"}]"""),
    };

    private readonly DiscordOptions _options = new() { Token = "secret", ApiBaseUrl = "http://discord.test/api/v10/" };
    private bool _isRegistered = true;
    private DateTimeOffset? _theirs;

    [Fact]
    public async Task All_is_well_and_says_so() =>
        Assert.Equal(
            [
                "Ok Discord のトークン：「授業ボット」としてつながります。",
                "Ok 操作の受け取り：ゲートウェイで受け取ります。",
                "Ok Discord との時刻の差：時計は合っています。",
                "Ok ゲートウェイ：特別なインテントは要りません。今日はあと 900 回つなぎ直せます（シャード 2 個）。",
                "Ok コマンド：登録されています。",
                "Ok 権限：1 個のサーバーで、投稿に必要な権限があります（チャンネルごとの設定は、投稿するときに確かめます）。",
            ],
            await Found()
        );

    [Fact]
    public async Task A_token_that_is_refused_is_named_with_its_setting()
    {
        _answers["/api/v10/applications/@me"] = (401, """{"message":"401: Unauthorized","code":0}""");

        Assert.Equal(
            [
                "Fail Discord のトークン：Discord がトークンを受け付けません。開発者ポータルの Bot のページで作り直し、Discord__Token に設定してください。",
            ],
            await Found()
        );
    }

    [Fact]
    public async Task Without_a_token_what_lacks_is_said_and_nothing_is_asked()
    {
        (_options.Token, _options.Mode, _options.PublicKey) = ("", DiscordOptions.Http, Key);
        _answers.Clear();

        Assert.StartsWith("Warn Discord のトークン：トークンがないので", Assert.Single(await Found()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_in_the_portal_keeps_commands_from_the_gateway()
    {
        _answers["/api/v10/applications/@me"] = (200, """{"id":"1","name":"b","interactions_endpoint_url":"https://old.test/x"}""");

        Assert.Contains(
            await Found(),
            line =>
                line.StartsWith(
                    "Fail 操作の受け取り：開発者ポータルに INTERACTIONS ENDPOINT URL（https://old.test/x）",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("""{"id":"1","name":"b"}""", "Fail 操作の受け取り：開発者ポータルの General Information で")]
    [InlineData(
        """{"id":"1","name":"b","interactions_endpoint_url":"https://bot.test/discord/interactions"}""",
        "Ok 操作の受け取り：https://bot.test/discord/interactions で受け取ります。"
    )]
    [InlineData(
        """{"id":"1","name":"b","verify_key":"ff"}""",
        "Fail Discord のトークン：Discord:PublicKey が、このアプリケーションのものと違います。"
    )]
    [InlineData("""{"id":"2","name":"b"}""", "Fail Discord のトークン：Discord:ApplicationId は 1 ですが、トークンは 2 のものです。")]
    public async Task Over_HTTP_the_portal_and_the_settings_have_to_agree(string application, string expected)
    {
        (_options.Mode, _options.PublicKey, _options.ApplicationId) = (DiscordOptions.Http, Key, "1");
        _answers["/api/v10/applications/@me"] = (200, application);

        Assert.Contains(await Found(), line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_program_that_starts_again_and_again_uses_up_its_sessions()
    {
        _answers["/api/v10/gateway/bot"] = (
            200,
            """{"url":"wss://gateway.test","shards":1,"session_start_limit":{"remaining":3,"reset_after":7200000,"max_concurrency":1}}"""
        );

        Assert.Contains(
            "Warn ゲートウェイ：今日はあと 3 回しかつなぎ直せません（2 時間後に戻ります）。起動を繰り返していないか確認してください。",
            await Found()
        );
    }

    [Fact]
    public async Task Commands_that_differ_are_told_with_what_mends_them()
    {
        _isRegistered = false;

        Assert.Contains(
            await Found(),
            line =>
                line.StartsWith("Warn コマンド：", StringComparison.Ordinal)
                && line.Contains("teachbot discord register", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(
        "[]",
        "Warn 権限：まだどのサーバーにも入っていません。次のリンクから招待してください：https://discord.com/oauth2/authorize?client_id=1"
    )]
    [InlineData(
        """[{"id":"5","name":"学校","permissions":"1024"}]""",
        "Warn 権限：「学校」で、次の権限が足りません：メッセージを送信、ファイルを添付。"
    )]
    public async Task Rights_that_lack_are_named(string guilds, string expected)
    {
        _answers["/api/v10/users/@me/guilds"] = (200, guilds);

        Assert.Contains(await Found(), line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(-90, "Fail Discord との時刻の差：時計が Discord より 90 秒進んでいます（負なら遅れ）。")]
    [InlineData(400, "Fail Discord との時刻の差：時計が Discord より -400 秒進んでいます（負なら遅れ）。")]
    [InlineData(20, "Ok Discord との時刻の差")]
    public async Task A_clock_that_is_wrong_is_told(int secondsAheadOfUs, string expected)
    {
        _theirs = _time.GetUtcNow().AddSeconds(secondsAheadOfUs);

        Assert.Contains(await Found(), line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_Discord_that_is_down_is_one_finding()
    {
        _answers["/api/v10/applications/@me"] = (404, "");

        Assert.StartsWith("Fail Discord：Discord につながりません。", Assert.Single(await Found()), StringComparison.Ordinal);
    }

    private async Task<List<string>> Found()
    {
        using var discord = new ScriptedDiscord(_time)
        {
            Otherwise = request =>
            {
                var (status, body) = _answers[request.RequestUri!.AbsolutePath];
                var answer = ScriptedDiscord.Answer(status, body);
                answer.Headers.Date = _theirs ?? _time.GetUtcNow();
                return answer;
            },
        };
        using var http = new HttpClient(discord);
        using var api = new DiscordApi(http, _options, _time, () => 0);
        var findings = await new DiscordCheckup(
            _options,
            api,
            api,
            (_, _) => Task.FromResult(_isRegistered),
            _time,
            DiscordBench.Words
        ).ExamineAsync("ja", TestContext.Current.CancellationToken);
        return
        [
            .. findings.Select(
                (HealthFinding finding) =>
                    string.Create(CultureInfo.InvariantCulture, $"{finding.Level} {finding.Subject}：{finding.Message}")
            ),
        ];
    }
}
