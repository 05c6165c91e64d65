using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using TeachBot.Core.Chat;
using TeachBot.Core.Effects;
using TeachBot.Core.Messages;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.Tests.Slack;

/// <summary>The adapter's parts with a scripted bot behind them and a scripted Web API before them, no sockets, no real time.</summary>
internal sealed class SlackBench : HttpMessageHandler, IEffects, INoteFiles
{
    internal const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    private readonly HashSet<string> _noted = [];

    internal SlackBench(bool isKnown = true)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(new FakeLoggers(Logs)).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services.AddSingleton<IChat>(Chat).AddSingleton<IEffects>(this).AddSingleton<INoteFiles>(this).AddSingleton<TimeProvider>(Time).AddSingleton<Func<double>>(() => 0);
        services.AddSlack(new SlackOptions { BotToken = "xoxb-1", SigningSecret = Secret, Mode = SlackOptions.Http }, new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack });
        services.AddSingleton(new SlackHttp(new HttpClient(this), "https://slack.com/api", Time));
        Services = services.BuildServiceProvider();
        if (isKnown)
        {
            Workspace.Identity = new Identity("T1", "UBOT", "B1");
        }
    }

    internal ScriptedChat Chat { get; } = new();

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    internal FakeLogCollector Logs { get; } = new();

    internal ServiceProvider Services { get; }

    internal Workspace Workspace => Services.GetRequiredService<WorkspaceDirectory>().All[0];

    /// <summary>What was called, and with what.</summary>
    internal ConcurrentQueue<(string Method, string Body)> Calls { get; } = new();

    /// <summary>What is answered next; <c>ok</c> where nothing is scripted.</summary>
    internal ConcurrentQueue<Func<HttpResponseMessage>> Answers { get; } = new();

    internal static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) => new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    internal static HttpResponseMessage Limited(int seconds)
    {
        var response = Json("{\"ok\":false,\"error\":\"ratelimited\"}", HttpStatusCode.TooManyRequests);
        response.Headers.Add("Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return response;
    }

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default) => Task.FromResult(_noted.Add(effect.EventId) ? EffectResult.Applied : EffectResult.Repeated);

    public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.FromResult<NoteFile?>(null);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Calls.Enqueue((request.RequestUri!.AbsolutePath.Split('/')[^1], await request.Content!.ReadAsStringAsync(cancellationToken)));
        return Answers.TryDequeue(out var answer) ? answer() : Json("{\"ok\":true,\"ts\":\"1.1\"}");
    }

    private sealed class FakeLoggers(FakeLogCollector logs) : ILoggerFactory
    {
        public ILogger CreateLogger(string categoryName) => new FakeLogger(logs, categoryName);

        public void AddProvider(ILoggerProvider provider)
        {
        }

        public void Dispose()
        {
        }
    }
}
