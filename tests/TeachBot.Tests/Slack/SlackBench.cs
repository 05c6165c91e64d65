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
using TeachBot.Core.Posting;
using TeachBot.Core.Stores;
using TeachBot.Core.Workspaces;
using TeachBot.Host.Wordings;
using TeachBot.Slack;
using TeachBot.Slack.Web;
using TeachBot.Slack.Workspaces;
using TeachBot.Tests.Host.Playground;

namespace TeachBot.Tests.Slack;

/// <summary>The adapter's parts with a scripted bot behind them and a scripted Web API before them, no sockets, no real time.</summary>
internal sealed class SlackBench : HttpMessageHandler, IEffects, INoteFiles, IOpenInstallations
{
    internal const string Secret = "8f742231b10e8888abcd99yyyzzz85a5";
    internal const string ClientSecret = "client-secret";
    private readonly HashSet<string> _noted = [];

    /// <param name="isKnown">Whether Slack has said which workspace the token is of.</param>
    /// <param name="isInstallable">Whether workspaces may install the app.</param>
    /// <param name="system">The system's clock, where it is another than <see cref="Time"/>.</param>
    /// <param name="teams">Those that may install it; none for all.</param>
    internal SlackBench(bool isKnown = true, bool isInstallable = false, TimeProvider? system = null, params string[] teams)
    {
        var services = new ServiceCollection();
        services.AddSingleton<ILoggerFactory>(new FakeLoggers(Logs)).AddSingleton(typeof(ILogger<>), typeof(Logger<>));
        services
            .AddSingleton<IChat>(Chat)
            .AddSingleton<IEffects>(this)
            .AddSingleton<INoteFiles>(this)
            .AddSingleton<TimeProvider>(Time)
            .AddSingleton<Func<double>>(() => 0);
        services.AddSingleton<IOpenInstallations>(this).AddKeyedSingleton(TeachBot.Core.Clocks.System, system ?? Time);
        var options = new SlackOptions
        {
            BotToken = isInstallable ? "" : "xoxb-1",
            SigningSecret = Secret,
            Mode = SlackOptions.Http,
            ClientId = isInstallable ? "1.2" : "",
            ClientSecret = isInstallable ? ClientSecret : "",
        };
        foreach (var team in teams)
        {
            options.Teams.Add(team);
        }

        services.AddSlack(
            options,
            new Dictionary<string, SlackWords> { ["ja"] = Wording.For("ja").Slack, ["en"] = Wording.For("en").Slack }
        );
        services.AddSingleton(new SlackHttp(new HttpClient(this), "https://slack.com/api", Time));
        Services = services.BuildServiceProvider();
        if (isKnown && !isInstallable)
        {
            Workspace.Identity = new Identity("T1", "UBOT");
        }
    }

    internal ScriptedChat Chat { get; } = new();

    internal FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 9, 0, 0, TimeSpan.Zero));

    internal FakeLogCollector Logs { get; } = new();

    internal ServiceProvider Services { get; }

    internal Workspace Workspace => Services.GetRequiredService<WorkspaceDirectory>().All[0];

    /// <summary>What the store has, its secrets in the clear.</summary>
    internal Dictionary<WorkspaceRef, Installation> Installations { get; } = [];

    /// <summary>What the store is to have posted.</summary>
    internal List<Post> Wanted { get; } = [];

    /// <summary>What every picture of the notes is; null where there is none.</summary>
    internal NoteFile? Picture { get; set; }

    /// <summary>Whether the store is away.</summary>
    internal bool HasNoStore { get; set; }

    /// <summary>Called where the store is asked for all installations.</summary>
    internal Action Asked { get; set; } = () => { };

    /// <summary>How often the store was asked for one workspace.</summary>
    internal int Lookups { get; private set; }

    /// <summary>What the last call was authorized by.</summary>
    internal string? Authorization { get; private set; }

    /// <summary>What was called, and with what.</summary>
    internal ConcurrentQueue<(string Method, string Body)> Calls { get; } = new();

    /// <summary>What is answered next; <c>ok</c> where nothing is scripted.</summary>
    internal ConcurrentQueue<Func<HttpResponseMessage>> Answers { get; } = new();

    internal static HttpResponseMessage Json(string json, HttpStatusCode status = HttpStatusCode.OK) =>
        new(status) { Content = new StringContent(json, Encoding.UTF8, "application/json") };

    internal static HttpResponseMessage Limited(int seconds)
    {
        var response = Json("{\"ok\":false,\"error\":\"ratelimited\"}", HttpStatusCode.TooManyRequests);
        response.Headers.Add("Retry-After", seconds.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return response;
    }

    /// <summary>Lets time pass until something holds.</summary>
    internal async Task StepAsync(Func<bool> holds, TimeSpan step, CancellationToken cancellation)
    {
        // What is waited for happens on other threads, or the test's time is over.
        while (!holds())
        {
            cancellation.ThrowIfCancellationRequested();
            await Task.Yield();
            Time.Advance(step);
        }
    }

    public Task<EffectResult> ApplyAsync(Effect effect, CancellationToken cancellation = default)
    {
        if (HasNoStore)
        {
            throw new StoreUnavailableException("away");
        }

        if (!_noted.Add(effect.EventId))
        {
            return Task.FromResult(EffectResult.Repeated);
        }

        foreach (var change in effect.Changes)
        {
            switch (change)
            {
                case PostWanted wanted:
                    Wanted.Add(wanted.Post);
                    break;
                case InstallationSaved saved:
                    Installations[saved.Installation.Workspace] = saved.Installation;
                    break;
                case InstallationRemoved removed
                    when Installations.TryGetValue(removed.Workspace, out var kept) && !(kept.At > removed.Until):
                    Installations.Remove(removed.Workspace);
                    break;
            }
        }

        return Task.FromResult(EffectResult.Applied);
    }

    public InstallationSaved Save(Installation installation) => new(installation);

    public Task<IReadOnlyList<Installation>> OfAsync(string platform, CancellationToken cancellation = default)
    {
        Asked();
        return HasNoStore
            ? throw new StoreUnavailableException("away")
            : Task.FromResult<IReadOnlyList<Installation>>([.. Installations.Values]);
    }

    public Task<Installation?> FindAsync(WorkspaceRef workspace, CancellationToken cancellation = default)
    {
        Lookups++;
        return HasNoStore ? throw new StoreUnavailableException("away") : Task.FromResult(Installations.GetValueOrDefault(workspace));
    }

    public Task<NoteFile?> ReadAsync(string source, CancellationToken cancellation) => Task.FromResult(Picture);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Authorization = request.Headers.Authorization?.ToString();
        Calls.Enqueue((request.RequestUri!.AbsolutePath.Split('/')[^1], await request.Content!.ReadAsStringAsync(cancellationToken)));
        return Answers.TryDequeue(out var answer) ? answer() : Json("{\"ok\":true,\"ts\":\"1.1\"}");
    }

    private sealed class FakeLoggers(FakeLogCollector logs) : ILoggerFactory
    {
        public ILogger CreateLogger(string categoryName) => new FakeLogger(logs, categoryName);

        public void AddProvider(ILoggerProvider provider) { }

        public void Dispose() { }
    }
}
