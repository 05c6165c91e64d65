using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;
using TeachBot.Core.Adapters;

namespace TeachBot.EndToEnd.Fakes.Slack;

/// <summary>
/// The far end of sockets: an address is good once, a connection begins with hello, an envelope is to be acknowledged where it went.
/// </summary>
internal sealed class FakeSockets(FakeSlack slack)
{
    private readonly ConcurrentDictionary<string, bool> _tickets = new();
    private readonly Lock _lock = new();
    private int _greeted;

    internal ConcurrentQueue<FakeSocket> All { get; } = new();

    /// <summary>Those that are open.</summary>
    internal IReadOnlyList<FakeSocket> Open => [.. All.Where(socket => socket.IsOpen)];

    /// <summary>What the next connections are told instead of hello.</summary>
    internal ConcurrentQueue<string> Refusals { get; } = new();

    /// <summary>The next connections are too many.</summary>
    internal void Refuse(int connections)
    {
        for (var number = 0; number < connections; number++)
        {
            Refusals.Enqueue("too_many_websockets");
        }
    }

    /// <summary>How many were greeted.</summary>
    internal int Greeted => Volatile.Read(ref _greeted);

    /// <summary>How few were open at once since the first was.</summary>
    internal int Fewest { get; private set; } = int.MaxValue;

    internal string NextAddress()
    {
        var ticket = $"t{slack.NextNumber()}";
        _tickets[ticket] = true;
        return $"{slack.Origin.Replace("http://", "ws://", StringComparison.Ordinal)}/link/{ticket}";
    }

    /// <summary>Sends an envelope, and waits for what comes back.</summary>
    internal Task<JsonObject> SendAsync(string type, JsonObject payload, bool acceptsPayload, CancellationToken cancellation) =>
        SendAsync(Open[0], type, payload, acceptsPayload, cancellation);

    /// <summary>The same by a socket of one's choice.</summary>
    internal async Task<JsonObject> SendAsync(
        FakeSocket socket,
        string type,
        JsonObject payload,
        bool acceptsPayload,
        CancellationToken cancellation
    )
    {
        var id = $"e{slack.NextNumber()}";
        await socket.SendAsync(
            new JsonObject
            {
                ["type"] = type,
                ["envelope_id"] = id,
                ["accepts_response_payload"] = acceptsPayload,
                ["payload"] = payload.DeepClone(),
            },
            cancellation
        );
        var acknowledged = await socket.AcknowledgedAsync(id).WaitAsync(cancellation);
        socket.Forget(id);
        if (type == "slash_commands")
        {
            slack.CheckAcknowledgement(acknowledged["payload"] as JsonObject);
        }

        return acknowledged;
    }

    internal async Task CloseAllAsync()
    {
        foreach (var socket in All)
        {
            await socket.CloseAsync();
        }
    }

    internal async Task TakeAsync(HttpContext context, string ticket)
    {
        if (!context.WebSockets.IsWebSocketRequest || !Takes(ticket))
        {
            context.Response.StatusCode = 400;
            return;
        }

        await ServeAsync(await context.WebSockets.AcceptWebSocketAsync());
    }

    /// <summary>Whether an address is one of ours, and is used for the first time.</summary>
    internal bool Takes(string ticket) => _tickets.TryRemove(ticket, out _);

    /// <summary>Serves a connection to its end.</summary>
    internal async Task ServeAsync(WebSocket web)
    {
        using var held = web;
        var socket = new FakeSocket(web, slack.Breaches);
        var isRefused = Refusals.TryDequeue(out var reason);
        All.Enqueue(socket);
        await socket.SendAsync(
            isRefused ? new JsonObject { ["type"] = "disconnect", ["reason"] = reason } : Hello(),
            CancellationToken.None
        );
        if (!isRefused)
        {
            Interlocked.Increment(ref _greeted);
        }

        await socket.ReadAsync();
        lock (_lock)
        {
            Fewest = Math.Min(Fewest, Open.Count);
        }
    }

    private JsonObject Hello() =>
        new()
        {
            ["type"] = "hello",
            ["num_connections"] = Open.Count,
            ["connection_info"] = new JsonObject { ["app_id"] = "A1" },
            ["debug_info"] = new JsonObject { ["host"] = "fake", ["approximate_connection_time"] = 18060 },
        };
}

/// <summary>One connection.</summary>
internal sealed class FakeSocket(WebSocket socket, ConcurrentQueue<string> breaches)
{
    private static readonly TaskCompletionSource<JsonObject> Done = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource<JsonObject>> _sent = new();
    private readonly Turns _sending = new();
    private readonly TaskCompletionSource _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private volatile bool _isOver;

    static FakeSocket() => Done.SetResult([]);

    internal bool IsOpen => !_isOver && socket.State == WebSocketState.Open;

    /// <summary>Done when the connection is over.</summary>
    internal Task Ended => _ended.Task;

    internal Task<JsonObject> AcknowledgedAsync(string envelope) =>
        _sent.GetOrAdd(envelope, _ => new(TaskCreationOptions.RunContinuationsAsynchronously)).Task;

    /// <summary>What an acknowledgement said is kept no longer, only that it came.</summary>
    internal void Forget(string envelope) => _sent[envelope] = Done;

    /// <summary>It breaks without a word.</summary>
    internal void Break()
    {
        _isOver = true;
        socket.Abort();
    }

    internal Task SendAsync(JsonObject frame, CancellationToken cancellation) =>
        SendAsync(Encoding.UTF8.GetBytes(frame.ToJsonString()), 0, cancellation, frame["envelope_id"]?.GetValue<string>());

    /// <summary>Sends any bytes.</summary>
    /// <param name="frame">The bytes.</param>
    /// <param name="piece">How many go together; 0 for all.</param>
    /// <param name="envelope">What is acknowledged; null where nothing is.</param>
    internal async Task SendAsync(byte[] frame, int piece, CancellationToken cancellation, string? envelope = null)
    {
        if (envelope is not null)
        {
            _ = AcknowledgedAsync(envelope);
        }

        await _sending.EnterAsync(cancellation);
        try
        {
            foreach (var part in frame.Chunk(piece > 0 ? piece : frame.Length))
            {
                await socket.SendAsync(part, WebSocketMessageType.Text, false, cancellation);
            }

            await socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, cancellation);
        }
        finally
        {
            _sending.Leave();
        }
    }

    internal async Task ReadAsync()
    {
        var buffer = new byte[1 << 20];
        try
        {
            while (true)
            {
                var length = 0;
                ValueWebSocketReceiveResult piece;
                do
                {
                    piece = await socket.ReceiveAsync(buffer.AsMemory(length), CancellationToken.None);
                    length += piece.Count;
                } while (!piece.EndOfMessage);
                if (piece.MessageType == WebSocketMessageType.Close)
                {
                    break;
                }

                Take(JsonNode.Parse(buffer.AsSpan(0, length))!.AsObject());
            }
        }
        catch (WebSocketException)
        {
            // It is gone.
        }

        _isOver = true;
        _ended.TrySetResult();
    }

    internal async Task CloseAsync()
    {
        _isOver = true;
        try
        {
            if (socket.State == WebSocketState.Open)
            {
                await socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, CancellationToken.None);
            }
        }
        catch (WebSocketException)
        {
            // The client has just closed it from its side.
        }
    }

    private void Take(JsonObject frame)
    {
        if (frame["envelope_id"]?.GetValue<string>() is not { } id || !_sent.TryGetValue(id, out var sent))
        {
            breaches.Enqueue("an acknowledgement on another socket than the envelope's");
        }
        else if (!sent.TrySetResult(frame))
        {
            breaches.Enqueue("an envelope that is acknowledged twice");
        }
    }
}
