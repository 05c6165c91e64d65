using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using TeachBot.Core.Adapters;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Web;
using Xunit;

namespace TeachBot.EndToEnd.Slack;

/// <summary>The sockets alone, against the fake, in a time that runs faster than ours.</summary>
public sealed class SocketTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact(Timeout = 60_000)]
    public async Task Two_are_open_and_each_is_replaced_before_it_goes()
    {
        await using var run = await Run.StartAsync(TestContext.Current.CancellationToken);
        await SlackBot.UntilAsync(() => run.Client.Ready == 2, Token);
        var (first, second) = (run.Slack.Sockets.Open[0], run.Slack.Sockets.Open[1]);

        await first.SendAsync(Disconnect("warning"), Token);
        await SlackBot.UntilAsync(() => run.Slack.Sockets.All.Count == 3, Token);
        Assert.True(first.IsOpen);
        await SlackBot.UntilAsync(() => !first.IsOpen, Token);

        Assert.True(second.IsOpen);
        Assert.Equal(2, run.Slack.Sockets.Open.Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_comes_is_acknowledged_on_its_own_socket_while_both_are_open()
    {
        await using var run = await Run.StartAsync(TestContext.Current.CancellationToken);
        await SlackBot.UntilAsync(() => run.Client.Ready == 2, Token);
        foreach (var (number, socket) in run.Slack.Sockets.Open.Index())
        {
            await socket.SendAsync(
                new JsonObject
                {
                    ["type"] = "events_api",
                    ["envelope_id"] = $"e{number}",
                    ["payload"] = new JsonObject(),
                },
                Token
            );
            await socket.AcknowledgedAsync($"e{number}").WaitAsync(Token);
        }

        Assert.Equal(["events_api", "events_api"], run.Taken);
        Assert.Empty(run.Slack.Breaches);
    }

    [Fact(Timeout = 60_000)]
    public async Task Too_many_sockets_are_waited_for_longer_each_time_until_one_is_greeted()
    {
        await using var run = await Run.StartAsync(TestContext.Current.CancellationToken, refusals: 4);

        await SlackBot.UntilAsync(() => run.Client.Ready == 2, Token);

        // Greeted connections end the waiting; those that were only opened do not.
        Assert.Equal(6, run.Slack.Sockets.All.Count);
    }

    [Fact(Timeout = 60_000)]
    public async Task What_can_not_be_read_ends_nothing()
    {
        await using var run = await Run.StartAsync(TestContext.Current.CancellationToken);
        await SlackBot.UntilAsync(() => run.Client.Ready > 0, Token);
        var socket = run.Slack.Sockets.Open[0];

        await socket.SendAsync(new JsonObject { ["type"] = 7 }, Token);
        await socket.SendAsync(
            new JsonObject
            {
                ["type"] = "unheard_of",
                ["envelope_id"] = "e1",
                ["payload"] = new JsonObject(),
            },
            Token
        );
        await socket.AcknowledgedAsync("e1").WaitAsync(Token);

        Assert.True(socket.IsOpen);
    }

    [Theory(Timeout = 60_000)]
    [InlineData("link_disabled")]
    [InlineData("token")]
    public async Task What_only_the_operator_can_mend_ends_all(string what)
    {
        await using var run = await Run.StartAsync(
            TestContext.Current.CancellationToken,
            appToken: what == "token" ? "xapp-wrong" : FakeSlack.AppToken
        );
        if (what != "token")
        {
            await SlackBot.UntilAsync(() => run.Client.Ready > 0, Token);
            await run.Slack.Sockets.Open[0].SendAsync(Disconnect(what), Token);
        }

        await run.Ended.WaitAsync(Token);

        Assert.True(run.Client.HasFailed);
        Assert.Equal(0, run.Client.Ready);
    }

    private static JsonObject Disconnect(string reason) => new() { ["type"] = "disconnect", ["reason"] = reason };

    private sealed class Run : IEnvelopeSink, IAsyncDisposable
    {
        private const double Speed = 8;
        private readonly CancellationTokenSource _stop = new();

        private Run(FakeSlack slack, string appToken)
        {
            var clock = new FastClock(Speed);
            Slack = slack;
            Client = new SocketClient(
                new SocketParts(
                    new SlackApi(new SlackHttp(Requests.Client(), slack.ApiBaseUrl, TimeProvider.System), clock, () => .5),
                    appToken,
                    new AllowedHosts(slack.ApiBaseUrl),
                    new RealSockets(),
                    this,
                    clock,
                    () => .5,
                    NullLogger.Instance
                )
            );
            Ended = Client.RunAsync(_stop.Token);
        }

        internal FakeSlack Slack { get; }

        internal SocketClient Client { get; }

        internal Task Ended { get; }

        internal ConcurrentQueue<string> Taken { get; } = new();

        internal static async Task<Run> StartAsync(CancellationToken cancellation, int refusals = 0, string appToken = FakeSlack.AppToken)
        {
            var slack = await FakeSlack.StartAsync(cancellation);
            for (var number = 0; number < refusals; number++)
            {
                slack.Sockets.Refusals.Enqueue("too_many_websockets");
            }

            return new Run(slack, appToken);
        }

        public void Take(string type, JsonElement payload, IAcknowledgement acknowledgement)
        {
            Taken.Enqueue(type);
            _ = acknowledgement.SendAsync(default, CancellationToken.None);
        }

        public async ValueTask DisposeAsync()
        {
            await _stop.CancelAsync();
            await Ended.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await Slack.DisposeAsync();
            _stop.Dispose();
        }
    }
}
