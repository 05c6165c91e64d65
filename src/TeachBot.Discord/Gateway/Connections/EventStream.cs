using TeachBot.Discord.Gateway.Frames;
using TeachBot.Discord.Gateway.Sessions;

namespace TeachBot.Discord.Gateway.Connections;

/// <summary>Takes the events of one connection, and knows whether its session has begun.</summary>
internal sealed class EventStream(ShardParts parts, Session session, Greeting greeting, IConnectionWatch watch)
{
    /// <summary>How long Discord may take, since the last event, until a session has begun or goes on.</summary>
    internal static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private long _progressAt = parts.Time.GetTimestamp();
    private volatile bool _isReady;

    /// <summary>Whether the session has begun, or may still be waited for.</summary>
    internal bool IsWithinPatience => _isReady || !greeting.IsSent || parts.Time.GetElapsedTime(Volatile.Read(ref _progressAt)) < Patience;

    /// <summary>Something was done that lets the session begin.</summary>
    internal void Progress() => Volatile.Write(ref _progressAt, parts.Time.GetTimestamp());

    /// <summary>Takes an event.</summary>
    internal void Take(string type, long? sequence, ReadOnlyMemory<byte> data)
    {
        Progress();
        if (type == EventNames.Ready)
        {
            var (id, address) = IncomingData.Ready(data.Span);
            session.Begin(id, GatewayAddress.Resume(address, greeting.Original));
        }

        try
        {
            parts.Sink.Take(new GatewayEvent(type, data, greeting.Shard));
        }
        catch (Exception exception)
        {
            // It promised not to; one event is not worth the connection.
            parts.Log.NotTaken(greeting.Shard, type, exception);
        }

        if (sequence is { } number)
        {
            session.Saw(number);
        }

        if (type is EventNames.Ready or EventNames.Resumed)
        {
            _isReady = true;
            watch.Ready(type == EventNames.Resumed);
        }
    }
}
