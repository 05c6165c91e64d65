using System.Net;
using System.Net.Sockets;
using System.Text;
using TeachBot.Core.Adapters;
using TeachBot.Discord;
using TeachBot.Discord.Rest;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Discord.Rest;
using Xunit;

namespace TeachBot.EndToEnd.Discord;

/// <summary>Requests that are not Discord's, old ones, broken ones; and clocks that are wrong.</summary>
public sealed class FailureTableTestsOfTrust : FailureTable
{
    private readonly HttpClient _http = new();

    [Theory]
    [InlineData(3600)]
    [InlineData(-3600)]
    public async Task Row_28_a_clock_that_is_wrong_keeps_nobody_from_being_answered_over_the_gateway(int seconds)
    {
        await using var bot = await WholeBot.StartAsync(
            new BotSetup
            {
                Time = new ShiftClock { Skew = TimeSpan.FromSeconds(seconds) },
                DiscordTime = TimeProvider.System,
            },
            Token
        );

        await WorksAsync(bot);

        Assert.Empty(bot.Rest.Breaches);
    }

    [Theory]
    [InlineData(400)]
    [InlineData(-400)]
    public async Task Row_28_a_clock_that_is_wrong_is_said_to_be_where_signatures_have_a_date(int seconds)
    {
        await using var bot = await WholeBot.StartAsync(
            new BotSetup
            {
                IsHttp = true,
                Time = new ShiftClock { Skew = TimeSpan.FromSeconds(seconds) },
            },
            Token
        );

        Assert.Equal(
            HttpStatusCode.Unauthorized,
            (await SendAsync(bot, bot.Write(bot.Open(2), "ひなた", Help), TimeProvider.System.GetUtcNow())).Status
        );

        Assert.Contains(bot.Logged, line => line.Contains("check the clock", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Stores))]
    public async Task Row_29_a_request_that_is_sent_again_is_refused_at_once_and_has_no_second_effect(string store)
    {
        var time = new ShiftClock();
        await using var bot = await WholeBot.StartAsync(
            new BotSetup
            {
                IsHttp = true,
                Store = store,
                Time = time,
            },
            Token
        );
        var (_, begun) = await SendAsync(
            bot,
            bot.Write(
                bot.Open(2),
                "ひなた",
                new
                {
                    type = 1,
                    name = "quiz",
                    options = new object[]
                    {
                        new
                        {
                            name = "count",
                            type = 4,
                            value = 1,
                        },
                    },
                }
            ),
            time.GetUtcNow()
        );
        var choice = System.Text.RegularExpressions.Regex.Match(begun, "\"(q:[^\"]*:\\?)\"").Groups[1].Value;
        var (press, at) = (bot.Write(bot.Open(3), "ひなた", Press(choice), Own), time.GetUtcNow());

        Assert.Equal(HttpStatusCode.OK, (await SendAsync(bot, press, at)).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(bot, press, at)).Status);
        Assert.Single(await bot.AttemptsOfAsync("ひなた"));

        time.Shift(TimeSpan.FromMinutes(5.1));
        Assert.Equal(HttpStatusCode.Unauthorized, (await SendAsync(bot, press, at)).Status);
    }

    [Theory]
    [InlineData("00")]
    [InlineData("zz")]
    [InlineData("")]
    [InlineData("another")]
    [InlineData("zeros")]
    public async Task Row_31_what_Discord_did_not_sign_is_refused_whatever_it_is(string signature)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { IsHttp = true }, Token);
        using var stranger = new RequestSigner();
        foreach (var body in new[] { """{"type":1}""", "not even JSON", "", bot.Write(bot.Open(2), "ひなた", Help) })
        {
            var bytes = Encoding.UTF8.GetBytes(body);
            var wrong = signature switch
            {
                "another" => null,
                "zeros" => new string('0', 128),
                _ => signature,
            };
            using var request = (wrong is null ? stranger : bot.Signer).Request(bot.Address, bytes, TimeProvider.System.GetUtcNow(), wrong);
            using var response = await _http.SendAsync(request, Token);
            Assert.Equal((HttpStatusCode.Unauthorized, ""), (response.StatusCode, await response.Content.ReadAsStringAsync(Token)));
        }

        Assert.Empty(bot.Chat.Came);
        Assert.Equal((HttpStatusCode.OK, """{"type":1}"""), await SendAsync(bot, """{"type":1}""", TimeProvider.System.GetUtcNow()));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"type\":2}")]
    [InlineData("{\"type\":\"x\"}")]
    public async Task Row_32_what_Discord_signed_and_nobody_can_read_is_a_bad_request_without_a_trace(string body)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { IsHttp = true }, Token);

        Assert.Equal((HttpStatusCode.BadRequest, ""), await SendAsync(bot, body, TimeProvider.System.GetUtcNow()));
        Assert.Empty(bot.Chat.Came);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Row_33_a_body_that_is_too_long_is_refused_before_it_is_checked(bool isChunked)
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { IsHttp = true }, Token);
        using var request = bot.Signer.Request(bot.Address, new byte[(1 << 20) + 1], TimeProvider.System.GetUtcNow());
        request.Headers.TransferEncodingChunked = isChunked;

        using var response = await _http.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Fact]
    public async Task Row_33_a_body_that_does_not_come_is_not_waited_for()
    {
        await using var bot = await WholeBot.StartAsync(new BotSetup { IsHttp = true }, Token);
        using var client = new TcpClient();
        await client.ConnectAsync(bot.Address.Host, bot.Address.Port, Token);
        await using var stream = client.GetStream();
        await stream.WriteAsync(
            Encoding.ASCII.GetBytes(
                "POST /discord/interactions HTTP/1.1\r\nHost: x\r\nX-Signature-Ed25519: "
                    + "00\r\nX-Signature-Timestamp: 1\r\nContent-Length: 1000\r\n\r\n{"
            ),
            Token
        );

        var answer = new byte[1000];
        var read = 0;
        while (await stream.ReadAsync(answer.AsMemory(read), Token) is > 0 and var more)
        {
            read += more;
        }

        Assert.StartsWith("HTTP/1.1 408", Encoding.ASCII.GetString(answer), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Row_45_a_redirection_is_not_followed_so_that_the_token_goes_nowhere_else()
    {
        using var elsewhere = new TcpListener(IPAddress.Loopback, 0);
        elsewhere.Start();
        await using var discord = await FakeDiscordServer.StartAsync(TimeProvider.System, Token);
        discord.Rest.Redirect = new Uri($"http://{elsewhere.LocalEndpoint}/api/v10/gateway/bot");
        using var http = Requests.Client();
        using var api = new DiscordApi(
            http,
            new DiscordOptions { Token = discord.Rest.Token, ApiBaseUrl = discord.ApiBaseUrl },
            TimeProvider.System,
            () => .5
        );

        Assert.Equal(307, (await Assert.ThrowsAsync<DiscordException>(() => api.GatewayAsync(Token))).Status);

        Assert.False(elsewhere.Pending());
    }

    protected override void Dispose(bool isDisposing)
    {
        _http.Dispose();
        base.Dispose(isDisposing);
    }

    private async Task<(HttpStatusCode Status, string Body)> SendAsync(WholeBot bot, string body, DateTimeOffset at)
    {
        using var request = bot.Signer.Request(bot.Address, Encoding.UTF8.GetBytes(body), at);
        using var response = await _http.SendAsync(request, Token);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Token));
    }
}
