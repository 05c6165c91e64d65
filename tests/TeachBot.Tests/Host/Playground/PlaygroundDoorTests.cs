using System.Net;
using TeachBot.Host.CommandLine;
using TeachBot.Host.Playground.Pacing;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>How the key is entered, also behind a proxy, and what becomes of who guesses it.</summary>
public sealed class PlaygroundDoorTests : IAsyncDisposable
{
    private const string Key = "correct horse battery";

    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null, "https", "bot.example", null, "https://bot.example", HttpStatusCode.Forbidden, false)]
    [InlineData(null, "https", "bot.example", "same-origin", "https://bot.example", HttpStatusCode.Redirect, false)]
    [InlineData(null, "https", "bot.example", "same-origin", "null", HttpStatusCode.Redirect, false)]
    [InlineData(null, "https", "bot.example", "cross-site", "https://evil.example", HttpStatusCode.Forbidden, false)]
    [InlineData("127.0.0.1", "https", "bot.example", null, "https://bot.example", HttpStatusCode.Redirect, true)]
    [InlineData("10.0.0.0/8, 127.0.0.0/8", "https", "bot.example", null, "https://bot.example", HttpStatusCode.Redirect, true)]
    [InlineData("127.0.0.1", "https", "bot.example", null, "https://evil.example", HttpStatusCode.Forbidden, false)]
    [InlineData("10.0.0.1", "https", "bot.example", null, "https://bot.example", HttpStatusCode.Forbidden, false)]
    public async Task The_key_is_taken_behind_a_proxy_that_ends_tls(
        string? proxies,
        string scheme,
        string name,
        string? site,
        string origin,
        HttpStatusCode status,
        bool isSecure
    )
    {
        var host = await Host([("Playground:Key", Key), .. proxies is null ? Array.Empty<(string, string)>() : [("Proxies", proxies)]]);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/key")
        {
            Content = new FormUrlEncodedContent([KeyValuePair.Create("key", Key)]),
        };
        request.Headers.Host = name;
        request.Headers.Add("X-Forwarded-Proto", scheme);
        request.Headers.Add("X-Forwarded-For", "203.0.113.9");
        Add(request, "Sec-Fetch-Site", site);
        Add(request, "Origin", origin);

        using var response = await host.Client.SendAsync(request, Token);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(
            isSecure,
            response.Headers.TryGetValues("Set-Cookie", out var cookies) && cookies.Single().Contains("; secure", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_proxy_that_is_not_known_is_told_of_once()
    {
        var host = await Host(("Playground:Key", Key));
        for (var time = 0; time < 3; time++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/playground/key");
            request.Headers.Add("X-Forwarded-Proto", "https");
            request.Headers.Add("Origin", "https://bot.example");
            using var response = await host.Client.SendAsync(request, Token);
        }

        Assert.Single(host.Logs.GetSnapshot(), line => line.Message.Contains("setting Proxies", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("127.0.0.1, 10.0.0.0/99")]
    public async Task A_proxy_that_is_no_address_keeps_it_from_starting(string proxies) =>
        Assert.Contains(
            "Proxies",
            (await Assert.ThrowsAsync<UsageException>(() => Host(("Proxies", proxies)))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Who_guesses_keys_is_slowed_down_and_told_of_and_whoever_is_in_does_not_notice()
    {
        var host = await Host(("Playground:Key", Key));
        using var entered = await Enter(host, Key);
        var cookie = entered.Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 200)
                .Select(async guess =>
                {
                    using var response = await Enter(host, $"wrong key number {guess}");
                    return response.StatusCode;
                })
        );
        using var right = await Enter(host, Key);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/playground/start?user=a");
        request.Headers.Add("Cookie", cookie);
        using var inside = await host.Client.SendAsync(request, Token);

        // One more may be given back while they come.
        Assert.InRange(answers.Count(status => status == HttpStatusCode.Unauthorized), Guesses.OfAddress, Guesses.OfAddress + 2);
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (right.StatusCode, inside.StatusCode));
        Assert.True(right.Headers.RetryAfter!.Delta > TimeSpan.Zero);
        var told = host.Logs.GetSnapshot().Where(line => line.Message.Contains("wrong key", StringComparison.OrdinalIgnoreCase)).ToList();
        Assert.Contains(told, line => line.Message.Contains("127.0.0.1", StringComparison.Ordinal));
        Assert.DoesNotContain(told, line => line.Message.Contains("number", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_class_that_enters_the_right_key_at_once_is_let_in()
    {
        var host = await Host(("Playground:Key", Key));

        var answers = await Task.WhenAll(
            Enumerable
                .Range(0, 60)
                .Select(async at =>
                {
                    using var response = await Enter(host, at % 2 == 0 ? Key : $" {Key}\n");
                    return response.StatusCode;
                })
        );

        Assert.All(answers, status => Assert.Equal(HttpStatusCode.Redirect, status));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/playground/key")]
    public async Task The_page_that_asks_for_the_key_looks_like_the_rest_and_says_what_to_do(string path)
    {
        var host = await Host(("Playground:Key", Key));
        using var asked = await host.Client.GetAsync(new Uri(path, UriKind.Relative), Token);
        using var wrong = await Enter(host, "wrong key wrong key");
        using var style = await host.Client.GetAsync(new Uri("/playground/page/style.css", UriKind.Relative), Token);
        using var icon = await host.Client.GetAsync(new Uri("/playground/page/icon.svg", UriKind.Relative), Token);
        using var script = await host.Client.GetAsync(new Uri("/playground/page/app.js", UriKind.Relative), Token);

        var page = WebUtility.HtmlDecode(await asked.Content.ReadAsStringAsync(Token));
        Assert.Contains("/playground/page/style.css", page, StringComparison.Ordinal);
        Assert.Contains("先生から聞いた合い言葉", page, StringComparison.Ordinal);
        Assert.Contains(
            "もう一度入れてください",
            WebUtility.HtmlDecode(await wrong.Content.ReadAsStringAsync(Token)),
            StringComparison.Ordinal
        );
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.Unauthorized),
            (style.StatusCode, icon.StatusCode, script.StatusCode)
        );

        // Else a browser hides where the form comes from, and it is refused.
        Assert.Equal("same-origin", asked.Headers.GetValues("Referrer-Policy").Single());
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
