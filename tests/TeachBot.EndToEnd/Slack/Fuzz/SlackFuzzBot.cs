using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Adapters;
using TeachBot.Core.Chat;
using TeachBot.Core.Commands;
using TeachBot.Core.Documents;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Http;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;

namespace TeachBot.EndToEnd.Slack.Fuzz;

/// <summary>The adapter's own parts around a bot that says one sentence; what it sends goes nowhere.</summary>
internal sealed class SlackFuzzBot : HttpMessageHandler, IChat, IEffects, INoteFiles, IAsyncDisposable
{
    private const string Secret = "fake-signing-secret";
    private static readonly Outcome Sentence = new Reply(Message.Of("はい"), Audience.Asker);
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2026, 4, 1, 0, 0, 0, TimeSpan.Zero));

    internal SlackFuzzBot(bool isHttp)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new FakeLoggerProvider(Logs)));
        services
            .AddSingleton<IChat>(this)
            .AddSingleton<IEffects>(this)
            .AddSingleton<INoteFiles>(this)
            .AddSingleton<TimeProvider>(_time)
            .AddSingleton<Func<double>>(() => .5);
        services.AddSlack(
            new SlackOptions
            {
                BotToken = "xoxb-1",
                AppToken = isHttp ? "" : "xapp-1",
                SigningSecret = Secret,
                Mode = isHttp ? SlackOptions.Http : "Socket",
            },
            new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack }
        );
        services.AddSingleton(new SlackHttp(new HttpClient(this, disposeHandler: false), "https://slack.com/api", _time));
        Services = services.BuildServiceProvider();
        Services.GetRequiredService<WorkspaceDirectory>().All[0].Identity = new Identity("T1", "UBOT");
    }

    public IReadOnlyList<CommandSpec> Commands => [];

    internal ServiceProvider Services { get; }

    internal TimeProvider Time => _time;

    internal FakeLogCollector Logs { get; } =
        FakeLogCollector.Create(
            new FakeLogCollectorOptions
            {
                FilteredLevels = new HashSet<LogLevel> { LogLevel.Error, LogLevel.Critical },
            }
        );

    public ValueTask<Outcome> HandleAsync(ChatEvent happened, CancellationToken cancellation = default) =>
        new(happened is SuggestionsWanted ? new Suggestions([]) : Sentence);

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) => Task.FromResult(EffectResult.Applied);

    public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.FromResult<NoteFile?>(null);

    /// <summary>Sends a body over HTTP, a second after the last.</summary>
    /// <param name="place">Which address.</param>
    /// <param name="body">What is sent.</param>
    /// <param name="signed">What was signed.</param>
    internal async Task<int> PostAsync(FuzzPlace place, byte[] body, byte[] signed)
    {
        _time.Advance(TimeSpan.FromSeconds(1));
        var timestamp = _time.GetUtcNow().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        var context = new DefaultHttpContext();
        context.Response.Body = Stream.Null;
        context.Request.Body = new MemoryStream(body);
        context.Request.Headers["X-Slack-Request-Timestamp"] = timestamp;
        context.Request.Headers["X-Slack-Signature"] =
            "v0="
            + Convert.ToHexStringLower(
                HMACSHA256.HashData(Encoding.UTF8.GetBytes(Secret), (byte[])[.. Encoding.ASCII.GetBytes($"v0:{timestamp}:"), .. signed])
            );
        var endpoint = Services.GetRequiredService<SlackEndpoint>();
        await (
            place switch
            {
                FuzzPlace.Events => endpoint.EventsAsync(context),
                FuzzPlace.Commands => endpoint.CommandsAsync(context),
                _ => endpoint.InteractivityAsync(context),
            }
        );
        await Services.GetRequiredService<Unfinished>().IdleAsync();
        return context.Response.StatusCode;
    }

    async ValueTask IAsyncDisposable.DisposeAsync()
    {
        await Services.DisposeAsync();
        Dispose();
    }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Task.FromResult(
            new HttpResponseMessage
            {
                Content = new StringContent(
                    """{"ok":true,"ts":"1.1","user":{"name":"x"},"channel":"C1"}""",
                    Encoding.UTF8,
                    "application/json"
                ),
            }
        );
}

/// <summary>Where Slack sends to.</summary>
internal enum FuzzPlace
{
    Events,
    Commands,
    Interactivity,
}
