using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace TeachBot.EndToEnd.Fakes.Discord.Gateway;

/// <summary>One client's connection, as Discord sees it.</summary>
internal sealed class FakeConnection(FakeGateway gateway, WebSocket socket, bool isPacked) : IDisposable
{
    private const int LongestFrame = 4_096;
    private const int MostFrames = 120;
    private static readonly TimeSpan CloseTime = TimeSpan.FromSeconds(2);

    private readonly FakeSender _sender = new(socket, isPacked);
    private readonly Queue<DateTimeOffset> _received = new();
    private bool _isZombie;
    private DateTimeOffset _beatAt = gateway.Time.GetUtcNow();

    /// <summary>Its session, where it has begun or taken up one.</summary>
    internal FakeSession? Session { get; private set; }

    /// <summary>How many heartbeats came.</summary>
    internal int Beats { get; private set; }

    /// <summary>Until it ends.</summary>
    internal async Task RunAsync(IQueryCollection query, CancellationToken cancellation)
    {
        var onConnect = gateway.OnConnect.TryDequeue(out var planned) ? planned : (Fault?)null;
        if (query["v"] != "10" || query["encoding"] != "json")
        {
            gateway.Violations.Enqueue($"a connection with {string.Join('&', query.Select(pair => $"{pair.Key}={pair.Value}"))}");
            await CloseAsync(4012);
            return;
        }

        if (onConnect is { } fault)
        {
            await SufferAsync(fault);
        }

        using var watching = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watch = WatchAsync(watching.Token);
        try
        {
            await _sender.SendAsync(FakeFrames.Hello(gateway.Rules.HeartbeatInterval));
            await ListenAsync(cancellation);
        }
        catch (Exception gone) when (gone is WebSocketException or OperationCanceledException or IOException or ObjectDisposedException)
        {
            gateway.ClosedByClients.Enqueue(null);
        }
        finally
        {
            await watching.CancelAsync();
            await watch.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (Session?.Connection == this)
            {
                Session.Connection = null;
            }
        }
    }

    /// <summary>Sends an event.</summary>
    internal Task EventAsync(byte[] frame) => _sender.EventAsync(frame);

    /// <summary>Lets something go wrong.</summary>
    internal async Task SufferAsync(Fault fault)
    {
        switch (fault.Kind)
        {
            case FaultKind.Drop:
                socket.Abort();
                break;
            case FaultKind.Zombie:
                _isZombie = true;
                break;
            case FaultKind.Invalidate:
                Forget();
                await _sender.SendAsync(FakeFrames.Bare(9, "false"));
                break;
            case FaultKind.Close:
                if (fault.Value is 4007 or 4009)
                {
                    Forget();
                }

                await CloseAsync(fault.Value);
                break;
            default:
                await _sender.SufferAsync(fault);
                break;
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _sender.Dispose();

    private async Task ListenAsync(CancellationToken cancellation)
    {
        var buffer = new byte[LongestFrame * 4];
        while (true)
        {
            var (length, received) = (0, default(ValueWebSocketReceiveResult));
            do
            {
                received = await socket.ReceiveAsync(buffer.AsMemory(length), cancellation);
                length += received.Count;
            } while (!received.EndOfMessage && length < buffer.Length);

            if (received.MessageType == WebSocketMessageType.Close)
            {
                Closed((int?)socket.CloseStatus);
                await CloseAsync(1000);
                return;
            }

            if (await TakeAsync(buffer.AsMemory(0, length), received.MessageType) is { } code)
            {
                await CloseAsync(code);
                return;
            }
        }
    }

    /// <summary>Takes a frame.</summary>
    /// <returns>The code to close with, where it breaks the rules.</returns>
    private async Task<int?> TakeAsync(ReadOnlyMemory<byte> frame, WebSocketMessageType type)
    {
        if (frame.Length > LongestFrame || type != WebSocketMessageType.Text)
        {
            return Violation(4002, $"a {type} frame of {frame.Length} bytes");
        }

        var now = gateway.Time.GetUtcNow();
        _received.Enqueue(now);
        while (_received.Peek() <= now - TimeSpan.FromSeconds(60))
        {
            _received.Dequeue();
        }

        if (_received.Count > MostFrames)
        {
            return Violation(4008, "more than 120 frames in a minute");
        }

        try
        {
            using var json = JsonDocument.Parse(frame);
            return json.RootElement.GetProperty("op").GetInt32() switch
            {
                1 => await BeatAsync(json.RootElement.GetProperty("d")),
                2 => await IdentifyAsync(json.RootElement.GetProperty("d")),
                6 => await ResumeAsync(json.RootElement.GetProperty("d")),
                3 or 4 or 8 => Session is null ? Violation(4003, "a frame before the session") : null,
                var op => Violation(4001, $"op {op}"),
            };
        }
        catch (Exception wrong) when (wrong is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return Violation(4002, Encoding.UTF8.GetString(frame.Span));
        }
    }

    private async Task<int?> BeatAsync(JsonElement last)
    {
        Beats++;
        _beatAt = gateway.Time.GetUtcNow();
        if (last.ValueKind != JsonValueKind.Null && (Session is null || last.GetInt64() > Session.Sequence))
        {
            return Violation(4007, $"a heartbeat at {last} of {Session?.Sequence}");
        }

        if (!_isZombie)
        {
            await _sender.SendAsync(FakeFrames.Bare(11));
        }

        return null;
    }

    private async Task<int?> IdentifyAsync(JsonElement data)
    {
        if (Session is not null)
        {
            return Violation(4005, "identified twice");
        }

        var (refusal, shard, shards) = FakeIdentify.Check(data, gateway.Rules);
        if (refusal is { } code)
        {
            return code == 4004 ? code : Violation(code, "an identify that Discord refuses");
        }

        if (gateway.Begin(shard, shards) is not { } session)
        {
            await _sender.SendAsync(FakeFrames.Bare(9, "false"));
            return null;
        }

        Session = session;
        await session.AttachAsync(this, 0, "READY", FakeFrames.Ready(session, gateway.Rules, gateway.ResumeAddress));
        return null;
    }

    private async Task<int?> ResumeAsync(JsonElement data)
    {
        if (Session is not null)
        {
            return Violation(4005, "resumed what had begun");
        }

        if (data.GetProperty("token").GetString() != gateway.Rules.Token)
        {
            return 4004;
        }

        var (id, last) = (data.GetProperty("session_id").GetString(), data.GetProperty("seq").GetInt64());
        if (gateway.Sessions.FirstOrDefault(known => known.Id == id) is not { } session)
        {
            await _sender.SendAsync(FakeFrames.Bare(9, "false"));
            return null;
        }

        if (last < 0 || last > session.Sequence)
        {
            return Violation(4007, $"resumed at {last} of {session.Sequence}");
        }

        Session = session;
        gateway.Resumed.Enqueue((session.Shard, gateway.Time.GetUtcNow()));
        await session.AttachAsync(this, last, "RESUMED", "{\"_trace\":[]}");
        return null;
    }

    /// <summary>A client that no longer beats is dropped.</summary>
    private async Task WatchAsync(CancellationToken cancellation)
    {
        var patience = (gateway.Rules.HeartbeatInterval * 2) + TimeSpan.FromSeconds(1);
        while (true)
        {
            await Task.Delay(gateway.Rules.HeartbeatInterval, gateway.Time, cancellation);
            if (gateway.Time.GetUtcNow() - _beatAt > patience)
            {
                gateway.Violations.Enqueue("no heartbeat in two intervals");
                socket.Abort();
                return;
            }
        }
    }

    private int Violation(int code, string what)
    {
        gateway.Violations.Enqueue($"{code}: {what}");
        return code;
    }

    private void Closed(int? code)
    {
        gateway.ClosedByClients.Enqueue(code);

        // Such a close ends the session, and the bot is shown as away.
        if (code is 1000 or 1001)
        {
            Forget();
        }
    }

    private void Forget()
    {
        if (Session is { } session)
        {
            gateway.Forget(session);
        }
    }

    private Task CloseAsync(int code) => _sender.CloseAsync(code, CloseTime);
}
