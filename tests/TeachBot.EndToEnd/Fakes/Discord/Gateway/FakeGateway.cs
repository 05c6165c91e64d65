using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>Discord's gateway on loopback: strict with clients, and as unreliable as a test wants it.</summary>
/// <param name="rules">What it allows.</param>
/// <param name="time">By which it measures clients.</param>
internal sealed class FakeGateway(FakeGatewayRules rules, TimeProvider time)
{
    private const string Path = "/gateway";
    private const string ResumePath = "/gateway/resume";

    private readonly Lock _lock = new();
    private readonly List<FakeSession> _sessions = [];
    private readonly List<FakeConnection> _connections = [];
    private readonly Dictionary<int, DateTimeOffset> _lastBegun = [];
    private int _numbers;
    private Uri? _address;

    internal FakeGatewayRules Rules => rules;

    internal TimeProvider Time => time;

    /// <summary>What no client may do, and one did.</summary>
    internal ConcurrentQueue<string> Violations { get; } = new();

    /// <summary>When sessions began.</summary>
    internal ConcurrentQueue<(int Shard, DateTimeOffset At)> Identified { get; } = new();

    /// <summary>When sessions were taken up.</summary>
    internal ConcurrentQueue<(int Shard, DateTimeOffset At)> Resumed { get; } = new();

    /// <summary>The codes with which clients closed; null where one just went.</summary>
    internal ConcurrentQueue<int?> ClosedByClients { get; } = new();

    /// <summary>When connections were opened.</summary>
    internal ConcurrentQueue<DateTimeOffset> Opened { get; } = new();

    /// <summary>What happens to the next connections, one each, before they are greeted.</summary>
    internal ConcurrentQueue<Fault> OnConnect { get; } = new();

    /// <summary>What no longer can be connected to: the place where sessions are resumed.</summary>
    internal bool IsResumeAway { get; set; }

    /// <summary>Where clients connect, once the application runs.</summary>
    internal Uri Address => new(_address!, Path);

    /// <summary>Where it is, when no application serves it.</summary>
    internal void StandAt(Uri address) => _address = address;

    internal Uri ResumeAddress => new(_address!, ResumePath);

    internal IReadOnlyList<FakeConnection> Connections
    {
        get
        {
            lock (_lock)
            {
                return [.. _connections];
            }
        }
    }

    internal IReadOnlyList<FakeSession> Sessions
    {
        get
        {
            lock (_lock)
            {
                return [.. _sessions];
            }
        }
    }

    /// <summary>Puts it into an application, whose REST part may share it.</summary>
    internal void Map(WebApplication app)
    {
        app.UseWebSockets();
        app.Map(Path, context => AcceptAsync(context, isResume: false));
        app.Map(ResumePath, context => AcceptAsync(context, isResume: true));
        app.Lifetime.ApplicationStarted.Register(() => _address = new UriBuilder(app.Urls.First()) { Scheme = "ws" }.Uri);
    }

    /// <summary>The answer to <c>GET /gateway/bot</c>.</summary>
    internal object Info() =>
        new Dictionary<string, object>
        {
            ["url"] = Address.ToString(),
            ["shards"] = rules.Shards,
            ["session_start_limit"] = new Dictionary<string, object>
            {
                ["total"] = rules.Identifies,
                ["remaining"] = Math.Max(0, rules.Identifies - Identified.Count),
                ["reset_after"] = 86_400_000,
                ["max_concurrency"] = rules.Concurrency,
            },
        };

    /// <summary>Tells all whom it concerns of an event; who is not connected hears of it when it resumes.</summary>
    /// <param name="type">Its name.</param>
    /// <param name="data">Its JSON.</param>
    /// <param name="guild">Where it happened; null for nowhere, which is shard 0.</param>
    internal async Task DispatchAsync(string type, string data, ulong? guild = null)
    {
        foreach (var session in Sessions.Where(session => session.Shard == (int)((guild ?? 0) >> 22) % session.Shards))
        {
            await session.SayAsync(type, data);
        }
    }

    /// <summary>Lets something go wrong on every connection.</summary>
    internal async Task InjectAsync(Fault fault)
    {
        foreach (var connection in Connections)
        {
            await connection.SufferAsync(fault);
        }
    }

    /// <summary>Begins a session, or says that it is too early.</summary>
    internal FakeSession? Begin(int shard, int shards)
    {
        lock (_lock)
        {
            var (now, turn) = (time.GetUtcNow(), shard % rules.Concurrency);
            if (_lastBegun.TryGetValue(turn, out var last) && now - last < rules.IdentifyEvery)
            {
                Violations.Enqueue($"shard {shard} identified {(now - last).TotalSeconds:0.00} s after the last of its turn");
                return null;
            }

            if (Identified.Count >= rules.Identifies)
            {
                Violations.Enqueue("more sessions were begun than a day allows: the token would be reset");
                return null;
            }

            _lastBegun[turn] = now;
            Identified.Enqueue((shard, now));
            var session = new FakeSession(string.Create(CultureInfo.InvariantCulture, $"session-{++_numbers}"), shard, shards);
            _sessions.Add(session);
            return session;
        }
    }

    /// <summary>Ends the sessions that nobody has taken up since another began.</summary>
    internal void Tidy()
    {
        lock (_lock)
        {
            _sessions.RemoveAll(session => session.Connection is null && session != _sessions[^1]);
        }
    }

    /// <summary>Ends a session.</summary>
    internal void Forget(FakeSession session)
    {
        lock (_lock)
        {
            _sessions.Remove(session);
        }
    }

    private async Task AcceptAsync(HttpContext context, bool isResume)
    {
        if (!context.WebSockets.IsWebSocketRequest || (isResume && IsResumeAway))
        {
            context.Response.StatusCode = context.WebSockets.IsWebSocketRequest
                ? StatusCodes.Status503ServiceUnavailable
                : StatusCodes.Status400BadRequest;
            return;
        }

        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext { KeepAliveInterval = TimeSpan.Zero });
        await ServeAsync(socket, context.Request.Query, context.RequestAborted);
    }

    /// <summary>Serves one client until it or we have enough.</summary>
    internal async Task ServeAsync(WebSocket socket, IQueryCollection query, CancellationToken cancellation)
    {
        Opened.Enqueue(time.GetUtcNow());
        using var connection = new FakeConnection(this, socket, query["compress"] == "zlib-stream");
        lock (_lock)
        {
            _connections.Add(connection);
        }

        try
        {
            await connection.RunAsync(query, cancellation);
        }
        finally
        {
            lock (_lock)
            {
                _connections.Remove(connection);
            }
        }
    }
}
