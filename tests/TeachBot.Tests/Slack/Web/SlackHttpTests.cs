using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeachBot.Core.Adapters;
using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.Tests.Slack.Web;

/// <summary>How answers of the Web API are read off the wire, with the bot's own client and a server on loopback.</summary>
public sealed class SlackHttpTests : IAsyncDisposable
{
    private WebApplication? _server;
    private int _calls;

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("")]
    public async Task An_answer_may_come_packed(string encoding)
    {
        var http = await ServeAsync(200, encoding, """{"ok":true,"ts":"1.2"}""");

        var (answer, json) = await http.SendAsync("xoxb", Call.Form("auth.test"), Token);

        Assert.True(answer.Ok);
        Assert.Equal("""{"ok":true,"ts":"1.2"}""", Encoding.UTF8.GetString(json.Span));
    }

    [Theory]
    [InlineData("""{"ok":false,"error":"channel_not_found"}""", "channel_not_found")]
    [InlineData("{ \"error\" : \"channel_not_found\" ,\r\n\t\"ok\" : false }\n", "channel_not_found")]
    [InlineData("""{"ok":false}""", "unknown")]
    [InlineData("{}", "unknown")]
    public async Task However_it_is_spaced_what_is_not_ok_is_an_error(string body, string code)
    {
        var http = await ServeAsync(200, "", body);

        var failure = await Assert.ThrowsAsync<SlackException>(() => http.SendAsync("xoxb", Call.Form("auth.test"), Token));

        Assert.Equal((code, false), (failure.Code, failure.MayHaveArrived));
    }

    [Theory]
    [InlineData(200, "")]
    [InlineData(200, "<html>")]
    [InlineData(200, "[]")]
    [InlineData(503, """{"ok":true}""")]
    public async Task What_is_no_answer_leaves_it_open_whether_it_was_done(int status, string body)
    {
        var http = await ServeAsync(status, "", body);

        Assert.True((await Assert.ThrowsAsync<SlackException>(() => http.SendAsync("xoxb", Call.Form("auth.test"), Token))).MayHaveArrived);
    }

    [Fact]
    public async Task A_token_does_not_follow_to_where_an_answer_points()
    {
        var http = await ServeAsync(302, "", "");

        Assert.True((await Assert.ThrowsAsync<SlackException>(() => http.SendAsync("xoxb", Call.Form("auth.test"), Token))).MayHaveArrived);
        Assert.Equal(1, _calls);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null)
        {
            await _server.DisposeAsync();
        }
    }

    private async Task<SlackHttp> ServeAsync(int status, string encoding, string body)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(async context =>
        {
            _calls++;
            context.Response.StatusCode = status;
            context.Response.Headers.Location = "/elsewhere";
            if (encoding.Length > 0)
            {
                context.Response.Headers.ContentEncoding = encoding;
            }

            await context.Response.Body.WriteAsync(Packed(encoding, Encoding.UTF8.GetBytes(body)));
        });
        await _server.StartAsync(Token);
        return new SlackHttp(Requests.Client(), $"{_server.Urls.First()}/api/", TimeProvider.System);
    }

    private static byte[] Packed(string encoding, byte[] bytes)
    {
        if (encoding.Length == 0)
        {
            return bytes;
        }

        using var packed = new MemoryStream();
        using (
            Stream stream =
                encoding == "gzip" ? new GZipStream(packed, CompressionLevel.Fastest) : new BrotliStream(packed, CompressionLevel.Fastest)
        )
        {
            stream.Write(bytes);
        }

        return packed.ToArray();
    }
}
