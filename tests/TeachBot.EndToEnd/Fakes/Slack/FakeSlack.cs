using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
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

    private WebApplication? _app;
    private int _numbers;

    /// <param name="time">The only time there is.</param>
    /// <param name="origin">Where it stands; a place that nobody can connect to, for who hands it requests.</param>
    internal FakeSlack(TimeProvider time, string origin)
    {
        (Time, Origin) = (time, origin);
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

    internal TimeProvider Time { get; }

    internal string ApiBaseUrl => Origin + "/api";

    internal string Origin { get; private set; }

    internal ConcurrentDictionary<string, List<FakeMessage>> Channels { get; } = new() { [Room] = [] };

    /// <summary>Channels in which nobody let the bot in.</summary>
    internal ConcurrentDictionary<string, bool> Closed { get; } = new();

    /// <summary>What people are called.</summary>
    internal ConcurrentDictionary<string, string> People { get; } = new();

    /// <summary>Who manages the workspace.</summary>
    internal ConcurrentDictionary<string, bool> Admins { get; } = new();

    internal ConcurrentDictionary<string, bool> Files { get; } = new();

    /// <summary>What was sent as files, by their ids.</summary>
    internal ConcurrentDictionary<string, byte[]> FileBytes { get; } = new();

    internal ConcurrentQueue<JsonObject> Forms { get; } = new();

    internal ConcurrentDictionary<string, JsonObject> Homes { get; } = new();

    /// <summary>The hash of the page that somebody sees.</summary>
    internal ConcurrentDictionary<string, string> HomeHashes { get; } = new();

    /// <summary>What was sent that Slack would refuse, or that it does not forgive.</summary>
    internal ConcurrentQueue<string> Breaches { get; } = new();

    /// <summary>The methods that were called, in order.</summary>
    internal ConcurrentQueue<string> Calls { get; } = new();

    /// <summary>What goes wrong with the next calls of a method; <c>response_url</c> is one here.</summary>
    internal ConcurrentDictionary<string, ConcurrentQueue<FakeFault>> Faults { get; } = new();

    /// <summary>What went wrong: with which method, how, and who called for what.</summary>
    internal ConcurrentQueue<(string Method, FakeFault Fault, JsonObject Body)> Struck { get; } = new();

    internal static async Task<FakeSlack> StartAsync(CancellationToken cancellation, TimeProvider? time = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var slack = new FakeSlack(time ?? TimeProvider.System, "") { _app = app };
        app.UseWebSockets(new WebSocketOptions { KeepAliveInterval = TimeSpan.FromSeconds(5) });
        app.Run(slack.HandleAsync);
        await app.StartAsync(cancellation);
        slack.Origin = app.Urls.First();
        return slack;
    }

    /// <summary>Answers a request, whichever way it came.</summary>
    internal Task HandleAsync(HttpContext context) =>
        (context.Request.Method, context.Request.Path.Value!.Split('/')) switch
        {
            ("POST", ["", "api", "oauth.v2.access"]) => OAuth.ExchangeAsync(context),
            ("POST", ["", "api", var method]) => Methods.CallAsync(context, method),
            ("POST", ["", "upload", var file]) => Methods.UploadAsync(context, file),
            ("POST", ["", "respond", var reply]) => Replies.RespondAsync(context, reply),
            ("GET", ["", "link", var ticket]) => Sockets.TakeAsync(context, ticket),
            ("GET", ["", "oauth", "v2", "authorize"]) => OAuth.AuthorizeAsync(context),
            _ => NotFoundAsync(context),
        };

    internal string NextTs() => string.Create(CultureInfo.InvariantCulture, $"1795000000.{Interlocked.Increment(ref _numbers):000000}");

    internal int NextNumber() => Interlocked.Increment(ref _numbers);

    /// <summary>A person's id, by what they are called; or by itself, where it is known.</summary>
    internal string PersonOf(string name)
    {
        if (People.ContainsKey(name))
        {
            return name;
        }

        var id = "U" + (1000 + Math.Abs(name.Sum(letter => letter))).ToString(CultureInfo.InvariantCulture);
        People[id] = name;
        return id;
    }

    internal FakeMessage Add(string channel, JsonObject body, string? onlyFor)
    {
        var message = new FakeMessage(NextTs(), body)
        {
            OnlyFor = onlyFor,
            Thread = body["thread_ts"]?.GetValue<string>(),
            Since = Time.GetUtcNow(),
        };
        var messages = Channels.GetOrAdd(channel, _ => []);
        lock (messages)
        {
            messages.Add(message);
        }

        return message;
    }

    /// <summary>A message in a channel; null where there is none.</summary>
    internal FakeMessage? Find(string channel, string? ts)
    {
        if (!Channels.TryGetValue(channel, out var messages))
        {
            return null;
        }

        lock (messages)
        {
            return messages.Find(message => message.Ts == ts);
        }
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

    /// <summary>Whether a call goes wrong, and how.</summary>
    internal FakeFault? Strike(string method, JsonObject body)
    {
        if (!Faults.TryGetValue(method, out var faults) || !faults.TryDequeue(out var fault))
        {
            return null;
        }

        Struck.Enqueue((method, fault, body));
        return fault;
    }

    /// <summary>What a slash command was acknowledged with; null for nothing. What has no blocks is none of the bot's.</summary>
    internal JsonObject? CheckAcknowledgement(JsonObject? said)
    {
        if (said?["blocks"] is not null)
        {
            Check(FakeRules.OfAcknowledgement(said, Files.ContainsKey));
        }

        return said;
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
        if (_app is not null)
        {
            await _app.DisposeAsync();
        }
    }

    private static Task NotFoundAsync(HttpContext context)
    {
        context.Response.StatusCode = 404;
        return Task.CompletedTask;
    }
}
