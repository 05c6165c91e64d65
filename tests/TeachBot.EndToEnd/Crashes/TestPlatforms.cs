using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using TeachBot.CrashWorker;

namespace TeachBot.EndToEnd.Crashes;

/// <summary>
/// The platforms, over loopback HTTP. Each request takes a while before its effect and after, so that a kill may fall on either side;
/// some are refused, and some answers get lost.
/// </summary>
internal sealed class TestPlatforms : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Chance _chance;
    private readonly MessageBoard _board = new();

    private TestPlatforms(Chance chance)
    {
        _chance = chance;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(options => options.Listen(System.Net.IPAddress.Loopback, 0));
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    internal MessageBoard Board => _board;

    internal string Address => _app.Urls.First() + "/";

    /// <summary>How often each thing was asked for: <c>keyed/send</c>.</summary>
    internal ConcurrentDictionary<string, int> Calls { get; } = [];

    internal static async Task<TestPlatforms> StartAsync(Chance chance)
    {
        var platforms = new TestPlatforms(chance);
        await platforms._app.StartAsync();
        return platforms;
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    /// <summary>What was received has its effect, even if whoever asked is gone by then.</summary>
    private async Task AnswerAsync(HttpContext context)
    {
        var call = (await context.Request.ReadFromJsonAsync<PlatformCall>(context.RequestAborted))!;
        var path = context.Request.Path.Value!.Trim('/');
        Calls.AddOrUpdate(path, 1, (_, count) => count + 1);
        await Task.Delay(Delay(), CancellationToken.None);
        if (_chance.Is(1))
        {
            context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return;
        }

        var messages = _board.Apply(path.Split('/')[0], path.Split('/')[1], call);
        await Task.Delay(Delay(), CancellationToken.None);
        if (_chance.Is(1))
        {
            context.Abort();
        }
        else if (messages is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else
        {
            await context.Response.WriteAsJsonAsync(new PlatformAnswer(messages), CancellationToken.None);
        }
    }

    /// <summary>Mostly short, together always shorter than a worker's patience before the effect.</summary>
    private TimeSpan Delay() => _chance.Is(5) ? _chance.Milliseconds(50, 400) : _chance.Milliseconds(0, 15);
}
