namespace TeachBot.Host.Playground.Board;

/// <summary>
/// The last messages of each channel, and the keys they were said under. Bounded: it lives in memory. Not for several threads.
/// </summary>
internal sealed class History(long mostBytes = History.MostBytes)
{
    /// <summary>So many messages of a channel are kept,</summary>
    internal const int MostInChannel = 200;

    /// <summary>of a direct conversation so many,</summary>
    internal const int MostInDirect = 60;

    /// <summary>and about so many bytes in all; where there are more, the direct conversation that rests longest is forgotten.</summary>
    internal const long MostBytes = 3L << 20;

    private const int MostKeys = 5_000;

    private readonly Dictionary<string, List<PlaygroundMessage>> _channels = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Place> _keys = new(StringComparer.Ordinal);
    private readonly Queue<string> _keysInOrder = new();
    private long _bytes;

    internal IEnumerable<PlaygroundMessage> All => _channels.Values.SelectMany(channel => channel);

    internal IReadOnlyList<PlaygroundMessage> Of(string channel) => _channels.TryGetValue(channel, out var messages) ? [.. messages] : [];

    internal PlaygroundMessage? Find(string channel, string id) =>
        _channels.TryGetValue(channel, out var messages) ? messages.Find(message => message.Id == id) : null;

    /// <summary>What was said under a key; without its words where it is not kept any more.</summary>
    internal PlaygroundMessage? FindKey(string key) =>
        _keys.TryGetValue(key, out var place)
            ? Find(place.Channel, place.Id) ?? new PlaygroundMessage(place.Id, place.Channel, place.At, key)
            : null;

    /// <summary>Puts a message in the place of the one with its id, or at the end where there is none.</summary>
    internal void Put(PlaygroundMessage message)
    {
        if (!_channels.TryGetValue(message.Channel, out var messages))
        {
            _channels[message.Channel] = messages = [];
        }

        var at = messages.FindLastIndex(other => other.Id == message.Id);
        if (at >= 0)
        {
            _bytes -= messages[at].Size;
            messages[at] = message;
        }
        else
        {
            messages.Add(message);
        }

        _bytes += message.Size;
        Remember(message);
        var most = message.Channel.StartsWith(Student.DirectPrefix, StringComparison.Ordinal) ? MostInDirect : MostInChannel;
        while (messages.Count > most)
        {
            _bytes -= messages[0].Size;
            messages.RemoveAt(0);
        }

        while (_bytes > mostBytes && Idlest(message.Channel) is { } idle)
        {
            _bytes -= _channels[idle].Sum(other => other.Size);
            _channels.Remove(idle);
        }
    }

    internal bool Remove(string channel, string id)
    {
        if (Find(channel, id) is not { } message)
        {
            return false;
        }

        _bytes -= message.Size;
        _keys.Remove(message.Key);
        return _channels[channel].Remove(message);
    }

    /// <summary>Keys outlive their messages: a post may be sent again when much was said since.</summary>
    private void Remember(PlaygroundMessage message)
    {
        if (!_keys.ContainsKey(message.Key))
        {
            _keysInOrder.Enqueue(message.Key);
        }

        _keys[message.Key] = new Place(message.Channel, message.Id, message.At);
        while (_keysInOrder.Count > MostKeys)
        {
            _keys.Remove(_keysInOrder.Dequeue());
        }
    }

    private string? Idlest(string except) =>
        _channels
            .Where(pair => pair.Key != except && pair.Key.StartsWith(Student.DirectPrefix, StringComparison.Ordinal))
            .MinBy(pair => pair.Value is [.., var last] ? last.At : 0)
            .Key;

    /// <summary>Where a message stands, and since when.</summary>
    private readonly record struct Place(string Channel, string Id, long At);
}
