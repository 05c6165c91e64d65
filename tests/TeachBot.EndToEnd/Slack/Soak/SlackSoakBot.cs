using System.Net.WebSockets;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using TeachBot.Core.Chat;
using TeachBot.EndToEnd.Fakes;
using TeachBot.EndToEnd.Fakes.Slack;
using TeachBot.EndToEnd.Soaks;
using TeachBot.Slack;
using TeachBot.Slack.Answers;
using TeachBot.Slack.Http;
using TeachBot.Slack.Sockets;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.EndToEnd.Slack.Soak;

/// <summary>The whole bot and a Slack, over sockets or over HTTP.</summary>
internal sealed class SlackSoakBot : SoakBot
{
    private const string Secret = "fake-signing-secret";
    private static readonly Uri Address = new("http://teachbot.example");

    internal SlackSoakBot(int seed, bool isHttp, Func<ChatEvent, TimeSpan> thinks)
        : base(seed, thinks)
    {
        IsHttp = isHttp;
        Slack = new FakeSlack(Clock, "http://slack.example");
        Slack.Tiers.OnTheWay = TimeSpan.FromSeconds(1);
        var way = new LocalNetwork(TakeAsync, Clock, Latency, _ => Clock.Note());
        Sender = new FakeSender(
            new Uri(Address, SlackRoutes.Events),
            new Uri(Address, SlackRoutes.Commands),
            new Uri(Address, SlackRoutes.Interactivity),
            Secret,
            way,
            Clock
        );
    }

    internal bool IsHttp { get; }

    internal FakeSlack Slack { get; }

    /// <summary>Sends to the bot over HTTP.</summary>
    internal FakeSender Sender { get; }

    protected override IEnumerable<KeyValuePair<string, string?>> Settings =>
        [
            new("Slack:BotToken", FakeSlack.Token),
            new("Slack:AppToken", IsHttp ? "" : FakeSlack.AppToken),
            new("Slack:SigningSecret", Secret),
            new("Slack:Mode", IsHttp ? "Http" : "Socket"),
            new("Slack:ApiBaseUrl", Slack.ApiBaseUrl),
        ];

    protected override bool HasBegun =>
        Services.GetRequiredService<WorkspaceDirectory>().IsComplete && (IsHttp || Slack.Sockets.Greeted == SocketClient.Slots);

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Sender.Dispose();
        await Slack.DisposeAsync();
    }

    /// <summary>What something is called that Slack sends: for suggestions, which have no id, what was typed.</summary>
    internal static string IdOf(JsonElement payload) =>
        (
            payload.TryGetProperty("event_id", out var id) || payload.TryGetProperty("trigger_id", out id)
                ? id
                : payload.GetProperty("value")
        ).GetString()!;

    protected override void Replace(IServiceCollection services)
    {
        services.AddSingleton(provider => new SlackHttp(
            new HttpClient(new Asking(Traffic, new LocalNetwork(Slack.HandleAsync, Clock, Latency, _ => Clock.Note())))
            {
                Timeout = Timeout.InfiniteTimeSpan,
            },
            Slack.ApiBaseUrl,
            provider.GetRequiredService<TimeProvider>()
        ));
        if (!IsHttp)
        {
            services.AddSingleton<ISockets>(_ => new Sockets(this));
            var sink = services.Last(service => service.ServiceType == typeof(IEnvelopeSink)).ImplementationType!;
            services.AddSingleton<IEnvelopeSink>(provider => new Sink(
                Traffic,
                (IEnvelopeSink)ActivatorUtilities.CreateInstance(provider, sink)
            ));
        }
    }

    /// <summary>A request reaches the bot.</summary>
    private async Task TakeAsync(HttpContext context)
    {
        var endpoint = Services.GetRequiredService<SlackEndpoint>();
        var id = context.Request.Headers[Deliveries.Header].ToString();
        Traffic.Delivered(id);
        await Task.Run(() =>
            context.Request.Path.Value switch
            {
                SlackRoutes.Events => endpoint.EventsAsync(context),
                SlackRoutes.Commands => endpoint.CommandsAsync(context),
                _ => endpoint.InteractivityAsync(context),
            }
        );
        Traffic.Answered(id);
    }

    /// <summary>Who somebody is has to be known before they are answered, or a moment has to pass.</summary>
    private sealed class Asking(Traffic traffic, HttpMessageHandler way) : DelegatingHandler(way)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var answer = base.SendAsync(request, cancellationToken);
            return request.RequestUri!.AbsolutePath.EndsWith("/users.info", StringComparison.Ordinal) ? traffic.WaitAsync(answer) : answer;
        }
    }

    private sealed class Sockets(SlackSoakBot bot) : ISockets
    {
        public Task<WebSocket> ConnectAsync(Uri address, CancellationToken cancellation)
        {
            bot.Clock.Note();
            if (!bot.Slack.Sockets.Takes(address.Segments[^1]))
            {
                throw new WebSocketException(WebSocketError.NotAWebSocket);
            }

            var (ours, theirs) = PairedSocket.Make(bot.Clock);
            _ = Task.Run(() => bot.Slack.Sockets.ServeAsync(theirs), CancellationToken.None);
            return Task.FromResult<WebSocket>(ours);
        }
    }

    private sealed class Sink(Traffic traffic, IEnvelopeSink inner) : IEnvelopeSink
    {
        public void Take(string type, JsonElement payload, IAcknowledgement acknowledgement)
        {
            var id = IdOf(payload);
            traffic.Delivered(id);
            inner.Take(type, payload, new Noted(traffic, id, acknowledgement));
        }
    }

    private sealed class Noted(Traffic traffic, string id, IAcknowledgement inner) : IAcknowledgement
    {
        public Task<bool> SendAsync(ReadOnlyMemory<byte> json, CancellationToken cancellation)
        {
            traffic.Answered(id);
            return inner.SendAsync(json, cancellation);
        }
    }
}
