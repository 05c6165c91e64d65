using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>A Slack of our own: the Web API with its rules, sockets, places to answer to and to send files to.</summary>
internal sealed class FakeSlack : IAsyncDisposable
{
    internal const string Token = "xoxb-fake";
    internal const string AppToken = "xapp-fake";
    internal const string Team = "T1";
    internal const string Bot = "UBOT";
    internal const string Room = "C70";

    private readonly WebApplication _app;
    private int _numbers;

    private FakeSlack(WebApplication app, TimeProvider time)
    {
        _app = app;
        Triggers = new FakeTriggers(time);
        Tiers = new FakeTiers(time, Breaches.Enqueue);
        Methods = new FakeMethods(this);
        Sockets = new FakeSockets(this);
        Replies = new FakeReplies(this);
        OAuth = new FakeOAuth(this);
    }

    internal FakeMethods Methods { get; }

    internal FakeSockets Sockets { get; }

    internal FakeReplies Replies { get; }

    internal FakeOAuth OAuth { get; }

    internal FakeTriggers Triggers { get; }

    internal FakeTiers Tiers { get; }

    internal string ApiBaseUrl => _app.Urls.First() + "/api";

    internal string Origin => _app.Urls.First();

    internal ConcurrentDictionary<string, List<FakeMessage>> Channels { get; } = new() { [Room] = [] };

    /// <summary>Channels in which nobody let the bot in.</summary>
    internal ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>What people are called.</summary>
    internal ConcurrentDictionary<string, string> People { get; } = new();

    /// <summary>Who manages the workspace.</summary>
    internal ConcurrentDictionary<string, bool> Admins { get; } = new();

    internal ConcurrentDictionary<string, bool> Files { get; } = new();

    internal ConcurrentQueue<JsonObject> Forms { get; } = new();

    internal ConcurrentDictionary<string, JsonObject> Homes { get; } = new();

    /// <summary>What was sent that Slack would refuse, or that it does not forgive.</summary>
    internal ConcurrentQueue<string> Breaches { get; } = new();

    /// <summary>The methods that were called, in order.</summary>
    internal ConcurrentQueue<string> Calls { get; } = new();

    internal ConcurrentDictionary<string, ConcurrentQueue<FakeFault>> Faults { get; } = new();

    internal static async Task<FakeSlack> StartAsync(CancellationToken cancellation, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new FakeSlack(app, time ?? TimeProvider.System);
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(5) });
        slack.Methods.Map(app);
        slack.Sockets.Map(app);
        slack.Replies.Map(app);
        slack.OAuth.Map(app);
        await app.StartAsync(cancellation);
        return slack;
    }

    internal string NextTs() => string.Create(CultureInfo.InvariantCulture, $"1795000000.{Interlocked.Increment(ref _numbers):000000}");

    internal int NextNumber() => Interlocked.Increment(ref _numbers);

    /// <summary>A person's id, by what they are called.</summary>
    internal string PersonOf(string name)
    {
        var id = "U" + (1000 + Math.Abs(name.Sum(letter => letter))).ToString(CultureInfo.InvariantCulture);
        People[id] = name;
        return id;
    }

    internal FakeMessage Add(string channel, JsonObject body, string? onlyFor)
    {
        var message = new FakeMessage(NextTs(), body) { OnlyFor = onlyFor, Thread = body["thread_ts"]?.GetValue<string>() };
        var messages = Channels.GetOrAdd(channel, _ => []);
        lock (messages)
        {
            messages.Add(message);
        }

        return message;
    }

    /// <summary>What a person sees in a channel.</summary>
    internal IReadOnlyList<FakeMessage> SeenBy(string channel, string person)
    {
        var messages = Channels[channel];
        lock (messages)
        {
            return [.. messages.Where(message => message.OnlyFor is null || message.OnlyFor == person)];
        }
    }

    /// <summary>A message by its ts; null where there is none.</summary>
    internal FakeMessage? Find(string channel, string? ts)
    {
        if (!Channels.TryGetValue(channel, out var messages))
        {
            return null;
        }

        lock (messages)
        {
            return messages.FirstOrDefault(message => message.Ts == ts);
        }
    }

    internal void Check(IEnumerable<string> breaches)
    {
        foreach (var breach in breaches)
        {
            Breaches.Enqueue(breach);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Sockets.CloseAllAsync();
        await _app.DisposeAsync();
    }
}
