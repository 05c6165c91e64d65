using System.Net;
using System.Net.Http.Json;
using Xunit;

namespace TeachBot.Tests.Host.Playground;

/// <summary>One browser does not take the playground away from the others.</summary>
public sealed class PlaygroundCrowdTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private PlaygroundHost? _host;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Who_writes_too_fast_is_asked_to_wait_and_others_are_not()
    {
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token, ("Pace:Burst", "5"), ("Pace:PerMinute", "1"));
        using var other = _host.Browser('B');
        await SayAsync(_host.Client, "ひなた", 0);

        var answers = new List<HttpStatusCode>();
        for (var said = 1; said <= 25; said++)
        {
            answers.Add(await SayAsync(_host.Client, "ひなた", said));
        }

        // A browser may be four people at once, in a window each.
        Assert.InRange(answers.Count(status => status == HttpStatusCode.OK), 19, 21);
        Assert.Equal(HttpStatusCode.TooManyRequests, answers[^1]);
        Assert.Equal(HttpStatusCode.OK, await SayAsync(other, "そうた", 1));
    }

    [Fact]
    public async Task One_browser_takes_so_many_streams_and_gives_them_back_and_others_have_theirs()
    {
        _host = await PlaygroundHost.StartAsync(_folder.Path, Token);
        using var other = _host.Browser('B');
        var open = new List<HttpResponseMessage>();
        for (var stream = 0; stream < 12; stream++)
        {
            open.Add(await LookAsync(_host.Client));
        }

        using var tooMany = await LookAsync(_host.Client);
        using var others = await LookAsync(other);
        Assert.All(open, response => Assert.Equal(HttpStatusCode.OK, response.StatusCode));
        Assert.Equal((HttpStatusCode.TooManyRequests, HttpStatusCode.OK), (tooMany.StatusCode, others.StatusCode));

        open.ForEach(response => response.Dispose());
        HttpStatusCode again;
        do
        {
            using var response = await LookAsync(_host.Client);
            again = response.StatusCode;
        } while (again != HttpStatusCode.OK && !Token.IsCancellationRequested);
        Assert.Equal(HttpStatusCode.OK, again);
    }

    public async ValueTask DisposeAsync()
    {
        if (_host is not null)
        {
            await _host.DisposeAsync();
        }

        _folder.Dispose();
    }

    private static Task<HttpResponseMessage> LookAsync(HttpClient browser) =>
        browser.GetAsync(
            new Uri("/playground/live?user=%E3%82%8C%E3%82%93", UriKind.Relative),
            HttpCompletionOption.ResponseHeadersRead,
            Token
        );

    private static async Task<HttpStatusCode> SayAsync(HttpClient browser, string user, int request)
    {
        using var response = await browser.PostAsJsonAsync(
            new Uri("/playground/say", UriKind.Relative),
            new
            {
                user,
                channel = "general",
                request = $"r{request}",
                text = "x",
            },
            Token
        );
        return response.StatusCode;
    }
}
