using System.Net.WebSockets;
using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;
using TeachBot.Discord.Gateway.Transport;

namespace TeachBot.Discord.Gateway.Connections;

/// <summary>One connection of a shard, from Hello to its end. Nothing that comes over it ends it but what Discord means to.</summary>
internal sealed class ShardConnection : IDisposable
{
    /// <summary>How long Discord may take to greet.</summary>
    internal static readonly TimeSpan HelloPatience = TimeSpan.FromSeconds(20);

    /// <summary>How long closing may take. Shutting down waits for it.</summary>
    internal static readonly TimeSpan ClosePatience = TimeSpan.FromSeconds(1);

    private const int MostComplaints = 10;

    private readonly IGatewaySocket _socket;
    private readonly ShardParts _parts;
    private readonly Greeting _greeting;
    private readonly IConnectionWatch _watch;
    private readonly EventStream _events;
    private readonly MessageReader _reader;
    private readonly FrameSender _sender;
    private readonly Heart _heart;
    private readonly CancellationTokenSource _over = new();
    private readonly TaskCompletionSource<Ending> _ending = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource<TimeSpan> _hello = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _complaints;

    internal ShardConnection(
        IGatewaySocket socket,
        bool isPackedStream,
        ShardParts parts,
        Session session,
        Greeting greeting,
        IConnectionWatch watch
    )
    {
        (_socket, _parts, _greeting, _watch) = (socket, parts, greeting, watch);
        _events = new EventStream(parts, session, greeting, watch);
        _reader = new MessageReader(socket, isPackedStream);
        _sender = new FrameSender(socket, parts.Time);
        _heart = new Heart(_sender, session, parts.Time, parts.Chance);
    }

    /// <summary>Runs it until it ends.</summary>
    internal async Task<Ending> RunAsync(CancellationToken cancellation)
    {
        using var stopping = cancellation.Register(() => End(EndingKind.Stopped));
        var reading = ReadAsync();
        var living = LiveAsync();
        var ending = await _ending.Task;
        await CloseAsync(reading);
        await _over.CancelAsync();
        await _socket.DisposeAsync();
        await Task.WhenAll(reading, living);
        return ending;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _reader.Dispose();
        _sender.Dispose();
        _over.Dispose();
    }

    private void End(EndingKind kind, int? code = null) => _ending.TrySetResult(new Ending(kind, code));

    /// <summary>Says that we close, and waits a moment for Discord: with something left unread, the system would drop our word.</summary>
    private async Task CloseAsync(Task reading)
    {
        using var patience = new CancellationTokenSource(ClosePatience, _parts.Time);
        try
        {
            await _sender.CloseAsync(CloseCodes.Ours, patience.Token);
            await reading.WaitAsync(patience.Token);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            // Then there is nobody left to tell.
        }
    }

    private static bool IsBroken(Exception exception) =>
        exception is WebSocketException or IOException or InvalidOperationException or OperationCanceledException or TimeoutException;

    private async Task ReadAsync()
    {
        try
        {
            while (true)
            {
                var incoming = await _reader.NextAsync(_over.Token);
                if (incoming is Incoming.Closed or Incoming.Unreadable)
                {
                    End(
                        incoming == Incoming.Unreadable ? EndingKind.Unreadable : EndingKind.Closed,
                        incoming == Incoming.Closed ? _socket.CloseCode : null
                    );
                    return;
                }

                // What comes after the end was decided is not ours any more: it comes again when the session is resumed.
                if (_ending.Task.IsCompleted)
                {
                    continue;
                }

                if (incoming == Incoming.TooLong)
                {
                    Complain("a message was too long");
                    continue;
                }

                await TakeAsync(_reader.Message);
            }
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            End(EndingKind.Lost);
        }
        catch (Exception exception)
        {
            _parts.Log.Fault(_greeting.Shard, exception);
            End(EndingKind.Lost);
        }
    }

    private async ValueTask TakeAsync(ReadOnlyMemory<byte> message)
    {
        if (!FrameHead.TryRead(message.Span, out var frame))
        {
            Complain("a frame was no JSON");
            return;
        }

        var data = message[frame.Data];
        switch (frame.Op)
        {
            case Opcode.Dispatch when frame.Type is null:
                Complain("an event had no name");
                break;
            case Opcode.Dispatch:
                _events.Take(frame.Type, frame.Sequence, data);
                break;
            case Opcode.Heartbeat:
                await _heart.BeatNowAsync(_over.Token);
                break;
            case Opcode.Reconnect:
                End(EndingKind.Asked);
                break;
            case Opcode.InvalidSession:
                End(IncomingData.IsTrue(data.Span) ? EndingKind.Interrupted : EndingKind.Invalidated);
                break;
            case Opcode.Hello:
                _hello.TrySetResult(Heart.Interval(IncomingData.HeartbeatInterval(data.Span)));
                break;
            case Opcode.HeartbeatAcknowledged:
                _heart.Heard();
                if (_heart.Latency is { } latency)
                {
                    _watch.Beat(latency);
                }

                break;
            default:
                Complain("a frame was of an unknown kind");
                break;
        }
    }

    /// <summary>Our own side: beats, and greets back.</summary>
    private async Task LiveAsync()
    {
        try
        {
            var interval = await _hello.Task.WaitAsync(HelloPatience, _parts.Time, _over.Token);
            await Task.WhenAll(BeatAsync(interval), GreetAsync());
        }
        catch (TimeoutException)
        {
            End(EndingKind.Silent);
        }
        catch (Exception exception) when (IsBroken(exception))
        {
            // The reader notices as well, and knows the code with which Discord closed.
        }
        catch (Exception exception)
        {
            _parts.Log.Fault(_greeting.Shard, exception);
            End(EndingKind.Lost);
        }
    }

    private async Task BeatAsync(TimeSpan interval)
    {
        await _heart.BeatAsync(interval, () => _events.IsWithinPatience, _over.Token);
        End(_events.IsWithinPatience ? EndingKind.Zombie : EndingKind.Silent);
    }

    private async Task GreetAsync()
    {
        if (await _greeting.SendAsync(_sender, _over.Token))
        {
            _events.Progress();
        }
        else
        {
            End(EndingKind.Unsendable);
        }
    }

    private void Complain(string what)
    {
        if (_complaints++ < MostComplaints)
        {
            _parts.Log.Ignored(_greeting.Shard, what);
        }
    }
}
