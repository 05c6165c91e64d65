using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Playground;
using TeachBot.Host.Playground.Security;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>Who gets in.</summary>
public sealed class PlaygroundGateTests : IAsyncDisposable
{
    private const string Key = "correct horse battery";

    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "localhost:5080", 200)]
    [InlineData("127.8.0.1", "127.0.0.1:5080", 200)]
    [InlineData("::1", "[::1]:5080", 200)]
    [InlineData("::ffff:127.0.0.1", "LOCALHOST", 200)]
    [InlineData("127.0.0.1", "evil.example", 403)]
    [InlineData("127.0.0.1", "localhost.evil.example", 403)]
    [InlineData("127.0.0.1", "192.168.0.7:5080", 403)]
    [InlineData("127.0.0.1", "", 403)]
    [InlineData("192.168.0.7", "localhost", 403)]
    [InlineData("2001:db8::1", "localhost", 403)]
    [InlineData(null, "localhost", 403)]
    public async Task Without_a_key_only_this_machine_gets_in_by_its_own_name(string? from, string host, int status)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = from is null ? null : IPAddress.Parse(from);
        context.Request.Host = new HostString(host);

        await new Gate(new PlaygroundOptions(), new PlaygroundWords(new PlaygroundOptions()), NullLogger<Gate>.Instance).Guard(_ =>
            Task.CompletedTask
        )(context);

        Assert.Equal(status, context.Response.StatusCode);
    }

    [Theory]
    [InlineData("Forwarded", "for=203.0.113.9")]
    [InlineData("X-Forwarded-For", "203.0.113.9")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("X-Forwarded-Host", "localhost")]
    [InlineData("X-Real-IP", "127.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    [InlineData("X-Original-For", "127.0.0.1:1234")]
    public async Task Without_a_key_nobody_whom_a_proxy_on_this_machine_brings_is_taken_for_the_teacher(string header, string value)
    {
        using var request = Say("application/json");
        request.Headers.Add(header, value);

        using var response = await (await Host()).Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Contains("プロキシ", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Token)), StringComparison.Ordinal);
        Assert.Empty(_host!.Chat.Events);
    }

    [Theory]
    [InlineData("127.0.0.1", "203.0.113.9", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", "127.0.0.1", HttpStatusCode.Forbidden)]
    public async Task Without_a_key_a_proxy_that_is_known_brings_nobody_either(string proxies, string from, HttpStatusCode status)
    {
        using var request = Say("application/json");
        request.Headers.Add("X-Forwarded-For", from);

        using var response = await (await Host(("Proxies", proxies))).Client.SendAsync(request, Token);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData(null, null, HttpStatusCode.OK)]
    [InlineData("same-origin", "null", HttpStatusCode.OK)]
    [InlineData("same-origin", null, HttpStatusCode.OK)]
    [InlineData("same-site", null, HttpStatusCode.Forbidden)]
    [InlineData("cross-site", null, HttpStatusCode.Forbidden)]
    [InlineData("none", null, HttpStatusCode.Forbidden)]
    [InlineData(null, "https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData(null, "null", HttpStatusCode.Forbidden)]
    [InlineData("same-origin", "http://localhost:1", HttpStatusCode.Forbidden)]
    public async Task Posts_come_from_the_page_itself(string? site, string? origin, HttpStatusCode status)
    {
        var host = await Host();
        using var request = Say("application/json");
        Add(request, "Sec-Fetch-Site", site);
        Add(request, "Origin", origin);

        using var response = await host.Client.SendAsync(request, Token);

        Assert.Equal(status, response.StatusCode);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    public async Task Posts_are_json(string type)
    {
        using var request = Say(type);
        using var response = await (await Host()).Client.SendAsync(request, Token);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_post_has_a_bound()
    {
        using var content = new StringContent("{\"text\":\"" + new string('a', 70_000) + "\"}", Encoding.UTF8, "application/json");
        using var response = await (await Host()).Client.PostAsync(new Uri("/playground/say", UriKind.Relative), content, Token);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, response.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/playground/page/app.js")]
    [InlineData("/playground/start")]
    [InlineData("/playground/messages?user=a&channel=general")]
    [InlineData("/playground/files/none.png")]
    public async Task Nothing_from_elsewhere_is_loaded_and_nobody_frames_it(string path)
    {
        using var response = await (await Host()).Client.GetAsync(new Uri(path, UriKind.Relative), Token);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'",
            policy,
            StringComparison.Ordinal
        );
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(
            ("nosniff", "no-referrer"),
            (response.Headers.GetValues("X-Content-Type-Options").Single(), response.Headers.GetValues("Referrer-Policy").Single())
        );
    }

    [Fact]
    public async Task With_a_key_it_is_asked_for_once_and_kept_where_no_script_reads_it()
    {
        var host = await Host(("Playground:Key", Key));
        using var asked = await host.Client.GetAsync(new Uri("/", UriKind.Relative), Token);
        using var wrong = await Enter(host, "wrong key wrong key");
        using var right = await Enter(host, Key);
        var cookie = right.Headers.GetValues("Set-Cookie").Single();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var opened = await host.Client.SendAsync(request, Token);

        Assert.Equal(
            (HttpStatusCode.Unauthorized, HttpStatusCode.Unauthorized, HttpStatusCode.Redirect, HttpStatusCode.OK),
            (asked.StatusCode, wrong.StatusCode, right.StatusCode, opened.StatusCode)
        );
        Assert.False(wrong.Headers.Contains("Set-Cookie"));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("horse", cookie, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/playground/start")]
    [InlineData("/playground/live?user=a")]
    [InlineData("/playground/files/%E5%9B%B3/tea%20map.png")]
    public async Task Without_the_key_nothing_of_the_course_is_told(string path)
    {
        using var response = await (await Host(("Playground:Key", Key))).Client.GetAsync(new Uri(path, UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
    }

    [Fact]
    public async Task A_key_that_is_soon_guessed_keeps_it_from_starting() =>
        Assert.Contains(
            "Playground:Key",
            (await Assert.ThrowsAsync<UsageException>(() => Host(("Playground:Key", "short")))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Teachers_have_another_key_than_students() =>
        Assert.Contains(
            "Playground:TeacherKey",
            (await Assert.ThrowsAsync<UsageException>(() => Host(("Playground:Key", Key), ("Playground:TeacherKey", Key)))).Message,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(true, null, null, "", 1)]
    [InlineData(false, null, null, "", 0)]
    [InlineData(true, Key, null, "", 0)]
    [InlineData(true, null, Key, "", 0)]
    [InlineData(false, Key, null, "佐藤", 1)]
    [InlineData(false, Key, "another key for teachers", "佐藤", 0)]
    public void The_operator_is_told_who_is_not_let_in(bool isHttp, string? key, string? teacherKey, string teachers, int sentences)
    {
        var options = new PlaygroundOptions
        {
            Key = key,
            TeacherKey = teacherKey,
            IsTeachersSet = teachers.Length > 0,
        };

        Assert.Equal(sentences, PlaygroundParts.Warnings(options, isHttp, TeachBot.Host.Wordings.Wording.For("ja")).Count());
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/playground/start")]
    public async Task Switched_off_it_is_not_there(string path)
    {
        using var response = await (await Host(("Playground:Enabled", "false"))).Client.GetAsync(new Uri(path, UriKind.Relative), Token);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private async Task<PlaygroundHost> Host(params (string Key, string Value)[] settings) =>
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token, settings);

    private static HttpRequestMessage Say(string type) =>
        new(HttpMethod.Post, "/playground/say")
        {
            Content = new StringContent("{\"user\":\"a\",\"channel\":\"general\",\"request\":\"1\",\"text\":\"x\"}", Encoding.UTF8, type),
        };

    private static void Add(HttpRequestMessage request, string name, string? value)
    {
        if (value is not null)
        {
            request.Headers.Add(name, value);
        }
    }

    private static async Task<HttpResponseMessage> Enter(PlaygroundHost host, string key)
    {
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("key", key)]);
        return await host.Client.PostAsync(new Uri("/playground/key", UriKind.Relative), content, Token);
    }
}
